#include "models/notation/bringin/oldwords.h"
#include "models/notation/moment.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeadLine = 300;
constexpr int mostMonths = 12;

/// "24th July 2019" without what a date is not read with.
QString withoutOrdinals(QString text)
{
    static const QRegularExpression ordinal(u"\\b(\\d{1,2})(?:st|nd|rd|th)\\b(?:\\s+of\\b)?"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(ordinal, u"\\1"_s);
}

const QRegularExpression &slashed()
{
    static const QRegularExpression expression(u"\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b"_s);
    return expression;
}

/// 24/07/2019: day and month are told apart where one of them is no month, else by the order alone.
QDate slashedDate(int first, int second, int year, DateOrder order)
{
    if (first > mostMonths || (order == DateOrder::DayFirst && second <= mostMonths))
        return {year, second, first};
    return second > mostMonths || first == second || order == DateOrder::MonthFirst ? QDate(year, first, second) : QDate();
}

/// "2 pm" as 14.
int hourOf(const QString &hour, const QString &half)
{
    const int number = hour.toInt();
    if (half.isEmpty() || number > 12)
        return number;
    return number % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
}

bool readTimesIn(const QString &line, MeetingHeader &header)
{
    static const QRegularExpression times(
        u"\\b(\\d{1,2})[:.](\\d{2})\\s*([ap]\\.?m\\.?)?\\s*(?:-|–|—|to|until)\\s*(\\d{1,2})[:.](\\d{2})\\s*([ap]\\.?m\\.?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = times.match(line);
    const QString end = match.captured(6);
    const QTime begins(hourOf(match.captured(1), match.captured(3)), match.captured(2).toInt());
    const QTime ends(hourOf(match.captured(4), end), match.captured(5).toInt());
    if (!match.hasMatch() || header.begins.isValid() || !begins.isValid() || !ends.isValid() || ends <= begins)
        return false;
    header.begins = begins;
    header.ends = ends;
    return true;
}

/// "Meeting 82", "82nd meeting", "SSC 82"; never the day of a date.
int numberIn(const QString &line, const QString &abbreviation)
{
    const QString own = abbreviation.isEmpty() ? u"(?!)"_s : QRegularExpression::escape(abbreviation);
    const QStringList patterns{u"\\bmeeting\\s*(?:no\\.?|number|#)?\\s*(\\d{1,5})\\b(?![:./-]\\d|\\s+[A-Z][a-z]+\\s+\\d{4})"_s,
                               u"\\b(\\d{1,5})(?:st|nd|rd|th)\\s+(?:[\\w-]+\\s+){0,4}meeting\\b"_s,
                               u"\\b%1[ _/-]?0*(\\d{1,5})(?![0-9:.]|-\\d|\\s+[A-Z][a-z]+\\s+\\d{4})"_s.arg(own)};
    for (const QString &pattern : patterns) {
        const QRegularExpressionMatch match = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(line);
        if (const int number = match.captured(1).toInt(); number > 0)
            return number;
    }
    return 0;
}

/// "Venue: the Toll House", and "held on 3 March 2019, at the Toll House".
bool readVenue(const QString &line, MeetingHeader &header)
{
    static const QRegularExpression labelled(u"^(?:venue|location|place)\\s*:?\\s+(\\S.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression told(
        u"\\b[Hh](?:eld|ELD)\\b.*?\\b(?:[Aa]t\\s+|[Ii]n\\s+(?=the\\s))((?:the\\s+)?\\p{Lu}.*?)(?=,?\\s+(?:on|from|at)\\b(?=.*\\d)|[.;]?\\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpression &pattern : {labelled, told}) {
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch() || !header.venue.isEmpty())
            continue;
        header.venue = match.captured(1);
        return true;
    }
    return false;
}

} // namespace

QDate dateIn(const QString &text, DateOrder order)
{
    static const QRegularExpression iso(u"\\b\\d{4}-\\d{2}-\\d{2}\\b"_s);
    static const QRegularExpression dayFirst(u"\\b\\d{1,2}\\s+[A-Za-z]{3,9},?\\s+\\d{4}\\b"_s);
    static const QRegularExpression monthFirst(u"\\b([A-Za-z]{3,9})\\s+(\\d{1,2}),?\\s+(\\d{4})\\b"_s);
    const QString plain = withoutOrdinals(text);
    if (const QDate date = readDate(iso.match(plain).captured(), {}); date.isValid())
        return date;
    if (const QDate date = readDate(dayFirst.match(plain).captured().remove(u','), {}); date.isValid())
        return date;
    if (const QRegularExpressionMatch match = monthFirst.match(plain); match.hasMatch()) {
        if (const QDate date = readDate(u"%1 %2 %3"_s.arg(match.captured(2), match.captured(1), match.captured(3)), {}); date.isValid())
            return date;
    }
    const QRegularExpressionMatch match = slashed().match(plain);
    return match.hasMatch() ? slashedDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), order) : QDate();
}

DateOrder orderOfDates(const QStringList &texts)
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString &text : texts) {
        const QRegularExpressionMatch match = slashed().match(text);
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        dayFirst |= first > mostMonths && second <= mostMonths;
        monthFirst |= second > mostMonths && first <= mostMonths;
    }
    if (dayFirst == monthFirst)
        return DateOrder::Unsettled;
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool readHeadLine(const QString &line, const QString &abbreviation, MeetingHeader &header)
{
    static const QRegularExpression next(u"\\bnext\\s+meeting\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (line.size() > longestHeadLine || line.contains(next))
        return false;
    bool said = false;
    if (const int number = header.number > 0 ? 0 : numberIn(line, abbreviation); number > 0) {
        header.number = number;
        said = true;
    }
    if (const QDate date = header.date.isValid() ? QDate() : dateIn(line); date.isValid()) {
        header.date = date;
        said = true;
    }
    const bool times = readTimesIn(line, header);
    const bool venue = readVenue(line, header);
    return said || times || venue;
}

} // namespace minutebook
