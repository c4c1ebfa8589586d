#include "models/notation/linttelling.h"

#include "models/notation/fold.h"
#include "models/notation/lintwords.h"
#include "models/notation/outcome.h"
#include "models/notation/wordsin.h"

#include <QHash>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 5; ///< words of a name or role

const QHash<QString, QString> &pastOfVerbs()
{
    static const QHash<QString, QString> verbs{
        {u"accepts"_s, u"accepted"_s},
        {u"advises"_s, u"advised"_s},
        {u"agrees"_s, u"agreed"_s},
        {u"approves"_s, u"approved"_s},
        {u"asks"_s, u"asked"_s},
        {u"believes"_s, u"believed"_s},
        {u"confirms"_s, u"confirmed"_s},
        {u"considers"_s, u"considered"_s},
        {u"decides"_s, u"decided"_s},
        {u"defers"_s, u"deferred"_s},
        {u"discusses"_s, u"discussed"_s},
        {u"endorses"_s, u"endorsed"_s},
        {u"explains"_s, u"explained"_s},
        {u"feels"_s, u"felt"_s},
        {u"highlights"_s, u"highlighted"_s},
        {u"informs"_s, u"informed"_s},
        {u"mentions"_s, u"mentioned"_s},
        {u"observes"_s, u"observed"_s},
        {u"outlines"_s, u"outlined"_s},
        {u"presents"_s, u"presented"_s},
        {u"proposes"_s, u"proposed"_s},
        {u"raises"_s, u"raised"_s},
        {u"recommends"_s, u"recommended"_s},
        {u"rejects"_s, u"rejected"_s},
        {u"reminds"_s, u"reminded"_s},
        {u"resolves"_s, u"resolved"_s},
        {u"responds"_s, u"responded"_s},
        {u"says"_s, u"said"_s},
        {u"states"_s, u"stated"_s},
        {u"suggests"_s, u"suggested"_s},
        {u"tells"_s, u"told"_s},
        {u"thanks"_s, u"thanked"_s},
        {u"thinks"_s, u"thought"_s},
        {u"welcomes"_s, u"welcomed"_s},
        {u"wishes"_s, u"wished"_s},
        {u"notes"_s, u"noted"_s},
        {u"reports"_s, u"reported"_s},
        {u"requests"_s, u"requested"_s},
    };
    return verbs;
}

/// These are things as well: "the Secretariat notes were read".
bool isNounToo(const QString &verb)
{
    return isOneOf(
        verb,
        {"notes"_L1, "reports"_L1, "requests"_L1, "states"_L1, "highlights"_L1, "outlines"_L1, "presents"_L1, "wishes"_L1, "thanks"_L1});
}

bool isFollowedByObject(const QList<Word> &words, qsizetype verb)
{
    return verb + 1 < words.size()
        && isOneOf(words[verb + 1].text,
                   {"that"_L1, "the"_L1, "a"_L1, "an"_L1, "to"_L1, "whether"_L1, "how"_L1, "no"_L1, "its"_L1, "his"_L1, "her"_L1,
                    "their"_L1, "everybody"_L1, "everyone"_L1, "all"_L1});
}

/// How many words from here on name somebody who is known; 0: none do.
qsizetype subjectAt(const QString &text, const QList<Word> &words, qsizetype from, const Dialect &dialect)
{
    for (qsizetype length = std::min(longestSubject, words.size() - from); length > 0; --length) {
        const qsizetype begin = words[from].begin;
        const QString name = text.sliced(begin, words[from + length - 1].end() - begin);
        const bool known = dialect.owners.contains(foldedName(name)) || dialect.people.contains(name);
        if (known || (length == 1 && (isDecider(name, dialect) || isOneOf(name, {"chair"_L1, "chairman"_L1, "secretary"_L1}))))
            return length;
    }
    return 0;
}

/// Behind the somebody that a sentence begins with at `from`; -1 if it begins with something else.
qsizetype behindSubject(const QString &text, const QList<Word> &words, qsizetype from, const Dialect &dialect)
{
    qsizetype at = isOneOf(words[from].text, {"the"_L1}) ? from + 1 : from;
    const qsizetype length = at < words.size() ? subjectAt(text, words, at, dialect) : 0;
    if (length == 0)
        return -1;
    at += length;
    while (at < words.size() && (isAdverb(words[at].text) || dialect.people.contains(words[at].text)))
        ++at;
    return at;
}

/// What a decision gives, not what it takes note of.
bool isWork(const QString &verb)
{
    return isOneOf(verb, {"write"_L1,    "send"_L1,       "circulate"_L1, "prepare"_L1,     "draft"_L1,  "publish"_L1,
                          "inform"_L1,   "contact"_L1,    "provide"_L1,   "update"_L1,      "invite"_L1, "arrange"_L1,
                          "organise"_L1, "organize"_L1,   "check"_L1,     "investigate"_L1, "obtain"_L1, "distribute"_L1,
                          "submit"_L1,   "commission"_L1, "report"_L1,    "confirm"_L1,     "ask"_L1});
}

bool promises(const QList<Word> &words, qsizetype at)
{
    return at + 1 < words.size() && isOneOf(words[at].text, {"would"_L1, "will"_L1, "should"_L1, "shall"_L1, "must"_L1, "to"_L1})
        && words[at + 1].text == words[at + 1].text.toLower() && !isOneOf(words[at + 1].text, {"be"_L1, "not"_L1, "have"_L1});
}

QString givenBehind(const QString &text, const QList<Word> &words, qsizetype verb, const Dialect &dialect)
{
    qsizetype at = verb + 1;
    if (at + 1 < words.size() && words[at].text == "to"_L1)
        return isWork(words[at + 1].text) ? dialect.abbreviation : QString();
    if (at < words.size() && words[at].text == "that"_L1)
        ++at;
    const qsizetype behind = at < words.size() ? behindSubject(text, words, at, dialect) : -1;
    if (behind < 0 || !promises(words, behind))
        return {};
    const qsizetype first = isOneOf(words[at].text, {"the"_L1}) ? at + 1 : at;
    return text.sliced(words[first].begin, words[behind - 1].end() - words[first].begin);
}

} // namespace

PresentVerb presentVerb(const QString &text, const Dialect &dialect)
{
    const QList<Word> words = wordsIn(text);
    if (std::ranges::none_of(words, [](const Word &word) { return word.text.endsWith(u's') && pastOfVerbs().contains(word.text); }))
        return {};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype verb = beginsSentence(text, words[i]) ? behindSubject(text, words, i, dialect) : -1;
        if (verb < 0 || verb >= words.size())
            continue;
        const QString past = pastOfVerbs().value(words[verb].text);
        if (!past.isEmpty() && (!isNounToo(words[verb].text) || isFollowedByObject(words, verb)))
            return {{words[verb].begin, words[verb].text.size()}, isVerb(past.toUpper(), dialect) ? past.toUpper() : past};
    }
    return {};
}

QString givenWork(const QString &text, const Dialect &dialect)
{
    const QList<Word> words = wordsIn(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (dialect.decidingVerbs.contains(words[i].text))
            return givenBehind(text, words, i, dialect);
    }
    return {};
}

} // namespace minutebook
