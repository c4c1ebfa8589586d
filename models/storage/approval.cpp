#include "models/storage/approval.h"

#include "models/storage/audittrail.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisioncontents.h"
#include "models/storage/revisionrows.h"
#include "models/storage/revisionstore.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// As its approval was entered. A book that was made of files knows nothing of that.
QString statusBefore(const QJsonObject &noted)
{
    return noted.value("from"_L1).toString(wordOf(MeetingStatus::InReview));
}

/// Issued by themselves or in a volume, or corrected.
Result<bool> isReliedOn(Connection &connection, const MeetingSummary &approved)
{
    const Result<QString> relied = answer(
        connection, uR"(
        WITH approval AS (SELECT max(noted_at) AS at FROM audit WHERE event = :approved AND meeting_number = :number)
        SELECT EXISTS (SELECT 1 FROM issue, approval
                       WHERE (kind = 'minutes' AND meeting_number = :number OR kind = 'volume') AND issued_at >= approval.at)
            OR EXISTS (SELECT 1 FROM revision, approval WHERE meeting = :id AND kind = 'correction' AND made_at >= approval.at)
    )"_s,
        {{":approved"_L1, nameOfEvent(AuditEvent::Approved)}, {":number"_L1, approved.number}, {":id"_L1, approved.id}});
    return relied ? Result<bool>(*relied == "1"_L1) : std::unexpected(relied.error());
}

/// Of minutes that no meeting approved but somebody by hand, here; not those that came in as approved.
bool isApprovedByHand(const MeetingSummary &meeting, const QJsonObject &noted)
{
    return meeting.status == MeetingStatus::Approved && meeting.approval.meeting == 0 && !meeting.correcting && !noted.isEmpty();
}

} // namespace

Result<> approveAt(Transaction &transaction, MeetingId meeting, MeetingId by, ApprovedAs as)
{
    const Result<MeetingContext> approved = loadEditable(transaction, meeting);
    const Result<MeetingContext> approving = loadEditable(transaction, by);
    if (!approved || !approving)
        return std::unexpected(approved ? approving.error() : approved.error());
    if (approving->header.number <= approved->header.number)
        return failure(ErrorCode::ApprovalStands, {QString::number(approved->header.number)});
    if (approving->header.status == MeetingStatus::Planned)
        return failure(ErrorCode::ApprovalTooEarly, {QString::number(approved->header.number), QString::number(approving->header.number)});
    return inOrder(
        [&] {
            return run(transaction, u"UPDATE meeting SET approved_on = :on, approved_by = :by, approved_as = :as WHERE id = :id"_s,
                       {{":on"_L1, approving->header.date}, {":by"_L1, by}, {":as"_L1, wordOf(as)}, {":id"_L1, meeting}});
        },
        [&] { return setStatus(transaction, meeting, MeetingStatus::Approved); });
}

Result<ApprovalByHand> approvalByHand(Connection &connection, MeetingId meeting)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all || all->isEmpty() || all->last().disposed)
        return all ? Result<ApprovalByHand>() : std::unexpected(all.error());
    const Result<QByteArray> kept = contentsOf(connection, meeting, all->last());
    Result<MeetingRecord> now = record(connection, meeting);
    if (!kept || !now)
        return std::unexpected(kept ? now.error() : kept.error());
    const bool wasApproved = all->last().kind == RevisionKind::Approved || all->last().kind == RevisionKind::Correction;
    now->meeting.header.status = wasApproved ? MeetingStatus::Approved : MeetingStatus::Draft;
    const QByteArray contents = writeRevisionContents(*now);
    if (haveSameNotes(*kept, contents))
        return ApprovalByHand();
    const Rank known = std::min(now->defaultRank, now->body.scheme.defaultRank); // to readers of the minutes
    return ApprovalByHand{true, lowestChanged(*kept, contents) > known ? ApprovedAs::Unsaid : ApprovedAs::Modified};
}

Result<> takeApprovalBack(Transaction &transaction, MeetingId meeting)
{
    const Result<MeetingSummary> approved = minutebook::meeting(transaction, meeting);
    if (!approved)
        return std::unexpected(approved.error());
    const Result<QJsonObject> noted = lastNoted(transaction, AuditEvent::Approved, approved->number);
    const Result<bool> relied = isReliedOn(transaction, *approved);
    if (!noted || !relied)
        return std::unexpected(!noted ? noted.error() : relied.error());
    if (*relied || !(approved->approval.canBeTakenBack || isApprovedByHand(*approved, *noted)))
        return failure(ErrorCode::ApprovalStands, {QString::number(approved->number)});
    const QString before = statusBefore(*noted);
    transaction.changes().meetings.update(meeting);
    const QJsonObject change{{u"from"_s, wordOf(approved->status)}, {u"to"_s, before}};
    return inOrder([&] { return appendAudit(transaction, meeting, {AuditEvent::ApprovalTakenBack, 0, {}, change}); },
                   [&] {
                       return run(transaction, uR"(
                           UPDATE meeting SET status = :before, approved_on = NULL, approved_by = NULL, approved_as = NULL,
                                              seating = NULL, body_words = NULL, logo = NULL
                           WHERE id = :id
                       )"_s,
                                  {{":before"_L1, before}, {":id"_L1, meeting}});
                   });
}

} // namespace minutebook
