#include "models/notation/moment.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

int monthNamed(QStringView name)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (int month = 1; month <= 12; ++month) {
        const QString full = english.standaloneMonthName(month);
        if (name.compare(full, Qt::CaseInsensitive) == 0
            || (name.size() >= 3 && full.startsWith(name, Qt::CaseInsensitive) && name.size() <= 4))
            return month;
    }
    return 0;
}

bool isWeekday(QStringView name)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (int day = 1; day <= 7; ++day) {
        if (name.compare(english.dayName(day), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
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
    return QTime::fromString(text.toString().rightJustified(5, u'0'), u"HH:mm"_s);
}

} // namespace minutebook
