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
    static const QSet<QString> forms{u"ltd"_s,  u"limited"_s, u"plc"_s, u"llp"_s, u"lp"_s,  u"inc"_s, u"llc"_s, u"corp"_s, u"corporation"_s,
                                     u"gmbh"_s, u"ag"_s,      u"kg"_s,  u"sa"_s,  u"sas"_s, u"bv"_s,  u"nv"_s,  u"spa"_s,  u"cic"_s};
    return forms.contains(word.toLower());
}

bool sharesForm(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&](const QString &form) { return other.contains(form); });
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
            words.append({begin, at, word, foldedFormsOfMany(word)});
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
    Name name{{}, pseudonym, capital};
    for (const Word &word : words)
        name.words.append(word.forms);
    for (const QString &form : name.words.constFirst())
        m_byFirst.insert(form, m_names.size());
    m_names.append(name);
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
    for (const QString &form : words[at].forms) {
        for (auto [known, end] = m_byFirst.equal_range(form); known != end; ++known) {
            const Name &name = m_names[*known];
            if (!stands(name, words, at))
                continue;
            const qsizetype length = words[at + name.words.size() - 1].end - longest.begin;
            if (length > longest.length)
                longest = {longest.begin, length, {}};
            if (length == longest.length && !longest.pseudonyms.contains(name.pseudonym))
                longest.pseudonyms.append(name.pseudonym);
        }
    }
    longest.pseudonyms.sort();
    return longest;
}

bool RealNames::stands(const Name &name, const QList<Word> &words, qsizetype at)
{
    if (at + name.words.size() > words.size() || (name.capital && !words[at].text.front().isUpper()))
        return false;
    return std::ranges::equal(name.words, words.sliced(at, name.words.size()),
                              [](const QStringList &forms, const Word &word) { return sharesForm(forms, word.forms); });
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
