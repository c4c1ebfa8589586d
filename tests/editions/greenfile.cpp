#include "tests/editions/greenfile.h"

#include "models/print/issue.h"
#include "tests/editions/provedrecords.h"

#include <KZip>

#include <QBuffer>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

void unpackInto(QList<PackedFile> &files, const KArchiveDirectory &folder, const QString &path)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry->isDirectory())
            unpackInto(files, static_cast<const KArchiveDirectory &>(*entry), path + name + u'/');
        else
            files.append({path + name, static_cast<const KArchiveFile &>(*entry).data()});
    }
}

} // namespace

QString nameOf(Format format)
{
    return "minutes."_L1 + suffixOf(format);
}

QByteArray greenFile(Format format)
{
    return writeDocument(composeKind(DocumentKind::Minutes, sample(14), green), format).value_or(QByteArray());
}

bool found(const QByteArray &file, Format format)
{
    const Result<Certificate> certificate = certify(file, format, secretsOf(sample(14), green), nameOf(format));
    return !certificate && certificate.error().code == ErrorCode::LeakFound;
}

QByteArray changedOdt(const Change &change)
{
    QByteArray odt = greenFile(Format::Odt);
    QBuffer buffer(&odt);
    KZip zip(&buffer);
    QList<PackedFile> files;
    if (zip.open(QIODevice::ReadOnly))
        unpackInto(files, *zip.directory(), {});
    change(files);
    return packZip(files).value_or(QByteArray());
}

Change replaced(const QString &name, const QByteArray &from, const QByteArray &to)
{
    return [=](QList<PackedFile> &files) {
        for (PackedFile &file : files) {
            if (file.name == name)
                file.contents.replace(file.contents.indexOf(from), from.size(), to);
        }
    };
}

QByteArray instead(QByteArray file, const QByteArray &from, const QByteArray &to)
{
    return file.replace(file.indexOf(from), from.size(), to);
}

QByteArray inPage(const QByteArray &from, const QByteArray &to)
{
    return instead(greenFile(Format::Html), from, to);
}

} // namespace minutebook::test
