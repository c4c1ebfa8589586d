#include "models/domain/numberpatterns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int sequenceDigits = 2;

struct NumberPatterns {
    Q_DECLARE_TR_FUNCTIONS(NumberPatterns)
};

QString withMeeting(QString pattern, const QString &abbreviation, int meeting)
{
    return pattern.replace("{abbreviation}"_L1, abbreviation).replace("{meeting}"_L1, QString::number(meeting));
}

/// The first place in braces, or the first brace, that is none of `known`.
QString unknownPlace(QString pattern, const QStringList &known)
{
    for (const QString &place : known)
        pattern.remove(place);
    static const QRegularExpression place(u"\\{[^{}]*\\}|[{}]"_s);
    return place.match(pattern).captured();
}

/// What would end a number where it stands in the notes.
QString endingMark(const QString &text)
{
    static const QRegularExpression mark(u"[:;()\\[\\]\\r\\n]"_s);
    return mark.match(text).captured();
}

QString unknownSentence(const QString &place, const QStringList &known)
{
    return NumberPatterns::tr("\"%1\" means nothing in a pattern. There are %2.").arg(place, known.join(", "_L1));
}

} // namespace

QString actionNumber(const QString &pattern, const QString &abbreviation, int meeting, int sequence)
{
    return withMeeting(pattern, abbreviation, meeting).replace("{nn}"_L1, QString::number(sequence).rightJustified(sequenceDigits, u'0'));
}

QString meetingReference(const QString &pattern, const QString &abbreviation, int meeting, QDate date)
{
    return withMeeting(pattern, abbreviation, meeting).replace("{ddMM}"_L1, date.toString(u"ddMM"_s));
}

QString actionPatternFault(const QString &pattern)
{
    const QStringList known{u"{abbreviation}"_s, u"{meeting}"_s, u"{nn}"_s};
    if (const QString place = unknownPlace(pattern, known); !place.isEmpty())
        return unknownSentence(place, known);
    if (pattern.count("{nn}"_L1) != 1)
        return NumberPatterns::tr("Write {nn} once: it is what tells one action of a meeting from the next.");
    if (pattern.contains("{meeting}{nn}"_L1) || pattern.contains("{nn}{meeting}"_L1))
        return NumberPatterns::tr("Put something between {meeting} and {nn}: 1 and 11 would read like 11 and 1.");
    if (const QString mark = endingMark(pattern); !mark.isEmpty())
        return NumberPatterns::tr("A number cannot hold \"%1\": in the notes it would end there.").arg(mark);
    return {};
}

QString referencePatternFault(const QString &pattern)
{
    const QStringList known{u"{abbreviation}"_s, u"{meeting}"_s, u"{ddMM}"_s};
    if (const QString place = unknownPlace(pattern, known); !place.isEmpty())
        return unknownSentence(place, known);
    if (!pattern.contains("{meeting}"_L1) && !pattern.contains("{ddMM}"_L1))
        return NumberPatterns::tr("Write {meeting} or {ddMM}: all meetings would have the same reference.");
    return {};
}

QString abbreviationFault(const QString &abbreviation)
{
    static const QRegularExpression mark(u"[\\s:;{}()\\[\\]]"_s);
    if (abbreviation.isEmpty())
        return NumberPatterns::tr("Type an abbreviation: it begins the numbers of actions.");
    if (abbreviation.contains(mark))
        return NumberPatterns::tr("An abbreviation is one word without brackets: it begins the numbers of actions.");
    return {};
}

} // namespace minutebook
