#pragma once

#include "models/print/pages.h"
#include "models/print/speltglyphs.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

/// The spellings of a page's stretches with the codes that their glyphs have in its content.
[[nodiscard]] QList<SpeltGlyphs> findSpellings(QPDFPageObjectHelper &page, const Page &source);

/// Puts those that the fonts do not tell beside their glyphs, as ActualText (PDF 1.7, 14.9.4). No more than that: a content that is marked
/// within another one ends the outer one for some readers (Poppler's of the structure tree).
void writeSpellings(QPDFPageObjectHelper &page, const Page &source, const QList<SpeltGlyphs> &spelt, const ToldByFont &told);

} // namespace minutebook
