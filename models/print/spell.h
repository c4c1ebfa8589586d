#pragma once

#include "models/print/pages.h"

namespace minutebook {

/// The clusters of a glyph run whose text a reader of the file could not find through its font's character map.
/// `text` is that of the whole run, which has a glyph at least and knows its string indexes.
[[nodiscard]] QList<Spelling> spellingsOf(const QGlyphRun &glyphs, const QString &text);

} // namespace minutebook
