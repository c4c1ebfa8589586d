#pragma once

#include <QByteArray>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

/// What a page that Qt wrote shows: one stream, here without its filter.
[[nodiscard]] QByteArray pageContent(QPDFPageObjectHelper &page);

/// Packs it at once: the pages of a long file are tens of megabytes else until they are written.
void setPageContent(QPDFPageObjectHelper &page, QByteArrayView content);

} // namespace minutebook
