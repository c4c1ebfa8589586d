#pragma once

#include "models/domain/scheme.h"

#include <QColor>
#include <QPalette>

class QWidget;

namespace minutebook {

[[nodiscard]] bool isDark(const QPalette &palette);

/// A level's colour on the window: 4.5:1 on either theme's background. Its word always stands beside it.
[[nodiscard]] QColor levelColour(const Level &level, const QPalette &palette);

/// Text of less weight, still 4.5:1 on the palette's base.
[[nodiscard]] QColor mutedColour(const QPalette &palette);

/// The line under a word that no dictionary has: another than that of problems.
[[nodiscard]] QColor misspeltColour(const QPalette &palette);

/// The line under what is likely a mistake: another than that of hints, which is the palette's highlight.
[[nodiscard]] QColor warningColour(const QPalette &palette);

/// A sentence that says what is wrong.
[[nodiscard]] QColor faultColour(const QPalette &palette);

/// Rows that are chosen in a view that has not the focus are of a quieter colour, so that it is seen which one has.
void quietenUnfocused(QWidget *view, const QPalette &palette);

/// Gives a label's text a colour, whatever role its text has.
void colourText(QWidget *label, const QColor &colour);

} // namespace minutebook
