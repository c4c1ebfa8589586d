#include "models/notation/commonknowledge.h"

#include "models/notation/outcome.h"
#include "models/notation/printedwords.h"
#include "models/notation/wordsin.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QDate dueOf(const NoteLine &line)
{
    if (const auto *action = std::get_if<ActionWords>(&line.words))
        return action->due;
    const auto *update = std::get_if<UpdateWords>(&line.words);
    return update ? update->due : QDate();
}

const QSet<QString> &calendarWords()
{
    static const QSet<QString> words{u"January"_s,   u"February"_s,  u"March"_s,   u"April"_s,    u"May"_s,      u"June"_s,   u"July"_s,
                                     u"August"_s,    u"September"_s, u"October"_s, u"November"_s, u"December"_s, u"Monday"_s, u"Tuesday"_s,
                                     u"Wednesday"_s, u"Thursday"_s,  u"Friday"_s,  u"Saturday"_s, u"Sunday"_s};
    return words;
}

/// Which every committee's minutes say.
const QSet<QString> &committeeWords()
{
    static const QSet<QString> words{u"Committee"_s,  u"Board"_s,     u"Council"_s,     u"Panel"_s,    u"Chair"_s,   u"Chairman"_s,
                                     u"Chairwoman"_s, u"Secretary"_s, u"Secretariat"_s, u"Minutes"_s,  u"Meeting"_s, u"Member"_s,
                                     u"Members"_s,    u"Agenda"_s,    u"Action"_s,      u"Decision"_s, u"Vote"_s};
    return words;
}

} // namespace

Rank shownFrom(const NoteLine &line)
{
    return std::min(line.standing.rank, line.standing.clearing.value_or(line.standing.rank));
}

CommonKnowledge::CommonKnowledge(const Meeting &meeting, const Dialect &dialect)
    : m_words(wordsOfNames(dialect) + calendarWords() + committeeWords())
    , m_dates{meeting.header.date, meeting.header.nextMeeting}
    , m_dialect(dialect)
{
    for (const QString &title : {dialect.scheme.topEdition, dialect.scheme.topEditions.draft, dialect.scheme.editions.draft})
        learn(title);
    for (const Item &item : meeting.items) {
        if (visible(item.titleRank, item.titleClearing, dialect.defaultRank))
            learn(item.heading.title);
        for (const NoteLine &line : item.lines) {
            m_dates.insert(dueOf(line));
            if (line.kind == LineKind::Section && shownFrom(line) <= dialect.defaultRank)
                learn(line.body);
        }
    }
}

bool CommonKnowledge::hasWord(const QString &word) const
{
    return m_words.contains(word) || isVerb(word, m_dialect);
}

void CommonKnowledge::learn(const QString &text)
{
    for (const Word &word : wordsIn(text))
        m_words.insert(word.text);
}

} // namespace minutebook
