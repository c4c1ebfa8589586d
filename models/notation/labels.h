#pragma once

#include "models/domain/line.h"

namespace minutebook {

constexpr qsizetype longestLabel = 4; ///< "viii", without its bracket

/// The label of the list line behind one that has `label`: "-", "b)", "2)", "ii)". `before` is the label of the line before that
/// one in the same list, empty if it is the first: "i)" behind "h)" is a letter, else a numeral. Empty where there is no further one.
[[nodiscard]] QString nextLabel(const QString &label, const QString &before);

/// Where the text of a list line begins, behind its indentation, label and space, in UTF-16 units; 0 for any other line.
[[nodiscard]] qsizetype markLength(const Line &line);

} // namespace minutebook
