#pragma once

#include <QString>

namespace minutebook {

/// Where a path leads: absolute, through all symbolic links, also to a file that is not there yet.
[[nodiscard]] QString fileBehind(const QString &path);

/// Whether two paths lead to one file, whatever their spelling, by symbolic links and by hard ones.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace minutebook
