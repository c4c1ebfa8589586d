#pragma once

#include "models/print/proof/glyph.h"

#include <QStringList>

namespace minutebook {

/// The text of glyphs in every order in which a reader may take it: as it is painted (by both readings of the fonts where they differ),
/// by lines from left to right and from right to left, and down the columns; and the same without what nobody sees. A line break ends each line and cell.
[[nodiscard]] QStringList readingOrders(const QList<Glyph> &glyphs);

} // namespace minutebook
