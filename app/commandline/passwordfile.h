#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QCommandLineParser>

namespace minutebook {

/// `--password-file FILE`
[[nodiscard]] QCommandLineOption passwordFileOption(const QString &description);

/// The whole file but for the line's end that editors put there; empty if none is named. Error: FileNotReadable.
[[nodiscard]] Result<QByteArray> passwordOf(const QCommandLineParser &parser);

} // namespace minutebook
