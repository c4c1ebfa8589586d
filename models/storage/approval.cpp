#include "models/storage/approval.h"

#include "models/storage/audittrail.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// As its approval was entered. A book that was made of files knows nothing of that.
Result<QString> statusBefore(Connection &connection, const MeetingSummary &approved)
{
    const Result<QJsonObject> noted = lastNoted(connection, AuditEvent::Approved, approved.number);
    if (!noted)
        return std::unexpected(noted.error());
    return noted->value("from"_L1).toString(wordOf(MeetingStatus::InReview));
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
    return inOrder(
        [&] {
            return run(transaction, u"UPDATE meeting SET approved_on = :on, approved_by = :by, approved_as = :as WHERE id = :id"_s,
                       {{":on"_L1, approving->header.date}, {":by"_L1, by}, {":as"_L1, wordOf(as)}, {":id"_L1, meeting}});
        },
        [&] { return setStatus(transaction, meeting, MeetingStatus::Approved); });
}

Result<> takeApprovalBack(Transaction &transaction, MeetingId meeting)
{
    const Result<MeetingSummary> approved = minutebook::meeting(transaction, meeting);
    if (!approved)
        return std::unexpected(approved.error());
    if (!approved->approval.canBeTakenBack)
        return failure(ErrorCode::ApprovalStands, {QString::number(approved->number)});
    const Result<QString> before = statusBefore(transaction, *approved);
    if (!before)
        return std::unexpected(before.error());
    transaction.changes().meetings.update(meeting);
    const QJsonObject change{{u"from"_s, wordOf(approved->status)}, {u"to"_s, *before}};
    return inOrder([&] { return appendAudit(transaction, meeting, {AuditEvent::ApprovalTakenBack, 0, {}, change}); },
                   [&] {
                       return run(transaction, uR"(
                           UPDATE meeting SET status = :before, approved_on = NULL, approved_by = NULL, approved_as = NULL,
                                              seating = NULL, body_words = NULL, logo = NULL
                           WHERE id = :id
                       )"_s,
                                  {{":before"_L1, *before}, {":id"_L1, meeting}});
                   });
}

} // namespace minutebook
