#pragma once

#include "models/domain/ids.h"
#include "models/domain/interimdecision.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// A decision between meetings, and the line that reports it: the earliest, since the day on which it was put, that begins with its number
/// (see reportedInterim).
struct StoredInterim {
    InterimDecision decision;
    int reportedAt = 0; ///< number of the meeting; 0: none reports it
    MeetingId meeting = {};
    ItemId item = {};
    int line = 0; ///< of that item's notes, from 0

    bool operator==(const StoredInterim &) const = default;
};

/// All of them, the newest first.
[[nodiscard]] Result<QList<StoredInterim>> interimDecisions(Connection &connection);
/// Those that are settled and that no meeting reports, in the order in which they were settled.
[[nodiscard]] Result<QList<InterimDecision>> interimToReport(Connection &connection);

/// Gives it its number and the level that its line has. Errors: InterimInvalid.
[[nodiscard]] Result<int> addInterim(Transaction &transaction, InterimDecision decision);
/// The one of that number, as long as no meeting reports it. Errors: InterimMissing, InterimReported, InterimInvalid.
[[nodiscard]] Result<> changeInterim(Transaction &transaction, InterimDecision decision);
/// Its number is not given again. Errors: InterimMissing, InterimReported.
[[nodiscard]] Result<> removeInterim(Transaction &transaction, int number);

} // namespace minutebook
