#pragma once

#include "models/minutes/document.h"
#include "models/print/pages.h"

namespace minutebook::test {

/// A line and the page that it stands on.
struct PlacedLine {
    qsizetype page = 0;
    TextLine line;
};

/// The lines of a part of all pages, in order.
[[nodiscard]] QList<PlacedLine> linesOf(const Pages &pages, PagePart part);
/// The body's lines of one block.
[[nodiscard]] QList<PlacedLine> linesOf(const Pages &pages, qsizetype block);

/// What a block says, a string for each thing that is read on its own: a paragraph, a heading row's cell, a cell. Spaces are simplified.
[[nodiscard]] QStringList partsOf(const Block &block);
/// The same as it stands on the pages; a heading row that is repeated counts once.
[[nodiscard]] QStringList partsOf(const Pages &pages, qsizetype block);

/// The structure as indented lines, an element each, and each text as it stands on the pages, in quotes. The document itself is left out.
[[nodiscard]] QStringList treeOf(const Pages &pages);

} // namespace minutebook::test
