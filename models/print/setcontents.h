#pragma once

#include "models/print/settable.h"

namespace minutebook {

/// A volume's contents: a row for each of its meetings, and below it those of its items. Every line leads to the place that its row's first
/// run links to.
[[nodiscard]] SetTable setContents(const TableBlock &table, const Grid &grid);

} // namespace minutebook
