#pragma once

#include "models/core/result.h"

namespace minutebook {

/// Writes a file whole or leaves the one that was there; done when it is on the disk. Error: FileNotWritten.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace minutebook
