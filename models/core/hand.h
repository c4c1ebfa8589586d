#pragma once

#include "models/core/clock.h"

#include <QString>

namespace minutebook {

/// Whose hand writes in a book, and by which clock: what is recorded of a write is recorded so.
struct Hand {
    QString who = {}; ///< empty: nobody has said so
    Clock clock = systemClock();
};

/// The system's name of who runs the program; empty if it does not tell.
[[nodiscard]] QString systemUser();

} // namespace minutebook
