#pragma once

#include "models/print/glyphtexts.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

/// Names each font as the subset it is (PDF 1.7, 9.6.4), by a tag that follows from its glyphs, and mends its map from glyphs to characters:
/// Qt takes the first character that has a glyph, so a space would be copied as a tab, and U+0000 for the sign of a missing glyph, which no
/// map may have (PDF/UA-1, 7.21.7), and nothing of
/// characters beyond the basic plane and of joined letters: those are in `texts`.
void mendFonts(QPDF &pdf, const GlyphTexts &texts);

} // namespace minutebook
