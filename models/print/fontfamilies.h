#pragma once

#include <QFont>

namespace minutebook {

/// A set of the families that the minutes may be set in, a bit each; the lowest is the text's own.
using FamilySet = quint32;

/// All have a free licence and TrueType outlines, which embed as subsets. They are asked for by name and nothing is merged into them,
/// so a machine's own preferences change nothing. The order is part of the result: what two of them have, the first one prints.
/// The text's own is part of the program (resources/fonts), so that it is the same on every machine; the others are the machine's.
[[nodiscard]] QString familyName(int family);
[[nodiscard]] int familyCount();

/// Whether the text's own could be loaded.
[[nodiscard]] bool hasTextFont();

/// The packages of those that are not installed, each once.
[[nodiscard]] QStringList missingFontPackages();

/// Those that have the character. What only joins, selects or directs its neighbours has no picture of its own, so all of them have it.
[[nodiscard]] FamilySet familiesWith(char32_t character);

/// Before anything is set in italics of the text's own family: few documents need them, and each font costs time to load.
void loadItalics();

/// The font of the text; its size is in whole units of a page (pages.h). Ligatures are off: a copied "fi" is two letters.
[[nodiscard]] QFont textFont(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace minutebook
