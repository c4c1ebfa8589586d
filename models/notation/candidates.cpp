#include "models/notation/candidates.h"

#include "models/notation/fold.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPeople = 9;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression others(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(others, Qt::SkipEmptyParts);
}

bool looksLike(const QString &word, const Level &level)
{
    const QStringList forms = foldedForms(level.name);
    return std::ranges::any_of(foldedForms(word), [&](const QString &form) {
        return std::ranges::any_of(forms, [&](const QString &other) { return withinOneEdit(form, other); });
    });
}

/// How much a name or initials look like an unknown one: 0 not at all.
int likeness(const QString &unknown, const QString &initials, const QString &name)
{
    const QString sought = foldedName(unknown);
    if (sought == foldedName(initials) || sought == foldedName(name))
        return 4;
    if (withinOneEdit(sought, foldedName(name)))
        return 3;
    const QStringList parts = wordsOf(foldedName(name));
    const QStringList soughtParts = wordsOf(sought);
    const auto isPart = [&](const QString &part) {
        constexpr qsizetype shortest = 4; // a letter's difference makes another name of a shorter one
        const auto same = [&](const QString &word) {
            return word == part || (std::min(word.size(), part.size()) >= shortest && withinOneEdit(word, part));
        };
        return part.size() > 1 && std::ranges::any_of(soughtParts, same);
    };
    if (std::ranges::any_of(parts, isPart))
        return 2;
    return initials.size() > 1 && withinOneEdit(sought, foldedName(initials)) ? 1 : 0;
}

template <typename Score>
QStringList ranked(const Dialect &dialect, int least, Score score)
{
    struct Person {
        int score;
        QString initials;
    };
    QList<Person> people;
    for (const auto &[initials, name] : dialect.people.asKeyValueRange()) {
        if (const int found = score(initials, name); found >= least)
            people.append({found, initials});
    }
    std::ranges::sort(people, [](const Person &one, const Person &other) {
        return one.score != other.score ? one.score > other.score : one.initials < other.initials;
    });
    QStringList initials;
    for (const Person &person : people.first(std::min(people.size(), mostPeople)))
        initials << person.initials;
    return initials;
}

} // namespace

QList<Rank> likelyLevels(const QString &text, const Dialect &dialect)
{
    const QStringList words = wordsOf(text);
    QList<Rank> levels;
    for (int rank = dialect.scheme.highest().value; rank >= 0; --rank)
        levels << Rank{rank};
    for (const QString &word : words) {
        const auto named = std::ranges::find_if(levels, [&](Rank rank) { return looksLike(word, dialect.scheme.level(rank)); });
        if (named != levels.end())
            std::rotate(levels.begin(), named, named + 1);
    }
    std::sort(levels.begin() + 1, levels.end(), std::greater<>());
    return levels;
}

QStringList peopleLike(const QString &unknown, const Dialect &dialect)
{
    return ranked(dialect, 1, [&](const QString &initials, const QString &name) { return likeness(unknown, initials, name); });
}

QStringList peopleIn(const QString &text, const Dialect &dialect)
{
    const QStringList words = wordsOf(text);
    return ranked(dialect, 0, [&](const QString &initials, const QString &name) {
        const QStringList parts = wordsOf(name);
        return words.contains(initials) || std::ranges::any_of(parts, [&](const QString &part) { return words.contains(part); }) ? 1 : 0;
    });
}

} // namespace minutebook
