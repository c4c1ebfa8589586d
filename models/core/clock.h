#pragma once

#include <QDateTime>

#include <functional>

namespace minutebook {

/// The time as the program is told it; tests and reproducible output pass their own.
using Clock = std::function<QDateTime()>;

[[nodiscard]] Clock systemClock();

} // namespace minutebook
