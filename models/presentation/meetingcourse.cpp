#include "models/presentation/meetingcourse.h"

#include "models/storage/meetingstore.h"

namespace minutebook {

namespace {

/// A break's beginning or end. Only RESUMED tells a date; lines behind it are of that day.
struct Turn {
    QDate day; ///< null: the meeting's first
    QTime time;

    [[nodiscard]] auto key() const { return std::pair(day.isValid() ? day.toJulianDay() : 0, time); }
};

} // namespace

bool isAdjourned(const QList<ItemReading> &items)
{
    Turn now;
    Turn latest;
    bool adjourned = false;
    for (const ItemReading &item : items) {
        for (const NoteLine &line : item.notes.item.lines) {
            if (line.kind != LineKind::Adjourned && line.kind != LineKind::Resumed)
                continue;
            const auto &words = std::get<MomentWords>(line.words);
            now = {words.date.isValid() ? words.date : now.day, words.time};
            if (now.key() < latest.key())
                continue;
            latest = now;
            adjourned = line.kind == LineKind::Adjourned;
        }
    }
    return adjourned;
}

MeetingState stateOf(const MeetingTimes &times, const QDateTime &since, bool adjourned, const QDateTime &now)
{
    if (!times.started.isValid())
        return MeetingState::NotStarted;
    if (times.closed.isValid())
        return MeetingState::Closed;
    if (!since.isValid() || now - since > longestSession)
        return MeetingState::LeftOpen;
    return adjourned ? MeetingState::Adjourned : MeetingState::InSession;
}

QTime timeInMeeting(const MeetingCourse &course, const MeetingSummary &meeting, const QDateTime &now)
{
    const QDateTime here = toTheMinute(now.toLocalTime());
    if (course.isOn())
        return here.time();
    if (course.hasBegun() || meeting.date != here.date())
        return {};
    const QDateTime from(meeting.date, meeting.begins.isValid() ? meeting.begins : here.time());
    const QDateTime until(meeting.date, meeting.ends.isValid() ? meeting.ends : here.time());
    const bool about = here.addDuration(ignoredClock) >= from && here.addDuration(-ignoredClock) <= until;
    return about ? here.time() : QTime();
}

QDateTime toTheMinute(const QDateTime &moment)
{
    const int beyond = moment.time().msecsSinceStartOfDay() % 60'000;
    return moment.addMSecs(-beyond);
}

} // namespace minutebook
