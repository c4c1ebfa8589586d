#pragma once

#include "models/print/proof/filetexts.h"

#include <QImage>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace minutebook {

/// An image that shows its samples and nothing else: of 8 bits in a device's colours, with no mask, no other reading of its samples, no
/// alternative. Nothing for any other.
[[nodiscard]] std::optional<FileImage> fileImage(const QPDFObjectHandle &stream);

/// Whether a file's image is this picture, which is opaque, sample by sample.
[[nodiscard]] bool shows(const FileImage &image, const QImage &picture);

} // namespace minutebook
