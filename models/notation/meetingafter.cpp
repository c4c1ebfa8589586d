#include "models/notation/meetingafter.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr int daysOfWeek = 7;

/// 0 for the first such weekday of its month.
int weekOfMonth(QDate date)
{
    return (date.day() - 1) / daysOfWeek;
}

int monthsBetween(QDate one, QDate other)
{
    return (other.year() - one.year()) * 12 + other.month() - one.month();
}

bool isMonthly(QDate one, QDate other)
{
    return one.dayOfWeek() == other.dayOfWeek() && weekOfMonth(one) == weekOfMonth(other) && monthsBetween(one, other) > 0;
}

/// The same weekday of a later month: the second Wednesday, or the last where there is no fifth.
QDate monthsLater(QDate date, int months)
{
    const QDate later = QDate(date.year(), date.month(), 1).addMonths(months);
    const int toWeekday = (date.dayOfWeek() - later.dayOfWeek() + daysOfWeek) % daysOfWeek;
    const QDate same = later.addDays(toWeekday + daysOfWeek * weekOfMonth(date));
    return same.month() == later.month() ? same : same.addDays(-daysOfWeek);
}

QDate weeksLater(QDate date, qint64 days)
{
    return date.addDays(std::max<qint64>(1, (days + daysOfWeek / 2) / daysOfWeek) * daysOfWeek);
}

} // namespace

QDate nextDate(const QList<QDate> &dates, QDate today)
{
    if (dates.isEmpty())
        return today;
    const QDate last = dates.last();
    if (dates.size() == 1) {
        const QDate earliest = std::max(today, last.addDays(1));
        return earliest.addDays((last.dayOfWeek() - earliest.dayOfWeek() + daysOfWeek) % daysOfWeek);
    }
    const QDate before = dates[dates.size() - 2];
    const int months = monthsBetween(before, last);
    const auto step = [&](QDate date) {
        return isMonthly(before, last) ? monthsLater(date, months) : weeksLater(date, before.daysTo(last));
    };
    QDate next = step(last);
    while (next < today)
        next = step(next);
    return next;
}

Meeting meetingAfter(const Meeting &last, const QList<QDate> &dates, QDate today)
{
    Meeting next;
    next.header.body = last.header.body;
    next.header.abbreviation = last.header.abbreviation;
    next.header.number = last.header.number + 1;
    next.header.date = last.header.nextMeeting.isValid() ? last.header.nextMeeting : nextDate(dates, today);
    next.header.begins = last.header.begins;
    next.header.ends = last.header.ends;
    next.header.venue = last.header.venue;
    next.header.status = MeetingStatus::Planned;
    return next;
}

} // namespace minutebook
