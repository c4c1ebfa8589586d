#pragma once

#include "models/domain/reviewcomment.h"
#include "models/notation/dialect.h"
#include "models/storage/itemtexts.h"

namespace minutebook {

/// Whether a comment wants less protection for the line that it stands at: a lower level, or a wording that ends in a tag or looks like
/// one. `rank` is the line's.
[[nodiscard]] bool lowersLevel(const ReviewComment &comment, const Dialect &dialect, Rank rank);
/// A wording has a level in brackets that is not in what it quotes.
[[nodiscard]] bool bringsTag(const ReviewComment &comment, const Dialect &dialect);

/// A line of notes with other words in the place of those that a comment quotes, at the one of several places whose neighbours it knows.
/// All else stays: kind, number, status and tag. Errors: CommentQuoteGone, CommentLowersLevel.
[[nodiscard]] Result<QString> lineWithWording(const QString &text, const ReviewComment &comment, const QString &wording,
                                              const Dialect &dialect);
/// The same in the title of an item's heading, as it stands behind `# `.
[[nodiscard]] Result<QString> headingWithWording(const QString &text, const ReviewComment &comment, const QString &wording,
                                                 const Dialect &dialect);

/// The same in an item: in one line of its notes, from 0, or in its heading (-1). No other line comes to be of another level by it either:
/// a vote has that of its decision.
[[nodiscard]] Result<ItemText> itemWithWording(const ItemText &item, int line, const ReviewComment &comment, const QString &wording,
                                               const Dialect &dialect);

/// Whether two comments of one line want other words for the same ones.
[[nodiscard]] bool collide(const ReviewComment &one, const ReviewComment &other, const QString &line);

} // namespace minutebook
