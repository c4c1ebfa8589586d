#include "models/storage/bookcheck.h"

#include "models/storage/audittrail.h"
#include "models/storage/migrations.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *source)
{
    // lupdate files what stands outside of classes under the namespace
    return QCoreApplication::translate("minutebook", source);
}

/// A sentence for each row of a pragma; a page so broken that the check itself fails on it is a finding too.
QStringList findingsOf(Connection &connection, const QString &pragma, const QString &pattern)
{
    const Result<QStringList> found = rows(connection, pragma, {}, [](const Row &row) { return row.text(0); });
    if (!found)
        return {finding(found.error())};
    QStringList findings;
    for (const QString &row : *found) {
        if (row != "ok"_L1)
            findings.append(filled(pattern, {row}));
    }
    return findings;
}

/// Pages are looked at in the file, whatever the log has: one that a power cut tore while it was brought over from there is written anew.
void bringLogOver(Connection &connection)
{
    (void)answer(connection, u"PRAGMA wal_checkpoint(PASSIVE)"_s); // on a medium that nobody can write there is no log
}

QStringList brokenStructure(Connection &connection)
{
    return findingsOf(connection, u"PRAGMA integrity_check"_s, tr("The structure of the file is broken (%1). Restore a backup."));
}

/// SQLite reads what is missing of the last page as zeros. Beyond the last one a power cut may leave a part of another, which nobody reads.
QStringList tornPage(Connection &connection)
{
    const Result<QString> pageBytes = answer(connection, u"PRAGMA page_size"_s);
    const Result<QString> pages = answer(connection, u"PRAGMA page_count"_s);
    if (!pageBytes || !pages)
        return {finding(pageBytes ? pages.error() : pageBytes.error())};
    const bool whole = QFileInfo(connection.path()).size() >= pageBytes->toLongLong() * pages->toLongLong();
    return whole ? QStringList() : QStringList{sentence({ErrorCode::BookNotWhole, {connection.path()}})};
}

QStringList brokenReferences(Connection &connection)
{
    return findingsOf(connection, u"PRAGMA foreign_key_check"_s,
                      tr("A row of the table \"%1\" belongs to one that is gone. Restore a backup."));
}

QStringList wrongVersion(Connection &connection)
{
    const Result<int> version = bookVersion(connection);
    if (!version)
        return {finding(version.error())};
    const int known = migrations().back().version;
    if (*version == known)
        return {};
    return {tr("The book has version %1, but this program writes version %2. Open it with a program that fits.").arg(*version).arg(known)};
}

/// Only then are its tables this program's.
bool isOfThisVersion(Connection &connection)
{
    return bookVersion(connection).value_or(0) == migrations().back().version;
}

QStringList brokenChains(Connection &connection)
{
    const Result<QStringList> revisions = verifyRevisions(connection);
    const Result<QString> audit = verifyAudit(connection);
    if (!revisions || !audit)
        return {finding(revisions ? audit.error() : revisions.error())};
    return *revisions + (audit->isEmpty() ? QStringList() : QStringList{*audit});
}

QStringList changedPapers(Connection &connection)
{
    const Result<QList<Error>> damaged = damagedPapers(connection);
    if (!damaged)
        return {finding(damaged.error())};
    QStringList findings;
    for (const Error &error : *damaged)
        findings.append(finding(error));
    return findings;
}

/// Only of what was looked at, and nothing was found.
QStringList passedOf(Connection &connection)
{
    const QString pages = answer(connection, u"PRAGMA page_count"_s).value_or(QString());
    QStringList passed{connection.isEncrypted()
                           ? tr("Each of its %1 pages is as it was written, which a code in it tells.").arg(pages)
                           : tr("The file has %1 pages. It is not encrypted, so nothing tells whether somebody has changed one.").arg(pages),
                       tr("The structure of the file is whole, and every entry belongs to one that is there.")};
    const QString papers = answer(connection, u"SELECT count(*) FROM paper"_s).value_or(QString());
    const QString revisions = answer(connection, u"SELECT count(*) FROM revision"_s).value_or(QString());
    const QString entries = answer(connection, u"SELECT count(*) FROM audit"_s).value_or(QString());
    passed.append(tr("Papers that are as they were attached: %1.").arg(papers));
    passed.append(tr("Revisions that are as they were kept, each chained to the one before: %1.").arg(revisions));
    passed.append(tr("Entries of the audit trail, each chained to the one before: %1.").arg(entries));
    return passed;
}

} // namespace

QStringList brokenPages(Connection &connection)
{
    if (!connection.isEncrypted()) // nor is the file opened beside SQLite: closing it would give up SQLite's locks
        return {};
    QStringList findings;
    for (int time = 0; time < 2 && (time == 0 || !findings.isEmpty()); ++time) { // a page that is just being written is whole the next time
        bringLogOver(connection);
        findings = findingsOf(connection, u"PRAGMA cipher_integrity_check"_s, tr("A page is not as it was written (%1). Restore a backup."));
    }
    return findings;
}

QString finding(const Error &error)
{
    return error.code == ErrorCode::BookFailed ? sentence({ErrorCode::BookNotChecked, error.details}) : sentence(error);
}

CheckReport checkFile(Connection &connection)
{
    bringLogOver(connection);
    CheckReport report{brokenPages(connection)};
    report.findings += tornPage(connection) + brokenStructure(connection) + brokenReferences(connection);
    return report;
}

CheckReport checkBook(Connection &connection)
{
    CheckReport report = checkFile(connection);
    report.findings += wrongVersion(connection);
    if (isOfThisVersion(connection))
        report.findings += changedPapers(connection) + brokenChains(connection);
    report.findings.removeDuplicates(); // one reason can end several of them
    if (report.isSound())
        report.passed = passedOf(connection);
    return report;
}

} // namespace minutebook
