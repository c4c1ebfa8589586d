#include "models/notation/lintwords.h"

#include "models/notation/moment.h"
#include "models/notation/outcome.h"
#include "models/notation/wordsin.h"

#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Whether somebody decides just before the verb, adverbs left out.
bool isDecidedBy(const QList<Word> &words, qsizetype verb, const Dialect &dialect)
{
    qsizetype before = verb - 1;
    while (before >= 0 && isAdverb(words[before].text))
        --before;
    if (before < 0)
        return verb + 1 < words.size() && (words[verb + 1].text == "that"_L1 || words[verb + 1].text == "to"_L1);
    const QString word = words[before].text.toLower();
    const bool passive = word == "was"_L1 || word == "is"_L1;
    return passive ? before > 0 && words[before - 1].text.toLower() == "it"_L1 : isDecider(words[before].text, dialect);
}

QString weekdayOf(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).dayName(date.dayOfWeek());
}

/// The same day and month in the years around; the first after the meeting comes first.
QList<QDate> daysMeant(const QString &day, const QString &year, QDate meeting)
{
    const QDate first = readDate(year.isEmpty() ? day : day + u' ' + year, meeting);
    if (!first.isValid() || !year.isEmpty())
        return {first};
    return {first, first.addYears(-1)};
}

} // namespace

bool isAdverb(const QString &word)
{
    static const QSet<QString> adverbs{u"unanimously"_s, u"also"_s,   u"then"_s, u"further"_s, u"therefore"_s,
                                       u"formally"_s,    u"hereby"_s, u"thus"_s, u"all"_s,     u"duly"_s};
    return adverbs.contains(word.toLower());
}

bool isDecider(const QString &word, const Dialect &dialect)
{
    static const QSet<QString> deciders{u"committee"_s, u"sub-committee"_s, u"subcommittee"_s, u"board"_s,   u"panel"_s,
                                        u"council"_s,   u"group"_s,         u"meeting"_s,      u"members"_s, u"we"_s};
    return deciders.contains(word.toLower()) || (!word.isEmpty() && word == dialect.abbreviation);
}

Passage smallOutcome(const QString &text, const Dialect &dialect)
{
    const QList<Word> words = wordsIn(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i].text;
        if (word != word.toUpper() && isVerb(word.toUpper(), dialect) && isDecidedBy(words, i, dialect))
            return {words[i].begin, word.size()};
    }
    return {};
}

QList<WrongWeekday> wrongWeekdays(const QString &text, QDate meeting)
{
    static const QRegularExpression dated(
        u"\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})(?:,? (\\d{4}))?\\b"_s);
    QList<WrongWeekday> wrong;
    for (const QRegularExpressionMatch &match : dated.globalMatch(text)) {
        const QString day = match.captured(2) + u' ' + match.captured(3);
        const QList<QDate> days = daysMeant(day, match.captured(4), meeting);
        const auto isThatDay = [&](QDate date) { return !date.isValid() || weekdayOf(date) == match.captured(1); };
        if (!std::ranges::any_of(days, isThatDay))
            wrong.append({{match.capturedStart(1), match.capturedLength(1)}, day + days[0].toString(u" yyyy"_s), weekdayOf(days[0])});
    }
    return wrong;
}

QString firstLabel(const QString &label)
{
    if (label == "-"_L1 || label.isEmpty())
        return label;
    const QString first = label.front().isDigit()                         ? u"1"_s
        : label.size() > 2 || label.startsWith(u'i', Qt::CaseInsensitive) ? u"i"_s
                                                                          : u"a"_s;
    return (label.front().isUpper() ? first.toUpper() : first) + u')';
}

} // namespace minutebook
