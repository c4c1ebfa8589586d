#pragma once

#include <QStringView>

namespace minutebook {

/// Whether a text is seen: both are web colours ("#1f3a56"), empty is black on white.
[[nodiscard]] bool isLegible(QStringView text, QStringView ground);

} // namespace minutebook
