#pragma once

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace minutebook {

/// A stream without its filters.
struct Unpacked {
    QByteArray data;
    QByteArray behind; ///< what stands behind the end of what a filter packed, which no reader of the data sees
};

/// Nothing if a filter is not known or the data are broken.
[[nodiscard]] std::optional<Unpacked> unpack(QPDFObjectHandle stream);

} // namespace minutebook
