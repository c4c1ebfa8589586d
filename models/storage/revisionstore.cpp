#include "models/storage/revisionstore.h"

#include "models/storage/audittrail.h"
#include "models/storage/chain.h"
#include "models/storage/inorder.h"
#include "models/storage/levelwatch.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisioncontents.h"
#include "models/storage/revisionrows.h"

#include <QUuid>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto revisionColumns = "r.number, r.kind, r.made_at, r.author, r.reason, r.token, r.content_hash, r.before_hash, r.hash, "
                                 "r.content IS NULL"_L1;
constexpr auto draftKinds = "('draft', 'changed-draft')"_L1;

Revision readRevision(const Row &row)
{
    return {row.number(0),         revisionNamed(row.text(1)),
            momentOf(row.text(2)), row.text(3),
            row.text(4),           row.text(5),
            row.text(6),           row.text(7),
            row.text(8),           row.flag(9)};
}

QByteArray canonicalBytes(MeetingRecord record)
{
    // All of them are drafts to a reader: that one goes out changes nothing in it.
    if (!isFrozen(record.meeting.header.status))
        record.meeting.header.status = MeetingStatus::Draft;
    return writeRevisionContents(record);
}

AuditNote revisionNote(const Revision &revision, int meeting, const Scheme &scheme)
{
    QJsonObject details{{u"revision"_s, revision.number},
                        {u"kind"_s, nameOfRevision(revision.kind)},
                        {u"content"_s, revision.contentHash},
                        {u"token"_s, revision.token}};
    if (!revision.reason.isEmpty())
        details.insert(u"reason"_s, revision.reason);
    // Of the hash of the whole text, too, a secret could be guessed.
    return {AuditEvent::RevisionKept, meeting, scheme.level(scheme.highest()).name, details};
}

Result<Revision> takeRevision(Transaction &transaction, MeetingId meeting, const MeetingRecord &record, RevisionKind kind,
                              const QString &reason)
{
    const Result<QList<Revision>> all = revisions(transaction, meeting);
    if (!all)
        return std::unexpected(all.error());
    const QByteArray contents = canonicalBytes(record);
    const int number = record.meeting.header.number;
    Revision revision{static_cast<int>(all->size()) + 1,
                      kind,
                      transaction.now(),
                      transaction.who(),
                      reason.simplified(),
                      QUuid::createUuid().toString(QUuid::Id128),
                      sha256Of(contents),
                      all->isEmpty() ? QString() : all->constLast().hash,
                      {}};
    revision.hash = hashOf(revision);
    transaction.changes().meetings.update(meeting);
    const Result<> taken = inOrder([&] { return insertRevision(transaction, meeting, revision, contents); },
                                   [&] { return appendAudit(transaction, revisionNote(revision, number, record.body.scheme)); });
    return taken ? Result<Revision>(revision) : std::unexpected(taken.error());
}

RevisionKind draftKind(const QList<Revision> &before)
{
    return before.isEmpty() ? RevisionKind::Draft : RevisionKind::ChangedDraft;
}

/// That minutes are final and no more only approved makes no other text of them.
Result<bool> says(Connection &connection, MeetingId meeting, const Revision &revision, MeetingRecord record)
{
    const Result<QByteArray> contents = contentsOf(connection, meeting, revision);
    if (!contents)
        return contents.error().code == ErrorCode::RevisionDisposed ? Result<bool>(false) : std::unexpected(contents.error());
    if (sayTheSame(*contents, canonicalBytes(record)))
        return true;
    if (!isFrozen(record.meeting.header.status))
        return false; // a draft again, as its approval was taken back
    record.meeting.header.status = MeetingStatus::Approved;
    return sayTheSame(*contents, canonicalBytes(record));
}

} // namespace

Result<QList<Revision>> revisions(Connection &connection, MeetingId meeting)
{
    return rows(connection, u"SELECT %1 FROM revision r WHERE r.meeting = :meeting ORDER BY r.number"_s.arg(revisionColumns),
                {{":meeting"_L1, meeting}}, readRevision);
}

Result<MeetingRecord> recordOfRevision(Connection &connection, MeetingId meeting, int number)
{
    const Snapshot snapshot(connection);
    const Result<MeetingSummary> summary = minutebook::meeting(connection, meeting);
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!summary || !all)
        return std::unexpected(summary ? all.error() : summary.error());
    const auto revision = std::ranges::find(*all, number, &Revision::number);
    if (revision == all->end())
        return failure(ErrorCode::RevisionMissing, {QString::number(summary->number), QString::number(number)});
    Result<MeetingRecord> record = keptRecord(connection, meeting, *revision);
    const Result<QList<Correction>> corrections = correctionsOf(connection, meeting, number);
    if (!record || !corrections)
        return record ? std::unexpected(corrections.error()) : record;
    record->corrections = *corrections;
    return record;
}

Result<QList<Item>> itemsOfLastDraft(Connection &connection, MeetingId meeting)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all)
        return std::unexpected(all.error());
    if (all->isEmpty() || all->constLast().disposed)
        return QList<Item>();
    const Result<MeetingRecord> record = keptRecord(connection, meeting, all->constLast());
    return record ? Result<QList<Item>>(record->meeting.items) : std::unexpected(record.error());
}

Result<std::optional<Revision>> revisionAsItIs(Connection &connection, MeetingId meeting)
{
    const Result<MeetingRecord> record = minutebook::record(connection, meeting);
    return record ? revisionLike(connection, meeting, *record) : std::unexpected(record.error());
}

Result<std::optional<Revision>> revisionLike(Connection &connection, MeetingId meeting, const MeetingRecord &record)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all || all->isEmpty())
        return all ? Result<std::optional<Revision>>(std::nullopt) : std::unexpected(all.error());
    const Result<bool> same = says(connection, meeting, all->constLast(), record);
    if (!same)
        return std::unexpected(same.error());
    return *same ? std::optional(all->constLast()) : std::nullopt;
}

Result<Revision> keepRevision(Transaction &transaction, MeetingId meeting, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::RevisionReasonMissing);
    const Result<MeetingSummary> summary = minutebook::meeting(transaction, meeting);
    const Result<QList<Revision>> all = revisions(transaction, meeting);
    const Result<std::optional<Revision>> same = revisionAsItIs(transaction, meeting);
    if (!summary || !all || !same)
        return std::unexpected(!summary ? summary.error() : !all ? all.error() : same.error());
    if (summary->correcting)
        return failure(ErrorCode::CorrectionRuns, {QString::number(summary->number)});
    if (*same)
        return failure(ErrorCode::RevisionUnchanged, {QString::number(summary->number), QString::number((*same)->number)});
    return keepRevisionOf(transaction, meeting, isFrozen(summary->status) ? RevisionKind::Approved : draftKind(*all), reason);
}

Result<> keepDraft(Transaction &transaction, MeetingId meeting)
{
    const Result<QList<Revision>> all = revisions(transaction, meeting);
    const Result<std::optional<Revision>> same = revisionAsItIs(transaction, meeting);
    if (!all || !same)
        return std::unexpected(all ? same.error() : all.error());
    if (*same)
        return {};
    const Result<Revision> kept = keepRevisionOf(transaction, meeting, draftKind(*all));
    return kept ? Result<>() : std::unexpected(kept.error());
}

Result<> keepApproved(Transaction &transaction, MeetingId meeting)
{
    const Result<Revision> kept = keepRevisionOf(transaction, meeting, RevisionKind::Approved);
    return kept ? Result<>() : std::unexpected(kept.error());
}

Result<Revision> keepRevisionOf(Transaction &transaction, MeetingId meeting, RevisionKind kind, const QString &reason)
{
    const Result<> settled = settleLevels(transaction, meeting, reason);
    const Result<MeetingRecord> record = settled ? minutebook::record(transaction, meeting) : std::unexpected(settled.error());
    return record ? takeRevision(transaction, meeting, *record, kind, reason) : std::unexpected(record.error());
}

Result<QHash<qint64, int>> supersededDrafts(Connection &connection)
{
    QHash<qint64, int> counts;
    const Result<> read = eachRow(connection, uR"(
        SELECT r.meeting, count(*) FROM revision r JOIN meeting m ON m.id = r.meeting
        WHERE m.status IN ('approved', 'final') AND r.content IS NOT NULL AND r.kind IN %1 GROUP BY r.meeting
    )"_s.arg(draftKinds),
                                  {}, [&](const Row &row) { counts.insert(row.wide(0), row.number(1)); });
    return read ? Result<QHash<qint64, int>>(counts) : std::unexpected(read.error());
}

Result<QList<Revision>> dropSupersededDrafts(Transaction &transaction, MeetingId meeting)
{
    Result<QList<Revision>> drafts = revisions(transaction, meeting);
    if (!drafts)
        return drafts;
    drafts->removeIf([](const Revision &revision) {
        return revision.disposed || (revision.kind != RevisionKind::Draft && revision.kind != RevisionKind::ChangedDraft);
    });
    const Result<> dropped = run(
        transaction, u"UPDATE revision SET content = NULL WHERE meeting = :meeting AND content IS NOT NULL AND kind IN %1"_s.arg(draftKinds),
        {{":meeting"_L1, meeting}});
    return dropped ? drafts : std::unexpected(dropped.error());
}

} // namespace minutebook
