#pragma once

#include "models/minutes/document.h"
#include "models/print/structure.h"

namespace minutebook {

/// How an item's label counts. "i)" is taken for a Roman number, every other single letter for a letter.
[[nodiscard]] Numbering numberingOf(const ListItemBlock &item);

/// Whether an item of this numbering goes on with the list: "i)" also follows "h)".
[[nodiscard]] bool goesOn(Numbering list, Numbering item);

} // namespace minutebook
