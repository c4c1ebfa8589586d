#include "models/notation/moment.h"

#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// In English, whatever language the window has. A locale makes each name anew.
template <typename Name>
QStringList named(int count, Name name)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QStringList names;
    for (int number = 1; number <= count; ++number)
        names << name(english, number);
    return names;
}

int monthNamed(QStringView name)
{
    static const QStringList months = named(12, [](const QLocale &english, int month) { return english.standaloneMonthName(month); });
    for (int month = 1; month <= 12; ++month) {
        const QString &full = months[month - 1];
        if (name.compare(full, Qt::CaseInsensitive) == 0
            || (name.size() >= 3 && full.startsWith(name, Qt::CaseInsensitive) && name.size() <= 4))
            return month;
    }
    return 0;
}

bool isWeekday(QStringView name)
{
    static const QStringList days = named(7, [](const QLocale &english, int day) { return english.dayName(day); });
    return days.contains(name, Qt::CaseInsensitive);
}

QDate firstAfter(QDate meeting, int month, int day)
{
    const int year = meeting.isValid() ? meeting.year() : 0;
    for (int later = 0; year > 0 && later <= 8; ++later) { // 29 February may be eight years away
        const QDate date(year + later, month, day);
        if (date.isValid() && date > meeting)
            return date;
    }
    return {};
}

} // namespace

QDate readDate(QStringView text, QDate meeting)
{
    text = text.trimmed();
    if (text.size() > 40)
        return {};
    if (text.size() == 10 && text[4] == u'-')
        return QDate::fromString(text.toString(), Qt::ISODate);
    QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && isWeekday(words.first()))
        words.removeFirst();
    if (words.size() < 2 || words.size() > 3)
        return {};
    const int day = words[0].toInt();
    const int month = monthNamed(words[1]);
    if (words.size() == 2)
        return firstAfter(meeting, month, day);
    return words[2].size() == 4 ? QDate(words[2].toInt(), month, day) : QDate();
}

QTime readTime(QStringView text)
{
    text = text.trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > 2 || text.size() != colon + 3)
        return {};
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView hour = text.first(colon);
    const QStringView minute = text.sliced(colon + 1);
    if (!std::ranges::all_of(hour, isDigit) || !std::ranges::all_of(minute, isDigit))
        return {};
    return {hour.toInt(), minute.toInt()}; // of 24:00 and the like it makes none
}

} // namespace minutebook
