#pragma once

#include "models/domain/reviewcomment.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// Whether a comment wants less protection for the line that it stands at: a lower level, or a wording that ends in a tag or looks like
/// one. `rank` is the line's.
[[nodiscard]] bool lowersLevel(const ReviewComment &comment, const Dialect &dialect, Rank rank);

/// A line of notes with other words in the place of the quoted ones. All else stays: kind, number and tag.
/// Errors: CommentQuoteGone, CommentLowersLevel.
[[nodiscard]] Result<QString> lineWithWording(const QString &line, const QString &quote, const QString &wording, const Dialect &dialect);

/// Whether two comments of one line want other words for the same ones.
[[nodiscard]] bool collide(const ReviewComment &one, const ReviewComment &other, const QString &line);

} // namespace minutebook
