#pragma once

#include "models/print/pages.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

/// Puts the spellings of a page's stretches beside their glyphs, as ActualText (PDF 1.7, 14.9.4). It is done while the file is written.
void writeSpellings(QPDFPageObjectHelper &page, const Page &source);

} // namespace minutebook
