#pragma once

#include "models/domain/scheme.h"

namespace minutebook {

/// "#1f3a56", as style sheets write colours.
[[nodiscard]] QString webColour(Colour colour);

} // namespace minutebook
