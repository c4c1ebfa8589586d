#pragma once

#include "models/minutes/document.h"
#include "models/print/grid.h"
#include "models/print/setlines.h"
#include "models/print/strip.h"

namespace minutebook {

/// Strips of one block, the first with the space that the block wants above it.
using Strips = QList<Strip>;

[[nodiscard]] Strips setHeading(const HeadingBlock &heading, const Grid &grid);
[[nodiscard]] Strips setParagraph(const ParagraphBlock &paragraph, const Grid &grid);

/// Where a list item's label and text stand, from the edge of the text: the same for neighbours of one depth.
struct ListIndent {
    qreal label = 0; ///< where the room for the label begins
    qreal text = 0;
};
[[nodiscard]] Strips setListItem(const ListItemBlock &item, const ListIndent &indent, const Grid &grid);

/// "-" is a bullet, or a dash where the depth is odd; other labels are as typed.
[[nodiscard]] QString shownLabel(const ListItemBlock &item);

/// A strip a line, kept so that no line of the paragraph stands alone.
[[nodiscard]] Strips stripsOf(const QList<SetLine> &lines, const PageColumn &column);

} // namespace minutebook
