#include "models/print/proof/needles.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr qsizetype probeLength = 10; // letters
constexpr quint64 factor = 0x9e3779b97f4a7c15;

constexpr quint64 toProbeLength(quint64 base)
{
    quint64 power = 1;
    for (qsizetype i = 0; i < probeLength; ++i)
        power *= base;
    return power;
}

constexpr quint64 oldest = toProbeLength(factor);

quint64 probeHash(QStringView letters)
{
    quint64 hash = 0;
    for (const QChar letter : letters.first(probeLength))
        hash = hash * factor + letter.unicode() + 1;
    return hash;
}

size_t bucketOf(quint64 hash)
{
    return (hash * factor) >> 48;
}

bool edgeAt(const Letters &letters, qsizetype at, LetterEdge edge)
{
    return (letters.edges[static_cast<size_t>(at)] & edge) != 0;
}

class NeedleMaker
{
public:
    QList<Needle> make(const QList<WithheldText> &withheld)
    {
        for (qsizetype i = 0; i < withheld.size(); ++i)
            addText(withheld[i].text, i);
        return std::move(m_needles);
    }

private:
    void addText(const QString &text, qsizetype source)
    {
        const Letters letters = lettersOf(text);
        const QList<qsizetype> begins = wordBegins(letters);
        const qsizetype words = begins.size() - 1;
        if (words < 1)
            return;
        const QString folded = QString::fromStdU16String(letters.folded);
        const QString backwards = eachBackwards(folded, begins);
        const auto addRun = [&](qsizetype begin, qsizetype end, qsizetype count) {
            const bool isWhole = begin == 0 && end == folded.size();
            add({folded.sliced(begin, end - begin), count, source, backwards.sliced(begin, end - begin), isWhole});
        };
        addRun(0, folded.size(), words);
        for (qsizetype i = 0; i + wordsOfRun < begins.size(); ++i)
            addRun(begins[i], begins[i + wordsOfRun], wordsOfRun);
    }

    static QString eachBackwards(QString letters, const QList<qsizetype> &begins)
    {
        for (qsizetype i = 0; i + 1 < begins.size(); ++i)
            std::reverse(letters.begin() + begins[i], letters.begin() + begins[i + 1]);
        return letters;
    }

    void add(Needle needle)
    {
        const auto known = m_known.constFind(needle.letters);
        if (known != m_known.cend()) {
            m_needles[*known].isWhole |= needle.isWhole;
            return;
        }
        m_known.insert(needle.letters, m_needles.size());
        m_needles.append(std::move(needle));
    }

    QList<Needle> m_needles;
    QHash<QString, qsizetype> m_known; ///< where among them
};

} // namespace

NeedleSet::NeedleSet(QList<Needle> needles)
    : m_needles(std::move(needles))
{
    m_byLetters.reserve(m_needles.size()); // else each growth reads all of their letters
    for (qsizetype i = 0; i < m_needles.size(); ++i) {
        const QString &letters = m_needles[i].letters;
        m_byLetters.insert(QStringView(letters), i);
        const bool isLong = letters.size() >= probeLength;
        const quint64 hash = isLong ? probeHash(letters) : 0;
        QList<qsizetype> &lengths = isLong ? m_lengths[hash] : m_shortLengths;
        if (!lengths.contains(letters.size()))
            lengths.append(letters.size());
        if (isLong)
            m_known.set(bucketOf(hash));
    }
}

QList<NeedleHit> NeedleSet::find(const Letters &letters) const
{
    QList<NeedleHit> hits;
    findProbed(letters, hits);
    if (!m_shortLengths.isEmpty())
        findShort(letters, hits);
    return hits;
}

QList<NeedleHit> NeedleSet::findLong(const Letters &letters) const
{
    QList<NeedleHit> hits;
    findProbed(letters, hits);
    hits.removeIf([this](const NeedleHit &hit) { return !m_needles[hit.needle].isLong(); });
    return hits;
}

void NeedleSet::findProbed(const Letters &letters, QList<NeedleHit> &hits) const
{
    const QStringView text(letters.folded);
    if (text.size() < probeLength)
        return;
    quint64 hash = probeHash(text);
    for (qsizetype at = 0;; ++at) {
        if (m_known[bucketOf(hash)]) {
            const auto lengths = m_lengths.constFind(hash);
            if (lengths != m_lengths.cend()) {
                for (const qsizetype length : *lengths)
                    findOfLength(letters, at, length, hits);
            }
        }
        if (at + probeLength >= text.size())
            return;
        hash = hash * factor + text[at + probeLength].unicode() + 1 - oldest * (text[at].unicode() + 1);
    }
}

void NeedleSet::findShort(const Letters &letters, QList<NeedleHit> &hits) const
{
    const QStringView text(letters.folded);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!edgeAt(letters, at, BeginsPart))
            continue;
        for (const qsizetype length : m_shortLengths) {
            if (at + length <= text.size() && edgeAt(letters, at + length, BeginsPart))
                findOfLength(letters, at, length, hits);
        }
    }
}

void NeedleSet::findOfLength(const Letters &letters, qsizetype at, qsizetype length, QList<NeedleHit> &hits) const
{
    const QStringView text(letters.folded);
    if (at + length > text.size())
        return;
    for (auto [found, end] = m_byLetters.equal_range(text.sliced(at, length)); found != end; ++found) {
        if (stands(m_needles[*found], letters, at))
            hits.append({*found, at, at + length});
    }
}

/// Where its letters are.
bool NeedleSet::stands(const Needle &needle, const Letters &letters, qsizetype at)
{
    const qsizetype end = at + needle.letters.size();
    if (needle.isAnchored() && !(edgeAt(letters, at, BeginsPart) && edgeAt(letters, end, BeginsPart)))
        return false;
    const auto breaks = [](quint8 edge) { return (edge & BeginsLine) != 0; };
    return !needle.isOfOneLine() || std::none_of(letters.edges.cbegin() + at + 1, letters.edges.cbegin() + end, breaks);
}

QList<Needle> needlesOf(const QList<WithheldText> &withheld)
{
    return NeedleMaker().make(withheld);
}

QList<Needle> putBackwards(const QList<Needle> &needles)
{
    QList<Needle> backwards;
    for (const Needle &needle : needles) {
        if (needle.words < wordsOfRun || needle.letters.size() < leastBackwards)
            continue;
        QString all = needle.letters;
        std::ranges::reverse(all);
        backwards.append({all, needle.words, needle.source, {}, needle.isWhole, Direction::Backwards});
        backwards.append({needle.wordsBackwards, needle.words, needle.source, {}, needle.isWhole, Direction::WordsBackwards});
    }
    return backwards;
}

QList<Needle> withoutOpen(const QList<Needle> &needles, const QStringList &openTexts)
{
    const NeedleSet set(needles);
    QSet<qsizetype> open;
    for (const QString &text : openTexts) {
        for (const NeedleHit &hit : set.find(lettersOf(text)))
            open.insert(hit.needle);
    }
    QList<Needle> kept;
    for (qsizetype i = 0; i < needles.size(); ++i) {
        if (!open.contains(i) && needles[i].letters.size() >= leastLetters)
            kept.append(needles[i]);
    }
    return kept;
}

} // namespace minutebook
