#pragma once

#include "models/minutes/withheldtexts.h"
#include "models/print/proof/letters.h"

#include <QHash>
#include <QSet>

#include <bitset>

namespace minutebook {

inline constexpr qsizetype wordsOfRun = 5; ///< of a text that has so many; a piece of fewer is looked for nowhere
inline constexpr qsizetype leastLetters = 3; ///< of what is looked for
inline constexpr qsizetype leastBackwards = 20; ///< letters of a run that is looked for from its end, too
inline constexpr qsizetype leastInSyntax = 10; ///< letters of what is looked for among a format's own words, of two words at least

/// In which direction letters stand.
enum class Direction : quint8 {
    Forwards,
    Backwards, ///< all of them
    WordsBackwards, ///< those of each word
};

/// One run of letters that must not be in the file, and the withheld text that it is of.
struct Needle {
    QString letters; ///< folded
    qsizetype words = 0;
    qsizetype source = 0; ///< among the withheld texts
    QString wordsBackwards = {}; ///< the same letters, each word's from its end
    bool isWhole = false; ///< all that some withheld text says
    Direction direction = Direction::Forwards;

    /// Few words, or few letters, could be a part of other words: they count from the beginning of a word to the end of one.
    [[nodiscard]] bool isAnchored() const { return words < wordsOfRun || letters.size() < 12; }
    /// And fewer, where lines or cells meet by chance, on one line.
    [[nodiscard]] bool isOfOneLine() const { return letters.size() < 10; }
    /// Long enough not to be met by chance among a format's own words and in what is no text.
    [[nodiscard]] bool isLong() const { return words > 1 && letters.size() >= leastInSyntax; }
};

/// Where a needle stands among letters.
struct NeedleHit {
    qsizetype needle = 0;
    qsizetype begin = 0; ///< of a letter
    qsizetype end = 0;
};

/// Needles that are looked for together: in the time of reading the text once, however many they are.
class NeedleSet
{
public:
    explicit NeedleSet(QList<Needle> needles);

    [[nodiscard]] const QList<Needle> &needles() const { return m_needles; }
    [[nodiscard]] QList<NeedleHit> find(const Letters &letters) const;
    /// Only those that are long enough to be told from a format's own words.
    [[nodiscard]] QList<NeedleHit> findLong(const Letters &letters) const;

private:
    void findProbed(const Letters &letters, QList<NeedleHit> &hits) const;
    void findShort(const Letters &letters, QList<NeedleHit> &hits) const;
    void findOfLength(const Letters &letters, qsizetype at, qsizetype length, QList<NeedleHit> &hits) const;
    [[nodiscard]] static bool stands(const Needle &needle, const Letters &letters, qsizetype at);

    QList<Needle> m_needles;
    QMultiHash<QStringView, qsizetype> m_byLetters;
    QHash<quint64, QList<qsizetype>> m_lengths; ///< of long ones, by the hash of their first letters: sentences of minutes begin alike
    std::bitset<65536> m_known; ///< whether there can be one with that hash
    QList<qsizetype> m_shortLengths;
};

/// Each text whole, and each run of wordsOfRun of its words. Each run once, of the first text that has it.
[[nodiscard]] QList<Needle> needlesOf(const QList<WithheldText> &withheld);

/// Those of five words and more as they read with their letters put backwards, all of them or word by word: nothing reads so by chance.
[[nodiscard]] QList<Needle> putBackwards(const QList<Needle> &needles);

/// Those that the open texts do not hold and that are long enough to be looked for: three letters.
[[nodiscard]] QList<Needle> withoutOpen(const QList<Needle> &needles, const QStringList &openTexts);

} // namespace minutebook
