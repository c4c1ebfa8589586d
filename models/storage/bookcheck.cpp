#include "models/storage/bookcheck.h"

#include "models/storage/bookfile.h"
#include "models/storage/migrations.h"
#include "models/storage/query.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("CheckReport", source);
}

/// The first column of each row; a page so broken that the check itself fails on it is a finding too.
QStringList rowsOrFailure(Connection &connection, const QString &pragma)
{
    const Result<QStringList> found = rows(connection, pragma, {}, [](const Row &row) { return row.text(0); });
    return found ? *found : QStringList{sentence(found.error())};
}

QStringList said(const QStringList &rows, const QString &sentence)
{
    QStringList findings;
    for (const QString &row : rows)
        findings.append(sentence.arg(row));
    return findings;
}

QStringList pagesWithoutProof(Connection &connection)
{
    const Result<BookFile> file = readBookFile(connection.path());
    if (file && file->plain)
        return {};
    return said(rowsOrFailure(connection, u"PRAGMA cipher_integrity_check"_s),
                tr("A page is not as it was written (%1). Restore a backup."));
}

QStringList brokenStructure(Connection &connection)
{
    QStringList found = rowsOrFailure(connection, u"PRAGMA integrity_check"_s);
    found.removeAll(u"ok"_s);
    return said(found, tr("The structure of the file is broken (%1). Restore a backup."));
}

QStringList brokenReferences(Connection &connection)
{
    return said(rowsOrFailure(connection, u"PRAGMA foreign_key_check"_s),
                tr("A row of the table \"%1\" belongs to one that is gone. Restore a backup."));
}

QStringList wrongVersion(Connection &connection)
{
    const Result<int> version = bookVersion(connection);
    if (!version)
        return {sentence(version.error())};
    const int known = migrations().back().version;
    if (*version == known)
        return {};
    return {tr("The book has version %1, but this program writes version %2. Open it with a program that fits.").arg(*version).arg(known)};
}

} // namespace

CheckReport checkFile(Connection &connection)
{
    return CheckReport{pagesWithoutProof(connection) + brokenStructure(connection) + brokenReferences(connection)};
}

CheckReport checkBook(Connection &connection)
{
    CheckReport report = checkFile(connection);
    report.findings += wrongVersion(connection);
    return report;
}

} // namespace minutebook
