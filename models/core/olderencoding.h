#pragma once

#include <QStringDecoder>

namespace minutebook {

/// Text by a decoder; what it cannot read, and what calls itself ISO 8859-1, is read as programs wrote it that knew no Unicode: Windows-1252.
[[nodiscard]] QString textBy(QStringDecoder decoder, const QByteArray &bytes);

} // namespace minutebook
