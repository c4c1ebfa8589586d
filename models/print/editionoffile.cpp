#include "models/print/editionoffile.h"

#include "models/print/formatwords.h"
#include "models/print/proof/valueat.h"

#include <KZip>

#include <QBuffer>
#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString informationText(QPDFObjectHandle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// Throws what libqpdf throws.
void open(QPDF &pdf, const QByteArray &bytes, const QByteArray &password)
{
    const auto silent = QPDFLogger::create();
    silent->setError(silent->discard());
    silent->setWarn(silent->discard());
    pdf.setLogger(silent);
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()), password.constData());
}

/// Of a file of this program.
QString informationOfPdf(const QByteArray &bytes, const QByteArray &password, const std::string &key)
{
    try {
        QPDF pdf;
        open(pdf, bytes, password);
        QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
        const bool ours = informationText(valueAt(information, "/Producer")) == QLatin1StringView(formatwords::program);
        return ours ? informationText(valueAt(information, key)) : QString();
    } catch (const std::exception &) {
        return {};
    }
}

/// "**TLP:RED**" in Markdown, "TLP:RED" in plain text.
QString markingOfText(const QByteArray &bytes)
{
    const QString line = QString::fromUtf8(bytes.first(std::max<qsizetype>(0, bytes.indexOf('\n')))).trimmed();
    return QString(line).removeIf([](QChar c) { return c == u'*' || c == u'\\'; });
}

/// As writeHtml says it.
QString markingOfHtml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.attributes().value("name"_L1) == "keywords"_L1)
            return xml.attributes().value("content"_L1).toString();
    }
    return {};
}

/// As writeOdt says it.
QString markingOfOdt(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    const KArchiveFile *meta = zip.open(QIODevice::ReadOnly) ? zip.directory()->file(u"meta.xml"_s) : nullptr;
    QXmlStreamReader xml(meta ? meta->data() : QByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "keyword"_L1)
            return xml.readElementText();
    }
    return {};
}

QString markingOf(const QByteArray &bytes, const QByteArray &password)
{
    if (bytes.startsWith("%PDF-"))
        return informationOfPdf(bytes, password, "/Keywords");
    if (bytes.startsWith("PK"))
        return markingOfOdt(bytes);
    return bytes.startsWith("<!DOCTYPE html>") ? markingOfHtml(bytes) : markingOfText(bytes);
}

} // namespace

std::optional<Rank> editionOfFile(const QByteArray &bytes, const Scheme &scheme, const QByteArray &password)
{
    const QString marking = markingOf(bytes, password);
    const auto level = std::ranges::find(scheme.levels, marking, &Level::marking);
    return level == scheme.levels.end() ? std::nullopt : std::optional(Rank{static_cast<int>(level - scheme.levels.begin())});
}

QString titleOfPdf(const QByteArray &bytes, const QByteArray &password)
{
    return informationOfPdf(bytes, password, "/Title");
}

bool opensByPassphrase(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        open(pdf, bytes, {});
        return false;
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace minutebook
