#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"
#include "models/print/pages.h"

namespace minutebook {

/// Lays a document out on pages of its size: pure, and the same on every machine that has the fonts. Needs a QGuiApplication; any thread will do.
/// No heading ends a page, no line of a paragraph stands alone, table headings are repeated, and rows are torn only where they are taller than a page.
/// Errors: CharacterWithoutFont, CharacterUnprintable, CharacterBeside, LogoNotReadable.
[[nodiscard]] Result<Pages> typeset(const MinutesDocument &document);

} // namespace minutebook
