#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <string>

namespace minutebook {

/// A string's bytes in every way in which a reader may take them (PDF 1.7, 7.9.2.2): by their mark, else as PDFDocEncoding, and as UTF-8
/// and UTF-16 where they may be that.
[[nodiscard]] QStringList readingsOf(const std::string &bytes);

/// Whether the bytes are text: UTF-8 without control characters, or UTF-16 with its mark.
[[nodiscard]] bool isText(QByteArrayView bytes);

/// Whatever the bytes hold of UTF-8; and of UTF-16 where every second byte is often zero.
[[nodiscard]] QStringList textsWithin(QByteArrayView bytes);

} // namespace minutebook
