#pragma once

#include "widgets/dialogs/exportwish.h"

namespace minutebook {

class OpenBook;

/// Everybody of the chosen meeting's tables, once each: how far they are cleared, and what of the top level they did not hear.
[[nodiscard]] QList<ExportReader> exportReaders(OpenBook &book);

} // namespace minutebook
