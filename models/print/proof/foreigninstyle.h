#pragma once

#include <QString>

namespace minutebook {

/// The first line of a style sheet that none of htmlStyle's has in its place, or that makes a text hard to see: another rule may hide letters between
/// those that are shown, or show others. Null if there is none.
[[nodiscard]] QString foreignInStyle(const QString &css);

} // namespace minutebook
