#pragma once

#include <QStringList>

namespace minutebook {

/// The columns of a text whose lines are parted by commas, semicolons or tabs, each from its top to its foot; nothing where the first line is not.
[[nodiscard]] QStringList separatedColumns(const QString &text);

} // namespace minutebook
