#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"
#include "models/print/pages.h"

namespace minutebook {

enum class PageSize { A4, Letter };

/// Lays a document out on pages: pure, and the same on every machine that has the fonts. Needs a QGuiApplication; any thread will do.
/// No heading ends a page, no line of a paragraph stands alone, table headings are repeated, and rows are torn only where they are taller than a page.
/// Errors: FontMissing, CharacterWithoutFont.
[[nodiscard]] Result<Pages> typeset(const MinutesDocument &document, PageSize size = PageSize::A4);

} // namespace minutebook
