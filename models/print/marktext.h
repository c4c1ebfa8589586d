#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// Runs as inline CommonMark: emphasis and links; what would be markup in the text is escaped. On one line, as a heading, a cell or part of a line wants it.
[[nodiscard]] QString markedText(const Runs &runs);

/// The same for the beginning of a block, where a list mark, "#", ">" or a rule would count too.
[[nodiscard]] QString markedLine(const Runs &runs);

} // namespace minutebook
