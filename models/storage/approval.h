#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// The minutes of a meeting are approved, as a later one says: they are frozen, of that meeting's date.
/// Errors: MeetingMissing, MeetingFrozen, ApprovalStands (the other is no later meeting), ApprovalTooEarly (it is still planned).
[[nodiscard]] Result<> approveAt(Transaction &transaction, MeetingId meeting, MeetingId by, ApprovedAs as = ApprovedAs::Unsaid);

/// How minutes would be approved by hand, as they stand.
struct ApprovalByHand {
    bool changed = false; ///< they are not those of the latest revision
    /// As modified where readers of the default level find them changed; else unsaid: nobody has said what was presented, and that something
    /// was changed is not told to those who do not see it.
    ApprovedAs as = ApprovedAs::Unsaid;

    bool operator==(const ApprovalByHand &) const = default;
};
[[nodiscard]] Result<ApprovalByHand> approvalByHand(Connection &connection, MeetingId meeting);

/// They are in review again, or a draft, while nothing rests on it: neither are they final, nor issued or corrected since, nor is the meeting frozen that
/// approved them. What was undone or could be undone in them stays forgotten. Errors: MeetingMissing, ApprovalStands.
[[nodiscard]] Result<> takeApprovalBack(Transaction &transaction, MeetingId meeting);

} // namespace minutebook
