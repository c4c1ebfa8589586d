#pragma once

#include <QString>

#include <optional>

namespace minutebook {

/// A line typed at the program's terminal, which does not show it; nothing where there is no terminal to ask at.
[[nodiscard]] std::optional<QString> askWithoutEcho(const QString &prompt);

} // namespace minutebook
