#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace minutebook {

/// A file, or standard input for `-`. Error: FileNotReadable.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

} // namespace minutebook
