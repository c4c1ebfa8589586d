#pragma once

#include "models/print/setblock.h"

namespace minutebook {

/// What stands before the first block: classification and handling, the meeting, its date, time and place, the edition.
[[nodiscard]] Strips setHead(const MinutesDocument &document, const Grid &grid);

} // namespace minutebook
