#include "models/notation/realnames.h"

#include "models/notation/fold.h"

#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLetters = 3; // of what is left without the legal form

bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms{u"ltd"_s,  u"limited"_s,     u"plc"_s,  u"llp"_s, u"lp"_s, u"inc"_s, u"llc"_s,
                                     u"corp"_s, u"corporation"_s, u"gmbh"_s, u"ag"_s,  u"kg"_s, u"sa"_s,  u"sas"_s,
                                     u"bv"_s,   u"nv"_s,          u"spa"_s,  u"cic"_s, u"as"_s, u"ab"_s,  u"oy"_s,
                                     u"aps"_s,  u"srl"_s,         u"sarl"_s, u"pty"_s};
    return forms.contains(word.toLower());
}

/// Figures that only look like the letters of a name are those of numbers, days and times.
bool isFigure(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

QStringList formsOf(const QString &word)
{
    QStringList forms = isFigure(word) ? QStringList{word} : foldedFormsOfMany(word);
    if (!isFigure(word))
        forms.removeIf(isFigure);
    return forms;
}

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format;
}

} // namespace

struct RealNames::Word {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
    QStringList forms;
};

/// "and" is left out, as "&" is.
QList<RealNames::Word> RealNames::wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && isOfName(text[at]))
            ++at;
        if (at == begin) {
            ++at;
            continue;
        }
        const QString word = text.sliced(begin, at - begin);
        if (word.compare("and"_L1, Qt::CaseInsensitive) != 0)
            words.append({begin, at, word, formsOf(word)});
    }
    return words;
}

RealNames::RealNames(const QList<Party> &parties, QDate day, const QString &language)
{
    for (const Party &party : parties) {
        const QList<Word> whole = party.isSecretOn(day) ? wordsOf(party.realName) : QList<Word>();
        if (whole.isEmpty())
            continue;
        const QString pseudonym = pseudonymOf(party, language);
        learn(whole, pseudonym, false);
        if (const QList<Word> bare = wordsOf(withoutLegalForm(party.realName)); bare.size() < whole.size())
            learn(bare, pseudonym, bare.size() == 1);
    }
}

void RealNames::learn(const QList<Word> &words, const QString &pseudonym, bool capital)
{
    if (m_nodes.isEmpty())
        m_nodes.append(Node());
    qsizetype node = 0;
    for (const Word &word : words)
        node = follow(node, word.forms);
    m_nodes[node].ends.append({pseudonym, capital});
}

/// To the node of a word with one of these forms, which is made if there is none.
qsizetype RealNames::follow(qsizetype node, const QStringList &forms)
{
    const auto known = std::ranges::find_if(forms, [&](const QString &form) { return m_nodes[node].next.contains(form); });
    const qsizetype to = known == forms.cend() ? m_nodes.size() : m_nodes[node].next.value(*known);
    if (known == forms.cend())
        m_nodes.append(Node());
    for (const QString &form : forms) {
        if (!m_nodes[node].next.contains(form))
            m_nodes[node].next.insert(form, to);
    }
    return to;
}

QList<NamedParty> RealNames::find(const QString &text) const
{
    if (isEmpty())
        return {};
    QList<NamedParty> found;
    const QList<Word> words = wordsOf(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const NamedParty named = longestAt(words, at);
        if (named.length == 0)
            continue;
        found.append(named);
        while (at + 1 < words.size() && words[at + 1].begin < named.begin + named.length)
            ++at;
    }
    return found;
}

NamedParty RealNames::longestAt(const QList<Word> &words, qsizetype at) const
{
    NamedParty longest{words[at].begin, 0, {}};
    qsizetype node = 0;
    for (qsizetype i = at; i < words.size(); ++i) {
        const auto known = std::ranges::find_if(words[i].forms, [&](const QString &form) { return m_nodes[node].next.contains(form); });
        if (known == words[i].forms.cend())
            break;
        node = m_nodes[node].next.value(*known);
        QStringList pseudonyms;
        for (const End &end : m_nodes[node].ends) {
            if ((!end.capital || words[at].text.front().isUpper()) && !pseudonyms.contains(end.pseudonym))
                pseudonyms << end.pseudonym;
        }
        if (!pseudonyms.isEmpty())
            longest = {longest.begin, words[i].end - longest.begin, pseudonyms};
    }
    longest.pseudonyms.sort();
    return longest;
}

QString withoutLegalForm(const QString &realName)
{
    QStringList words = realName.split(u' ', Qt::SkipEmptyParts);
    const auto bare = [](QString word) { return word.removeIf([](QChar c) { return !c.isLetterOrNumber(); }); };
    while (words.size() > 1 && isLegalForm(bare(words.constLast())))
        words.removeLast();
    const QString left = words.join(u' ');
    return bare(left).size() < leastLetters ? realName : left;
}

} // namespace minutebook
