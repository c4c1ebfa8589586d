#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// The runs of one block with non-breaking spaces where no line should begin, by badLineStarts: for formats that others break into lines.
/// Nothing else of the text changes.
[[nodiscard]] Runs bindWords(Runs runs);

} // namespace minutebook
