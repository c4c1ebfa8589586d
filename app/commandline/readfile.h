#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace minutebook {

/// Error: FileNotReadable.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

} // namespace minutebook
