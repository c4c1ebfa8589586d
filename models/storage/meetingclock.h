#pragma once

#include "models/domain/ids.h"
#include "models/storage/transaction.h"

#include <QDateTime>
#include <QHash>

namespace minutebook {

/// When a meeting was begun and closed, and what its items took so far.
struct MeetingTimes {
    QDateTime started; ///< null: not yet
    QDateTime closed; ///< null: not yet
    QHash<qint64, int> spent; ///< seconds, by item; items that took none are left out

    bool operator==(const MeetingTimes &) const = default;
};

/// Error: MeetingMissing.
[[nodiscard]] Result<MeetingTimes> meetingTimes(Connection &connection, MeetingId id);
/// Null moments take a start or an end back. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> saveMeetingTimes(Transaction &transaction, MeetingId id, const QDateTime &started, const QDateTime &closed);
/// Adds to what an item took; the notes' revision stays. Errors: ItemMissing, MeetingFrozen.
[[nodiscard]] Result<> addSpent(Transaction &transaction, ItemId item, int seconds);
/// As if the meeting had not begun: its start, its end and what its items took. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> forgetMeetingTimes(Transaction &transaction, MeetingId id);

} // namespace minutebook
