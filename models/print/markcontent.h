#pragma once

#include "models/print/structure.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

/// Turns the marks that paintPages left into marked content (PDF 1.7, 14.6): text with its element's type and a number that counts on the page
/// from 0, or an artifact. It is done while the file is written; the structure must live until then.
void markContent(QPDFPageObjectHelper &page, const Structure &structure);

} // namespace minutebook
