#pragma once

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace minutebook {

/// A stream's data without its filters; nothing if one of them is not known or the data are broken.
[[nodiscard]] std::optional<QByteArray> streamData(QPDFObjectHandle stream);

} // namespace minutebook
