#pragma once

#include <QByteArray>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook {

/// What a page that Qt wrote shows: one stream, here without its filter.
[[nodiscard]] QByteArray pageContent(QPDFPageObjectHelper &page);

/// As a stream of a file has it (filter FlateDecode). Any thread will do.
[[nodiscard]] std::string packed(QByteArrayView content);

/// Packed at once: the pages of a long file are tens of megabytes else until they are written.
void setPageContent(QPDFPageObjectHelper &page, const std::string &packed);

} // namespace minutebook
