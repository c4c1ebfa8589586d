#pragma once

#include "models/print/pages.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

/// A page's links as annotations without a frame (PDF 1.7, 12.5.6.5).
void writeLinks(QPDFPageObjectHelper &page, const Page &source, const QSizeF &size);

} // namespace minutebook
