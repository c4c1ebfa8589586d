#include "models/presentation/timewords.h"

#include "models/presentation/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct TimeTexts {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

constexpr int about = 5; // minutes: what is foreseen is no better known, and moves less often

QString timeOf(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"HH:mm"_s);
}

QString dayOf(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), u"d MMMM yyyy"_s);
}

/// "02:14"; the day and the time where that was on another day.
QString sinceStart(const MeetingCourse &course)
{
    if (dayOf(course.started) != dayOf(course.now))
        return TimeTexts::tr("since %1, %2", "day, time").arg(dayOf(course.started), timeOf(course.started));
    const qint64 minutes = std::max<qint64>(0, toTheMinute(course.started).secsTo(course.now) / 60);
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString held(const MeetingCourse &course)
{
    return TimeTexts::tr("held %1–%2", "times").arg(timeOf(course.started), timeOf(course.closed));
}

/// "1:35"
QString hours(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// To the next five minutes.
QDateTime rounded(const QDateTime &moment)
{
    const int beyond = moment.time().minute() % about;
    return beyond == 0 ? moment : moment.addSecs((about - beyond) * qint64{60});
}

} // namespace

QString courseWords(const MeetingCourse &course, MeetingStatus status)
{
    switch (course.state) {
    case MeetingState::NotStarted:
        break;
    case MeetingState::InSession:
        return TimeTexts::tr("in session %1").arg(sinceStart(course));
    case MeetingState::Adjourned:
        return TimeTexts::tr("in session %1, adjourned").arg(sinceStart(course));
    case MeetingState::LeftOpen:
        return u"%1 · %2"_s.arg(statusWord(status),
                                TimeTexts::tr("begun %1, %2, not closed", "day, time").arg(dayOf(course.started), timeOf(course.started)));
    case MeetingState::Closed:
        return u"%1 · %2"_s.arg(statusWord(status), held(course));
    }
    return statusWord(status);
}

QString clockWords(const MeetingCourse &course, const MeetingSummary &meeting)
{
    const bool today = meeting.date == course.now.toLocalTime().date() && course.state != MeetingState::Closed && !meeting.isFrozen();
    if (!today && !course.isOn())
        return {};
    QStringList words{timeOf(course.now)};
    if (meeting.begins.isValid())
        words << TimeTexts::tr("planned %1–%2", "when the meeting was to begin and end")
                     .arg(meeting.begins.toString(u"HH:mm"_s), meeting.ends.toString(u"HH:mm"_s));
    if (course.end.isValid())
        words << TimeTexts::tr("ends about %1", "when the meeting will").arg(timeOf(rounded(course.end)));
    else if (course.isOn())
        words << TimeTexts::tr("no end foreseen", "none of the items to come has its minutes planned");
    return words.join(u" · "_s);
}

QString spentWords(int spent, std::optional<int> planned)
{
    if (spent > 0 && planned && spent > *planned)
        return TimeTexts::tr("%1 of %2 min, %3 over").arg(spent).arg(*planned).arg(spent - *planned);
    if (spent > 0 && planned)
        return TimeTexts::tr("%1 of %2 min").arg(spent).arg(*planned);
    if (spent > 0 || planned)
        return TimeTexts::tr("%1 min").arg(spent > 0 ? spent : *planned);
    return {};
}

QString totalWords(int spent, int planned)
{
    if (planned > 0 && spent > planned)
        return TimeTexts::tr("All items: %1 of %2 h, %3 over").arg(hours(spent), hours(planned), hours(spent - planned));
    if (planned > 0 && spent > 0)
        return TimeTexts::tr("All items: %1 of %2 h").arg(hours(spent), hours(planned));
    if (planned > 0 || spent > 0)
        return TimeTexts::tr("All items: %1 h").arg(hours(std::max(planned, spent)));
    return {};
}

} // namespace minutebook
