#include "models/storage/audittrail.h"

#include "models/storage/bodystore.h"
#include "models/storage/chain.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct AuditTrail {
    Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

/// A row as it stands, whatever its event.
struct AuditRow {
    qint64 number = 0;
    QString at;
    QString who;
    QString event;
    int meeting = 0;
    QString level;
    QString details; ///< JSON, keys sorted
    QString before;
    QString hash;
};

constexpr auto auditColumns = "number, noted_at, who, event, meeting_number, level, details, before_hash, hash"_L1;

AuditRow readAuditRow(const Row &row)
{
    return {row.wide(0), row.text(1), row.text(2), row.text(3), row.number(4), row.text(5), row.text(6), row.text(7), row.text(8)};
}

/// Of the text of the details, not of what they say: no byte of them is any other.
QString hashOf(const AuditRow &row)
{
    return linkHash({{u"number"_s, row.number},
                     {u"at"_s, row.at},
                     {u"who"_s, row.who},
                     {u"event"_s, row.event},
                     {u"meeting"_s, row.meeting},
                     {u"level"_s, row.level},
                     {u"details"_s, row.details},
                     {u"before"_s, row.before}});
}

/// The number that was given last; it is known even where its row is gone.
Result<qint64> lastNumber(Connection &connection)
{
    const Result<QString> last = answer(connection, u"SELECT seq FROM sqlite_sequence WHERE name = 'audit'"_s);
    return last ? Result<qint64>(last->toLongLong()) : std::unexpected(last.error());
}

Result<> insertRow(Transaction &transaction, const AuditRow &row)
{
    return run(transaction, uR"(
        INSERT INTO audit (number, noted_at, who, event, meeting_number, level, details, before_hash, hash)
        VALUES (:number, :at, :who, :event, :meeting, :level, :details, :before, :hash)
    )"_s,
               {{":number"_L1, row.number},
                {":at"_L1, row.at},
                {":who"_L1, row.who},
                {":event"_L1, row.event},
                {":meeting"_L1, row.meeting},
                {":level"_L1, row.level},
                {":details"_L1, row.details},
                {":before"_L1, row.before},
                {":hash"_L1, row.hash}});
}

AuditEntry entryOf(const AuditRow &row, AuditEvent event)
{
    AuditEntry entry;
    entry.event = event;
    entry.meeting = row.meeting;
    entry.level = row.level;
    entry.details = QJsonDocument::fromJson(row.details.toUtf8()).object();
    entry.number = row.number;
    entry.at = momentOf(row.at);
    entry.who = row.who;
    entry.before = row.before;
    entry.hash = row.hash;
    return entry;
}

} // namespace

Result<> appendAudit(Transaction &transaction, const AuditNote &note)
{
    const Result<qint64> last = lastNumber(transaction);
    const Result<QString> before = answer(transaction, u"SELECT hash FROM audit ORDER BY number DESC LIMIT 1"_s);
    if (!last || !before)
        return std::unexpected(last ? before.error() : last.error());
    AuditRow row{*last + 1,
                 momentText(transaction.now()),
                 transaction.who(),
                 nameOfEvent(note.event),
                 note.meeting,
                 note.level,
                 QString::fromUtf8(QJsonDocument(note.details).toJson(QJsonDocument::Compact)),
                 *before,
                 {}};
    row.hash = hashOf(row);
    transaction.changes().others = true;
    return insertRow(transaction, row);
}

Result<> appendAudit(Transaction &transaction, MeetingId meeting, AuditNote note)
{
    const Result<MeetingSummary> summary = minutebook::meeting(transaction, meeting);
    if (!summary)
        return std::unexpected(summary.error());
    note.meeting = summary->number;
    return appendAudit(transaction, note);
}

Result<QList<AuditEntry>> auditTrail(Connection &connection)
{
    QList<AuditEntry> entries;
    const Result<> read = eachRow(connection, u"SELECT %1 FROM audit ORDER BY number"_s.arg(auditColumns), {}, [&](const Row &row) {
        const AuditRow entry = readAuditRow(row);
        if (const std::optional<AuditEvent> event = eventNamed(entry.event))
            entries.append(entryOf(entry, *event));
    });
    return read ? Result<QList<AuditEntry>>(entries) : std::unexpected(read.error());
}

Result<QJsonObject> lastNoted(Connection &connection, AuditEvent event, int meeting)
{
    const Result<QString> details = answer(connection, uR"(
        SELECT details FROM audit WHERE event = :event AND meeting_number = :meeting ORDER BY number DESC LIMIT 1
    )"_s,
                                           {{":event"_L1, nameOfEvent(event)}, {":meeting"_L1, meeting}});
    if (!details)
        return std::unexpected(details.error());
    return QJsonDocument::fromJson(details->toUtf8()).object();
}

Result<AuditRecord> auditRecord(Connection &connection, QDate today)
{
    const Snapshot snapshot(connection);
    const Result<Body> body = loadBody(connection);
    const Result<QList<AuditEntry>> entries = auditTrail(connection);
    if (!body || !entries)
        return std::unexpected(body ? entries.error() : body.error());
    const Result<QString> broken = verifyAudit(connection);
    return broken ? Result<AuditRecord>(AuditRecord{*body, today, *entries, !broken->isEmpty()}) : std::unexpected(broken.error());
}

Result<QString> verifyAudit(Connection &connection)
{
    const Snapshot snapshot(connection);
    const auto all = rows(connection, u"SELECT %1 FROM audit ORDER BY number"_s.arg(auditColumns), {}, readAuditRow);
    const Result<qint64> last = lastNumber(connection);
    if (!all || !last)
        return std::unexpected(all ? last.error() : all.error());
    qint64 next = 1;
    QString before;
    for (const AuditRow &row : *all) {
        if (row.number != next)
            return AuditTrail::tr("Entry %1 of the audit trail is missing.").arg(next);
        if (row.before != before)
            return AuditTrail::tr("Entry %1 of the audit trail does not follow the one before it.").arg(row.number);
        if (row.hash != hashOf(row))
            return AuditTrail::tr("Entry %1 of the audit trail is not as it was made.").arg(row.number);
        before = row.hash;
        ++next;
    }
    return next <= *last ? AuditTrail::tr("The audit trail ends before its entry %1.").arg(*last) : QString();
}

} // namespace minutebook
