#pragma once

#include "models/print/speltglyphs.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

/// Names each font as the subset it is (PDF 1.7, 9.6.4), by a tag that follows from its glyphs, and writes its map from glyphs to characters
/// anew: Qt takes the first character that has a glyph, so a space would be copied as a tab, and U+0000, which no map may have (PDF/UA-1,
/// 7.21.7), where none has it. Such a glyph, a conjunct or a letter beyond the basic plane, says what the spelling beside it says and its
/// other glyphs do not. What the fonts say then is returned.
ToldByFont mendFonts(QPDF &pdf, const SpeltByPage &spelt);

} // namespace minutebook
