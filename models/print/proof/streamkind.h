#pragma once

#include "models/print/proof/objectuses.h"

#include <QByteArray>

#include <optional>

namespace minutebook {

/// How a stream that is no picture is read.
enum class StreamKind {
    Content, ///< as what pages show, and nothing else
    Objects, ///< as objects of the file
    Attachment,
    Xml,
    Script,
    Text,
    Own, ///< it holds what the format needs, and no text but names
    Unknown, ///< nobody can tell what it holds
};

[[nodiscard]] StreamKind streamKind(const QPDFObjectHandle &stream, const QByteArray &data, std::optional<StreamUse> use);

/// Whether it is a picture, whatever it is called (PDF 1.7, 8.9.5 and 12.3.4).
[[nodiscard]] bool isPicture(const QPDFObjectHandle &stream, std::optional<StreamUse> use);

} // namespace minutebook
