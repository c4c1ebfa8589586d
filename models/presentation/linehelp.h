#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// What a line of a resolved item is by the notation, for somebody who asks: its kind, what may stand in it, an example, its level and where
/// that comes from. What is not understood is told too, and what it may be meant as. Lines of plain text; `line` counts from 0.
[[nodiscard]] QString lineHelp(const Item &item, qsizetype line, const Dialect &dialect);

} // namespace minutebook
