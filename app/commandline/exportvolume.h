#pragma once

#include "app/commandline/command.h"

namespace minutebook {

/// What `export --kind` calls it.
inline constexpr auto volumeKind = QLatin1StringView("volume");

/// Writes the minutes that are approved or final, of all meetings or of one year, as one PDF, searched before it is there.
[[nodiscard]] ExitStatus exportVolume(const QCommandLineParser &parser);

} // namespace minutebook
