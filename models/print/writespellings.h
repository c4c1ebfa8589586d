#pragma once

#include "models/print/pages.h"
#include "models/print/speltglyphs.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

/// Puts the spellings of a page's stretches beside their glyphs, as ActualText (PDF 1.7, 14.9.4), and adds them to what the file spells.
void writeSpellings(QPDFPageObjectHelper &page, const Page &source, SpeltByFont &spelt);

} // namespace minutebook
