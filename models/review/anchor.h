#pragma once

#include "models/domain/reviewcomment.h"

#include <QList>
#include <QStringList>

namespace minutebook {

/// Words of one passage.
struct WordRange {
    qsizetype begin = 0;
    qsizetype count = 0;

    bool operator==(const WordRange &) const = default;
};

/// Where a comment stands in an edition that may have changed since it was made.
struct CommentPlace {
    enum class Found { Exactly, ByContext, ByLikeness, Nowhere };

    Found found = Found::Nowhere;
    qsizetype passage = -1; ///< from 0; -1: nowhere
    WordRange words = {};

    bool operator==(const CommentPlace &) const = default;
};

/// What of the chosen words was said: without a list's mark before them and a marking behind them, which the page adds to a line.
[[nodiscard]] WordRange wordsSaid(const QStringList &passage, WordRange chosen, const QStringList &markings);

/// Quotes some words of a passage, with a few around them.
void quoteWords(ReviewComment &comment, const QStringList &passage, WordRange words);

/// Looks for what a comment quotes: the same words, else what stands between the words that were around them, else what reads most alike,
/// if that is alike enough. `passages` are lists of words. A comment that quotes nothing stands nowhere.
[[nodiscard]] CommentPlace placeOf(const ReviewComment &comment, const QList<QStringList> &passages);

} // namespace minutebook
