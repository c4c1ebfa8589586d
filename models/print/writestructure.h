#pragma once

#include "models/print/pages.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

/// The structure tree (PDF 1.7, 14.7), and the way back to it from each page's content and from each link's annotation.
/// Counts the content as markContent does; comes after writeLinks.
void writeStructure(QPDF &pdf, const Pages &pages);

} // namespace minutebook
