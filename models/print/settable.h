#pragma once

#include "models/print/setblock.h"

namespace minutebook {

/// A table's heading row and the strips of all its rows, which begin with that heading.
struct SetTable {
    Strip head; ///< for the pages on which the table goes on
    Strips strips;
};

/// The strips' `head` is left to whoever collects the heads. `height` is a page's: a row that is taller may be torn anywhere between its lines.
[[nodiscard]] SetTable setTable(const TableBlock &table, const Grid &grid, qreal height);

} // namespace minutebook
