#include "models/notation/linttelling.h"
#include "models/notation/wordsin.h"

#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isPersonalWord(const QString &word)
{
    static const QSet<QString> words{u"we"_s,    u"us"_s,     u"our"_s,    u"ours"_s,   u"ourselves"_s, u"me"_s,
                                     u"my"_s,    u"myself"_s, u"you"_s,    u"your"_s,   u"yours"_s,     u"yourself"_s,
                                     u"i'm"_s,   u"i've"_s,   u"i'll"_s,   u"i'd"_s,    u"we're"_s,     u"we've"_s,
                                     u"we'll"_s, u"we'd"_s,   u"you're"_s, u"you've"_s, u"you'll"_s,    u"yourselves"_s};
    constexpr qsizetype longest = 10;
    return word.size() > 1 && word.size() <= longest && words.contains(word.toLower());
}

/// "I" is a numeral too: only what somebody can do behind it tells.
bool isSpeaker(const QList<Word> &words, qsizetype at)
{
    if (words[at].text != "I"_L1)
        return false;
    const QString next = at + 1 < words.size() ? words[at + 1].text : QString();
    return isOneOf(next, {"am"_L1,     "have"_L1,  "had"_L1,     "was"_L1,  "will"_L1,  "would"_L1, "shall"_L1,
                          "should"_L1, "think"_L1, "thought"_L1, "said"_L1, "asked"_L1, "agree"_L1, "agreed"_L1,
                          "can"_L1,    "could"_L1, "do"_L1,      "did"_L1,  "ve"_L1,    "m"_L1,     "ll"_L1});
}

/// "US" is a country, "My" within a sentence begins a name, "thank you" is what was sent.
bool isPerson(const QString &text, const QList<Word> &words, qsizetype at)
{
    const Word &word = words[at];
    if (isSpeaker(words, at))
        return true;
    if (!isPersonalWord(word.text) || (at > 0 && isOneOf(words[at - 1].text, {"thank"_L1})))
        return false;
    const bool small = word.text == word.text.toLower();
    const bool capital = word.text[0].isUpper() && word.text.sliced(1) == word.text.sliced(1).toLower();
    return small || (capital && beginsSentence(text, word));
}

} // namespace

Passage firstOrSecondPerson(const QString &text)
{
    const QList<Word> words = wordsIn(text);
    QList<Passage> quotations;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isPerson(text, words, i))
            continue;
        if (quotations.isEmpty())
            quotations = quotationsIn(text);
        if (!isWithin(quotations, words[i].begin))
            return {words[i].begin, words[i].text.size()};
    }
    return {};
}

} // namespace minutebook
