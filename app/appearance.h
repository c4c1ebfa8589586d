#pragma once

namespace minutebook {

enum class Appearance { System, Light, Dark };

/// Gives the whole program light or dark colours, or those of the desktop.
void applyAppearance(Appearance appearance);

} // namespace minutebook
