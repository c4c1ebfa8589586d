#pragma once

#include "models/minutes/document.h"
#include "models/print/grid.h"

namespace minutebook {

/// The columns of one table on the page, from left to right.
using TableColumns = QList<PageColumn>;

/// Those of each table, by block. Tables that begin with the same headings have the same columns all through a document. No word is broken where there is
/// room, and what is short, as a number, an owner or a date, stands on one line; the rest is for the text.
[[nodiscard]] QList<TableColumns> tableColumns(const QList<Block> &blocks, const Grid &grid);

/// How far a cell's text is from the edges of its column.
inline constexpr qreal besideCell = points(6);

} // namespace minutebook
