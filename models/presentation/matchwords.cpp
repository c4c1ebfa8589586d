#include "models/presentation/matchwords.h"

#include <QStringList>

#include <algorithm>

namespace minutebook {

namespace {

// What makes a match less good, added up.
constexpr int otherWord = 1; // not the first of the name
constexpr int beginning = 2; // of a word, not all of it
constexpr int byPlace = 4;
constexpr int byOtherName = 5;
constexpr int byLetters = 6;

QStringList wordsOf(const QString &text)
{
    QStringList words{QString()};
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.isLetterOrNumber())
            words.last().append(letter);
        else if (!letter.isMark() && !words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

/// Whether the letters are beginnings of words that follow each other, some perhaps left out.
bool isChain(QStringView letters, const QStringList &words, qsizetype from)
{
    if (letters.isEmpty())
        return true;
    for (qsizetype at = from; at < words.size(); ++at) {
        const auto [end, other] = std::ranges::mismatch(letters, words[at]);
        for (qsizetype taken = end - letters.begin(); taken > 0; --taken) {
            if (isChain(letters.sliced(taken), words, at + 1))
                return true;
        }
    }
    return false;
}

std::optional<int> costOf(const QString &typed, const QStringList &name, const QStringList &place, const QStringList &also)
{
    const auto begins = [&typed](const QString &word) { return word.startsWith(typed); };
    if (const auto word = std::ranges::find_if(name, begins); word != name.end()) {
        const bool whole = std::ranges::find(name, typed) != name.end();
        return (word == name.begin() ? 0 : otherWord) + (whole ? 0 : beginning);
    }
    if (std::ranges::any_of(place, begins))
        return byPlace;
    if (std::ranges::any_of(also, begins))
        return byOtherName;
    return isChain(typed, name, 0) ? std::optional(byLetters) : std::nullopt;
}

} // namespace

std::optional<int> matchWords(const QString &typed, const QString &name, const QString &place, const QString &also)
{
    const QStringList nameWords = wordsOf(name);
    const QStringList placeWords = wordsOf(place);
    const QStringList otherWords = wordsOf(also);
    int sum = 0;
    for (const QString &word : wordsOf(typed)) {
        const std::optional<int> cost = costOf(word, nameWords, placeWords, otherWords);
        if (!cost)
            return std::nullopt;
        sum += *cost;
    }
    return sum;
}

} // namespace minutebook
