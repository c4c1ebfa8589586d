#include "models/storage/audittrail.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisioncontents.h"
#include "models/storage/revisionrows.h"
#include "models/storage/revisionstore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>
#include <memory>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct RevisionChain {
    Q_DECLARE_TR_FUNCTIONS(RevisionChain)
};

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

/// Approved notes that are not those of the last link; empty: they are.
Result<QString> changedNotes(Connection &connection, MeetingId meeting, int meetingNumber)
{
    const Result<std::optional<Revision>> other = revisionNotKeptTo(connection, meeting);
    if (!other || !*other)
        return other ? Result<QString>(QString()) : std::unexpected(other.error());
    return RevisionChain::tr(
               "The notes of meeting %1 are not those of its revision %2, which was approved. Restore a backup, or compare them with "
               "that revision.")
        .arg(meetingNumber)
        .arg((*other)->number);
}

/// The first broken link of some of one meeting's; empty: none.
Result<QString> verifyLinks(Connection &connection, MeetingId meeting, int meetingNumber, const QList<Revision> &links)
{
    int next = 1;
    QString before;
    for (const Revision &revision : links) {
        if (QString broken = brokenLink(revision, meetingNumber, next, before); !broken.isEmpty())
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

/// The first of one meeting that is broken, its notes as the last; empty: none.
Result<QString> verifyChain(Connection &connection, MeetingId meeting, int meetingNumber)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    Result<QString> broken = all ? verifyLinks(connection, meeting, meetingNumber, *all) : std::unexpected(all.error());
    return broken && broken->isEmpty() ? changedNotes(connection, meeting, meetingNumber) : broken;
}

/// Those that were entered in the audit trail and are gone, though nobody has deleted their meeting. A meeting may have another number now;
/// `number` is of one, 0 of all.
Result<QStringList> missingRevisions(Connection &connection, int number = 0)
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
        const bool isWanted = number == 0 || entry.meeting == number;
        if (isWanted && entry.event == AuditEvent::RevisionKept && !known.contains(entry.details["token"_L1].toString()))
            missing << RevisionChain::tr("Revision %1 of meeting %2 is missing.").arg(entry.details["revision"_L1].toInt()).arg(entry.meeting);
    }
    return missing;
}

/// `status`: theirs but for the correction.
Result<MeetingRecord> withApproved(Connection &connection, MeetingId meeting, MeetingStatus status, MeetingRecord corrected)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all)
        return std::unexpected(all.error());
    const auto last = std::ranges::find_if(all->crbegin(), all->crend(), [](const Revision &revision) {
        return revision.kind == RevisionKind::Approved || revision.kind == RevisionKind::Correction;
    });
    if (last == all->crend())
        return corrected;
    Result<MeetingRecord> approved = recordOfRevision(connection, meeting, last->number);
    if (!approved)
        return approved;
    approved->approval = corrected.approval;
    approved->meeting.header.status = status;
    corrected.approved = std::make_shared<const MeetingRecord>(*std::move(approved));
    return corrected;
}

} // namespace

Result<std::optional<Revision>> revisionNotKeptTo(Connection &connection, MeetingId id)
{
    const Result<MeetingSummary> meeting = minutebook::meeting(connection, id);
    const Result<QList<Revision>> all = revisions(connection, id);
    if (!meeting || !all)
        return std::unexpected(meeting ? all.error() : meeting.error());
    const bool approved = !all->isEmpty() && (all->last().kind == RevisionKind::Approved || all->last().kind == RevisionKind::Correction);
    if (!meeting->isFrozen() || meeting->correcting || !approved)
        return std::nullopt;
    const Result<QByteArray> kept = contentsOf(connection, id, all->last());
    Result<MeetingRecord> now = record(connection, id);
    if (!kept || !now)
        return std::unexpected(kept ? now.error() : kept.error());
    if (haveSameNotes(*kept, writeRevisionContents(*now)))
        return std::nullopt;
    now->meeting.header.status = MeetingStatus::Approved; // that they are final is no other text
    return haveSameNotes(*kept, writeRevisionContents(*now)) ? std::nullopt : std::optional(all->last());
}

Result<> requireAsApproved(Connection &connection, MeetingId id)
{
    const Result<std::optional<Revision>> other = revisionNotKeptTo(connection, id);
    if (!other || !*other)
        return other ? Result<>() : std::unexpected(other.error());
    const Result<MeetingSummary> meeting = minutebook::meeting(connection, id);
    if (!meeting)
        return std::unexpected(meeting.error());
    return failure(ErrorCode::BookDamaged,
                   {connection.path(),
                    RevisionChain::tr("the notes of meeting %1 are not those of its revision %2, which was approved")
                        .arg(meeting->number)
                        .arg((*other)->number)});
}

Result<MeetingRecord> recordToIssue(Connection &connection, MeetingId meeting)
{
    const Snapshot snapshot(connection);
    const Result<> kept = requireAsApproved(connection, meeting);
    Result<MeetingRecord> issued = kept ? record(connection, meeting) : std::unexpected(kept.error());
    const Result<MeetingSummary> summary = issued ? minutebook::meeting(connection, meeting) : std::unexpected(issued.error());
    if (!summary)
        return std::unexpected(summary.error());
    if (issued->corrections.isEmpty() && !summary->correcting)
        return issued;
    // Why it was corrected is printed, and stands in the chain alone; so does what is being corrected.
    const Result<QString> broken = verifyRevisionsUpTo(connection, meeting, std::numeric_limits<int>::max());
    if (!broken)
        return std::unexpected(broken.error());
    if (!broken->isEmpty())
        return failure(ErrorCode::BookDamaged, {connection.path(), broken->chopped(1)});
    return summary->correcting ? withApproved(connection, meeting, summary->status, *std::move(issued)) : issued;
}

Result<QString> verifyRevisionsOf(Connection &connection, MeetingId id)
{
    const Snapshot snapshot(connection);
    const Result<MeetingSummary> meeting = minutebook::meeting(connection, id);
    Result<QString> broken = meeting ? verifyChain(connection, id, meeting->number) : std::unexpected(meeting.error());
    if (!broken || !broken->isEmpty())
        return broken;
    const Result<QStringList> missing = missingRevisions(connection, meeting->number);
    return missing ? Result<QString>(missing->value(0)) : std::unexpected(missing.error());
}

Result<QString> verifyRevisionsUpTo(Connection &connection, MeetingId id, int number)
{
    const Snapshot snapshot(connection);
    const Result<MeetingSummary> meeting = minutebook::meeting(connection, id);
    Result<QList<Revision>> links = meeting ? revisions(connection, id) : std::unexpected(meeting.error());
    if (!links)
        return std::unexpected(links.error());
    links->removeIf([number](const Revision &revision) { return revision.number > number; });
    return verifyLinks(connection, id, meeting->number, *links);
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

} // namespace minutebook
