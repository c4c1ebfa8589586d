#include "models/storage/revisionstore.h"

#include "models/notation/lexline.h"
#include "models/notation/resolve.h"
#include "models/storage/audittrail.h"
#include "models/storage/chain.h"
#include "models/storage/correctionstore.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisioncontents.h"

#include <QCoreApplication>
#include <QUuid>

#include <QSet>

#include <algorithm>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct RevisionChain {
    Q_DECLARE_TR_FUNCTIONS(RevisionChain)
};

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

QString hashOf(const Revision &revision)
{
    return linkHash({{u"number"_s, revision.number},
                     {u"kind"_s, nameOfRevision(revision.kind)},
                     {u"at"_s, momentText(revision.at)},
                     {u"author"_s, revision.author},
                     {u"reason"_s, revision.reason},
                     {u"token"_s, revision.token},
                     {u"content"_s, revision.contentHash},
                     {u"before"_s, revision.before}});
}

QByteArray contentsOf(MeetingRecord record)
{
    // All of them are drafts to a reader: that one goes out changes nothing in it.
    if (!isFrozen(record.meeting.header.status))
        record.meeting.header.status = MeetingStatus::Draft;
    return writeRevisionContents(record);
}

Result<> insertRevision(Transaction &transaction, MeetingId meeting, const Revision &revision, const QByteArray &contents)
{
    return run(transaction, uR"(
        INSERT INTO revision (meeting, number, kind, made_at, author, reason, token, content, content_hash, before_hash, hash)
        VALUES (:meeting, :number, :kind, :at, :author, :reason, :token, :content, :content_hash, :before, :hash)
    )"_s,
               {{":meeting"_L1, meeting},
                {":number"_L1, revision.number},
                {":kind"_L1, nameOfRevision(revision.kind)},
                {":at"_L1, momentText(revision.at)},
                {":author"_L1, revision.author},
                {":reason"_L1, revision.reason},
                {":token"_L1, revision.token},
                {":content"_L1, qCompress(contents)},
                {":content_hash"_L1, revision.contentHash},
                {":before"_L1, revision.before},
                {":hash"_L1, revision.hash}});
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
    const QByteArray contents = contentsOf(record);
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

/// The bytes as they were compressed, checked against their hash.
Result<QByteArray> contentsOf(Connection &connection, MeetingId meeting, const Revision &revision)
{
    const Result<MeetingSummary> summary = minutebook::meeting(connection, meeting);
    const auto stored = firstRow(connection, u"SELECT content FROM revision WHERE meeting = :meeting AND number = :number"_s,
                                 {{":meeting"_L1, meeting}, {":number"_L1, revision.number}}, [](const Row &row) { return row.bytes(0); });
    if (!summary || !stored)
        return std::unexpected(summary ? stored.error() : summary.error());
    const QStringList named{QString::number(summary->number), QString::number(revision.number)};
    if (revision.disposed)
        return failure(ErrorCode::RevisionDisposed, named);
    const QByteArray contents = qUncompress(stored->value_or(QByteArray()));
    return sha256Of(contents) == revision.contentHash ? Result<QByteArray>(contents) : failure(ErrorCode::RevisionUnread, named);
}

/// That minutes are final and no more only approved makes no other text of them.
Result<bool> says(Connection &connection, MeetingId meeting, const Revision &revision, MeetingRecord record)
{
    const Result<QByteArray> contents = contentsOf(connection, meeting, revision);
    if (!contents)
        return contents.error().code == ErrorCode::RevisionDisposed ? Result<bool>(false) : std::unexpected(contents.error());
    if (sayTheSame(*contents, contentsOf(record)))
        return true;
    record.meeting.header.status = MeetingStatus::Approved;
    return sayTheSame(*contents, contentsOf(record));
}

Result<MeetingRecord> plainRecord(Connection &connection, MeetingId meeting, const Revision &revision)
{
    const Result<QByteArray> contents = contentsOf(connection, meeting, revision);
    if (!contents)
        return std::unexpected(contents.error());
    std::optional<MeetingRecord> record = readRevisionContents(*contents);
    if (record)
        return *std::move(record);
    const Result<MeetingSummary> summary = minutebook::meeting(connection, meeting);
    return summary ? failure(ErrorCode::RevisionUnread, {QString::number(summary->number), QString::number(revision.number)})
                   : std::unexpected(summary.error());
}

/// What was approved last, and the corrections after it.
QList<Revision> sinceApproval(const QList<Revision> &all)
{
    const auto approved = std::ranges::find(all | std::views::reverse, RevisionKind::Approved, &Revision::kind);
    QList<Revision> since;
    for (auto revision = approved.base() - (approved == (all | std::views::reverse).end() ? 0 : 1); revision != all.end(); ++revision) {
        if (revision->kind == RevisionKind::Approved || revision->kind == RevisionKind::Correction)
            since.append(*revision);
    }
    return since;
}

NoteLine reasonLine(const QString &reason, const MeetingRecord &record)
{
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    QList<NoteLine> lines{NoteLine{lexLine(reason, dialect), {}}};
    resolveLoose(lines, dialect);
    return lines.constFirst();
}

QString brokenLink(const Revision &revision, int meeting, int next, const QString &before)
{
    if (revision.number != next)
        return RevisionChain::tr("Revision %1 of meeting %2 is missing.").arg(next).arg(meeting);
    if (revision.before != before)
        return RevisionChain::tr("Revision %1 of meeting %2 does not follow the one before it.").arg(revision.number).arg(meeting);
    if (revision.hash != hashOf(revision))
        return RevisionChain::tr("Revision %1 of meeting %2 is not as it was kept.").arg(revision.number).arg(meeting);
    return {};
}

/// The first broken link of one meeting; empty: none.
Result<QString> verifyChain(Connection &connection, MeetingId meeting, int meetingNumber)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all)
        return std::unexpected(all.error());
    int next = 1;
    QString before;
    for (const Revision &revision : *all) {
        if (const QString broken = brokenLink(revision, meetingNumber, next, before); !broken.isEmpty())
            return broken;
        const Result<QByteArray> contents = contentsOf(connection, meeting, revision);
        if (!contents && contents.error().code == ErrorCode::RevisionUnread)
            return RevisionChain::tr("The text of revision %1 of meeting %2 is not as it was kept.").arg(revision.number).arg(meetingNumber);
        if (!contents && contents.error().code != ErrorCode::RevisionDisposed)
            return std::unexpected(contents.error());
        before = revision.hash;
        ++next;
    }
    return QString();
}

/// Those that were entered in the audit trail and are gone, though nobody has deleted their meeting. A meeting may have another number now.
Result<QStringList> missingRevisions(Connection &connection)
{
    const Result<QList<AuditEntry>> entries = auditTrail(connection);
    const auto tokens = rows(connection, u"SELECT token FROM revision"_s, {}, [](const Row &row) { return row.text(0); });
    if (!entries || !tokens)
        return std::unexpected(entries ? tokens.error() : entries.error());
    QSet<QString> known(tokens->begin(), tokens->end());
    for (const AuditEntry &entry : *entries) {
        if (entry.event == AuditEvent::Deleted) {
            const QStringList gone = entry.details["revisions"_L1].toString().split(u' ');
            known.unite(QSet<QString>(gone.begin(), gone.end()));
        }
    }
    QStringList missing;
    for (const AuditEntry &entry : *entries) {
        if (entry.event == AuditEvent::RevisionKept && !known.contains(entry.details["token"_L1].toString()))
            missing << RevisionChain::tr("Revision %1 of meeting %2 is missing.").arg(entry.details["revision"_L1].toInt()).arg(entry.meeting);
    }
    return missing;
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
    Result<MeetingRecord> record = plainRecord(connection, meeting, *revision);
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
    const Result<MeetingRecord> record = plainRecord(connection, meeting, all->constLast());
    return record ? Result<QList<Item>>(record->meeting.items) : std::unexpected(record.error());
}

Result<std::optional<Revision>> revisionAsItIs(Connection &connection, MeetingId meeting)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all || all->isEmpty())
        return all ? Result<std::optional<Revision>>(std::nullopt) : std::unexpected(all.error());
    const Result<MeetingRecord> record = minutebook::record(connection, meeting);
    if (!record)
        return std::unexpected(record.error());
    const Result<bool> same = says(connection, meeting, all->constLast(), *record);
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
    const Result<MeetingRecord> record = minutebook::record(transaction, meeting);
    return record ? takeRevision(transaction, meeting, *record, kind, reason) : std::unexpected(record.error());
}

Result<QList<Correction>> correctionsOf(Connection &connection, MeetingId meeting, std::optional<int> upTo)
{
    Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all)
        return std::unexpected(all.error());
    all->removeIf([&](const Revision &revision) { return upTo && revision.number > *upTo; });
    const QList<Revision> since = sinceApproval(*all);
    QList<Correction> corrections;
    if (since.size() < 2)
        return corrections;
    std::shared_ptr<const MeetingRecord> before;
    for (const Revision &revision : since) {
        Result<MeetingRecord> record = plainRecord(connection, meeting, revision);
        if (!record)
            return std::unexpected(record.error());
        const auto after = std::make_shared<const MeetingRecord>(*std::move(record));
        if (before)
            corrections.append({revision.at.date(), reasonLine(revision.reason, *after), before, after});
        before = after;
    }
    return corrections;
}

Result<QStringList> verifyRevisions(Connection &connection)
{
    const Snapshot snapshot(connection);
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!all)
        return std::unexpected(all.error());
    QStringList broken;
    for (const MeetingSummary &meeting : *all) {
        const Result<QString> link = verifyChain(connection, meeting.id, meeting.number);
        if (!link)
            return std::unexpected(link.error());
        if (!link->isEmpty())
            broken.append(*link);
    }
    const Result<QStringList> missing = missingRevisions(connection);
    if (!missing)
        return missing;
    broken += *missing;
    broken.removeDuplicates();
    return broken;
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
