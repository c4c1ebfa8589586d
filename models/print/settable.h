#pragma once

#include "models/print/setblock.h"
#include "models/print/tablecolumns.h"

namespace minutebook {

/// A table's heading row and the strips of all its rows, which begin with that heading.
struct SetTable {
    Strip head; ///< for the pages on which the table goes on
    Strips strips;
};

/// The strips' `head` is left to whoever collects the heads. A row that is taller than a page may be torn anywhere between its lines; the first
/// row of some, and the last, do not stand alone on a page.
[[nodiscard]] SetTable setTable(const TableBlock &table, const TableColumns &columns, const Grid &grid);

} // namespace minutebook
