#pragma once

#include "models/presentation/openbook.h"

namespace minutebook {

/// What the panes list, a row a line, cells parted by " | ".
[[nodiscard]] QStringList paneTexts(OpenBook &book);

} // namespace minutebook
