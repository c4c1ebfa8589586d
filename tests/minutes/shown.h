#pragma once

#include "models/minutes/document.h"

namespace minutebook::test {

/// A document as text that a person can read beside the notes: a block a line, bold in `**`, markings in `[[…]]`, cells parted by " | ".
[[nodiscard]] QString shown(const MinutesDocument &document);
[[nodiscard]] QString shown(const QList<Block> &blocks);

} // namespace minutebook::test
