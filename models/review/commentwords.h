#pragma once

#include "models/domain/reviewcomment.h"

namespace minutebook {

/// In the program's language: "Remark", "Other wording".
[[nodiscard]] QString titleOf(CommentKind kind);
/// "open", "accepted with changes".
[[nodiscard]] QString titleOf(CommentState state);
/// "by telephone"; empty for what came as a file.
[[nodiscard]] QString titleOf(CommentWay way);

/// The level that a comment asks for: "AMBER", "a higher level".
[[nodiscard]] QString levelOf(const ReviewComment &comment);

/// A comment in one line, without its maker: `Other wording on page 2: “was open” becomes “stood open”. Because …`
[[nodiscard]] QString lineOf(const ReviewComment &comment);

} // namespace minutebook
