#pragma once

#include "models/core/result.h"

class QSqlError;

namespace minutebook {

/// What SQLite's result code (https://www.sqlite.org/rescode.html) means for the book at `path`.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &path);

} // namespace minutebook
