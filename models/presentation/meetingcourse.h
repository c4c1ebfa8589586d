#pragma once

#include "models/presentation/meetingreading.h"
#include "models/storage/meetingclock.h"

#include <chrono>

namespace minutebook {

struct MeetingSummary;

enum class MeetingState {
    NotStarted,
    InSession,
    Adjourned, ///< the notes say so
    LeftOpen, ///< it was never closed, but nobody sits that long
    Closed,
};

/// How a meeting goes, to the minute.
struct MeetingCourse {
    MeetingId meeting; ///< 0: none is shown
    MeetingState state = MeetingState::NotStarted;
    QDateTime now;
    QDateTime started; ///< null: not yet
    QDateTime closed; ///< null: not yet
    QDateTime end; ///< foreseen; null: nobody knows, or it is not in session
    QHash<qint64, int> spent; ///< seconds of whole minutes, by item; items that took none are left out

    bool operator==(const MeetingCourse &) const = default;

    [[nodiscard]] bool hasBegun() const { return state != MeetingState::NotStarted; }
    /// In session, or in a break of it.
    [[nodiscard]] bool isOn() const { return state == MeetingState::InSession || state == MeetingState::Adjourned; }
};

/// How long a meeting can be in session before it counts as left open.
inline constexpr std::chrono::hours longestSession{12};

/// Whether the latest that the notes say of a break, by its time, is that it began. All notes count, wherever the cursor is:
/// whoever goes back to an earlier line does not end the break, and items are not always taken in the order of the agenda.
[[nodiscard]] bool isAdjourned(const QList<ItemReading> &items);

/// `since`: when it was started, or resumed last; null: it cannot be in session any more.
[[nodiscard]] MeetingState stateOf(const MeetingTimes &times, const QDateTime &since, bool adjourned, const QDateTime &now);

/// How much earlier and later than planned a meeting whose clock nobody has started is taken to be held.
inline constexpr std::chrono::hours ignoredClock{1};

/// The time of day to write down of what happens in the meeting now. Null where the clock shows none that could be right: the meeting is
/// over, or of another day, or it is not started and now is not about the time that it was planned for.
[[nodiscard]] QTime timeInMeeting(const MeetingCourse &course, const MeetingSummary &meeting, const QDateTime &now);

[[nodiscard]] QDateTime toTheMinute(const QDateTime &moment);

} // namespace minutebook
