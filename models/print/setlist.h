#pragma once

#include "models/minutes/document.h"
#include "models/print/setblock.h"

namespace minutebook {

/// The indents of each block that is a list item: neighbours of one depth share them, so that their texts are aligned. One for each block.
[[nodiscard]] QList<ListIndent> listIndents(const QList<Block> &blocks);

} // namespace minutebook
