#include "models/print/comparepassages.h"

#include <dtl/dtl.hpp>

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
    Pairs pairs{QList<qsizetype>(left.size(), -1), QList<qsizetype>(right.size(), -1)};
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

Keys wordsOf(const PagePassage &passage)
{
    Keys words;
    std::ranges::transform(passage.words, std::back_inserter(words), &PageWord::text);
    return words;
}

PassageMatch alone(const PagePassage &passage)
{
    PassageMatch match{.changed = QList<qsizetype>(passage.words.size()), .differs = true};
    std::iota(match.changed.begin(), match.changed.end(), 0);
    return match;
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

} // namespace

Comparison comparePassages(const QList<PagePassage> &left, const QList<PagePassage> &right)
{
    const Pairs passages = pairsOf(keysOf(left), keysOf(right));
    Comparison comparison;
    std::ranges::transform(left, std::back_inserter(comparison.left), alone);
    std::ranges::transform(right, std::back_inserter(comparison.right), alone);
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype other = passages.left[i];
        if (other < 0)
            continue;
        const Pairs words = pairsOf(wordsOf(left[i]), wordsOf(right[other]));
        const QList<qsizetype> gone = without(words.left);
        const QList<qsizetype> come = without(words.right);
        const bool differs = !gone.isEmpty() || !come.isEmpty();
        comparison.left[i] = {other, gone, differs};
        comparison.right[other] = {i, come, differs};
    }
    return comparison;
}

} // namespace minutebook
