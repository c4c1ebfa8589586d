#pragma once

#include "models/domain/meeting.h"
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

/// What beginning, closing and forgetting change of a meeting.
struct HeldState {
    QDateTime started; ///< null: not yet
    QDateTime closed; ///< null: not yet
    QTime begins; ///< as its minutes say
    QTime ends;
    MeetingStatus status = MeetingStatus::Planned;
    std::optional<QHash<qint64, int>> spent = {}; ///< seconds, by item; nothing: they stay what they are

    bool operator==(const HeldState &) const = default;
};

/// But for what its items took. Error: MeetingMissing.
[[nodiscard]] Result<HeldState> heldState(Connection &connection, MeetingId id);
/// Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> saveHeldState(Transaction &transaction, MeetingId id, const HeldState &state);

/// Error: MeetingMissing.
[[nodiscard]] Result<MeetingTimes> meetingTimes(Connection &connection, MeetingId id);
/// Null moments take a start or an end back. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> saveMeetingTimes(Transaction &transaction, MeetingId id, const QDateTime &started, const QDateTime &closed);
/// Adds to what an item took; the notes' revision stays. Errors: ItemMissing, MeetingFrozen.
[[nodiscard]] Result<> addSpent(Transaction &transaction, ItemId item, int seconds);
/// As if the meeting had not begun: its start, its end and what its items took. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> forgetMeetingTimes(Transaction &transaction, MeetingId id);

} // namespace minutebook
