#pragma once

#include "models/minutes/document.h"
#include "models/print/grid.h"

namespace minutebook {

/// Adds header and footer to a finished page: marking, running title, reference and "Page 2 of 6". `index` counts from 0.
void addFurniture(Page &page, const MinutesDocument &document, const Grid &grid, qsizetype index, qsizetype count);

} // namespace minutebook
