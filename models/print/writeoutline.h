#pragma once

#include "models/print/pages.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

/// Bookmarks (PDF 1.7, 12.3.3): items, and the sections in them, which are shown when an item is opened.
void writeOutline(QPDF &pdf, const Pages &pages);

} // namespace minutebook
