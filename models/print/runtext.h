#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// Runs as plain text, controls shown; a live link stands behind its text unless it is the text.
[[nodiscard]] QString runText(const Runs &runs);

} // namespace minutebook
