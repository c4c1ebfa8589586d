#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// A table as aligned text of at most `width` columns, without a line feed at its end.
[[nodiscard]] QString writePlainTable(const TableBlock &table, qsizetype width);

} // namespace minutebook
