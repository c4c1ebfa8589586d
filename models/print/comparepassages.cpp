#include "models/print/comparepassages.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <numeric>
#include <vector>

namespace minutebook {

namespace {

using Keys = std::vector<QString>;

struct Pairs {
    QList<qsizetype> left; ///< by place: the same one's place on the right; -1: none
    QList<qsizetype> right;
};

/// What two lists share, in order.
Pairs pairsOf(const Keys &left, const Keys &right)
{
    Pairs pairs{QList<qsizetype>(static_cast<qsizetype>(left.size()), -1), QList<qsizetype>(static_cast<qsizetype>(right.size()), -1)};
    dtl::Diff<QString, Keys> difference(left, right);
    difference.onHuge();
    difference.compose();
    for (const auto &[key, step] : difference.getSes().getSequence()) {
        if (step.type != dtl::SES_COMMON)
            continue;
        pairs.left[step.beforeIdx - 1] = step.afterIdx - 1; // counted from 1
        pairs.right[step.afterIdx - 1] = step.beforeIdx - 1;
    }
    return pairs;
}

QString keyOf(const PagePassage &passage)
{
    if (passage.source.item >= 0)
        return QString::number(passage.source.item) + u'\n' + QString::number(passage.source.line);
    QString text;
    for (const PageWord &word : passage.words)
        text += word.text + u' ';
    return text;
}

Keys keysOf(const QList<PagePassage> &passages)
{
    Keys keys;
    std::ranges::transform(passages, std::back_inserter(keys), keyOf);
    return keys;
}

QStringList passageWords(const PagePassage &passage)
{
    QStringList words;
    std::ranges::transform(passage.words, std::back_inserter(words), &PageWord::text);
    return words;
}

QList<QStringList> passageTexts(const QList<PagePassage> &passages)
{
    QList<QStringList> texts;
    std::ranges::transform(passages, std::back_inserter(texts), passageWords);
    return texts;
}

Keys keysOf(const QList<QStringList> &texts)
{
    Keys keys;
    std::ranges::transform(texts, std::back_inserter(keys), [](const QStringList &words) { return words.join(u' '); });
    return keys;
}

Keys keysOf(const QStringList &words)
{
    return {words.begin(), words.end()};
}

PassageMatch alone(const QStringList &words)
{
    PassageMatch match{.changed = QList<qsizetype>(words.size()), .differs = true};
    std::iota(match.changed.begin(), match.changed.end(), 0);
    return match;
}

Comparison allAlone(const QList<QStringList> &left, const QList<QStringList> &right)
{
    Comparison comparison;
    std::ranges::transform(left, std::back_inserter(comparison.left), alone);
    std::ranges::transform(right, std::back_inserter(comparison.right), alone);
    return comparison;
}

QList<qsizetype> without(const QList<qsizetype> &partners)
{
    QList<qsizetype> alone;
    for (qsizetype i = 0; i < partners.size(); ++i) {
        if (partners[i] < 0)
            alone.append(i);
    }
    return alone;
}

void matchTexts(Comparison &comparison, qsizetype left, qsizetype right, const QStringList &before, const QStringList &after)
{
    const Pairs words = pairsOf(keysOf(before), keysOf(after));
    const QList<qsizetype> gone = without(words.left);
    const QList<qsizetype> come = without(words.right);
    const bool differs = !gone.isEmpty() || !come.isEmpty();
    comparison.left[left] = {right, gone, differs};
    comparison.right[right] = {left, come, differs};
}

/// Of two texts' words, 0 to 1.
double sharedPart(const QStringList &one, const QStringList &other)
{
    Keys ones = keysOf(one);
    Keys others = keysOf(other);
    std::ranges::sort(ones);
    std::ranges::sort(others);
    Keys both;
    std::ranges::set_intersection(ones, others, std::back_inserter(both));
    const qsizetype all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(both.size()) / static_cast<double>(all);
}

/// A gap between two texts that read the same: places from `begin` on, before `end`.
struct Gap {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype size() const { return end - begin; }
};

constexpr double alike = 0.5; ///< of its words a text shares with the one that it has become
constexpr qsizetype mostCompared = 40'000; ///< pairs of one gap; of more no text is taken for another's change

/// Which texts of two gaps have become each other: in order, and so that they share most.
QList<std::pair<qsizetype, qsizetype>> likes(const QList<QStringList> &left, const QList<QStringList> &right, Gap lefts, Gap rights)
{
    const qsizetype width = rights.size() + 1;
    if (lefts.size() * rights.size() > mostCompared)
        return {};
    QList<double> best((lefts.size() + 1) * width, 0.0); // of what stands behind both places
    QList<double> likeness(best.size(), 0.0);
    for (qsizetype i = lefts.size() - 1; i >= 0; --i) {
        for (qsizetype j = rights.size() - 1; j >= 0; --j) {
            const double both = sharedPart(left[lefts.begin + i], right[rights.begin + j]);
            likeness[i * width + j] = both >= alike ? both : 0;
            const double taken = likeness[i * width + j] > 0 ? likeness[i * width + j] + best[(i + 1) * width + j + 1] : 0;
            best[i * width + j] = std::max({taken, best[(i + 1) * width + j], best[i * width + j + 1]});
        }
    }
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0, j = 0; i < lefts.size() && j < rights.size();) {
        const double here = best[i * width + j];
        if (here == best[(i + 1) * width + j]) {
            ++i;
        } else if (here == best[i * width + j + 1]) {
            ++j;
        } else {
            pairs.append({lefts.begin + i++, rights.begin + j++});
        }
    }
    return pairs;
}

} // namespace

Comparison compareTexts(const QList<QStringList> &left, const QList<QStringList> &right)
{
    const Pairs same = pairsOf(keysOf(left), keysOf(right));
    Comparison comparison = allAlone(left, right);
    Gap lefts;
    Gap rights;
    const auto matchGap = [&] {
        for (const auto &[one, other] : likes(left, right, lefts, rights))
            matchTexts(comparison, one, other, left[one], right[other]);
    };
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype other = same.left[i];
        if (other < 0)
            continue;
        lefts.end = i;
        rights.end = other;
        matchGap();
        matchTexts(comparison, i, other, left[i], right[other]);
        lefts.begin = i + 1;
        rights.begin = other + 1;
    }
    lefts.end = left.size();
    rights.end = right.size();
    matchGap();
    return comparison;
}

Comparison compareStates(const QList<PagePassage> &left, const QList<PagePassage> &right)
{
    return compareTexts(passageTexts(left), passageTexts(right));
}

QList<ComparedWord> compareWords(const QStringList &before, const QStringList &after)
{
    using enum ComparedWord::Is;
    const Pairs pairs = pairsOf(keysOf(before), keysOf(after));
    QList<ComparedWord> words;
    qsizetype next = 0; // of the words after
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (pairs.left[i] < 0) {
            words.append({before[i], Gone});
            continue;
        }
        for (; next < pairs.left[i]; ++next)
            words.append({after[next], Come});
        words.append({after[next++], Same});
    }
    for (; next < after.size(); ++next)
        words.append({after[next], Come});
    return words;
}

Comparison comparePassages(const QList<PagePassage> &left, const QList<PagePassage> &right)
{
    const Pairs passages = pairsOf(keysOf(left), keysOf(right));
    Comparison comparison = allAlone(passageTexts(left), passageTexts(right));
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (const qsizetype other = passages.left[i]; other >= 0)
            matchTexts(comparison, i, other, passageWords(left[i]), passageWords(right[other]));
    }
    return comparison;
}

} // namespace minutebook
