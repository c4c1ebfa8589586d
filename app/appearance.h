#pragma once

class QSettings;

namespace minutebook {

enum class Appearance { System, Light, Dark };

/// What somebody chose last; at first the desktop's.
[[nodiscard]] Appearance keptAppearance(const QSettings &settings);
/// Gives the whole program light or dark colours, or those of the desktop, now and at its next start.
void setAppearance(QSettings &settings, Appearance appearance);

} // namespace minutebook
