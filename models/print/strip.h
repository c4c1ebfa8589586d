#pragma once

#include "models/print/pages.h"

#include <optional>

namespace minutebook {

/// What a page break below a strip would cost. Where a page has no free place, the cheapest is taken, and of those the last.
enum class BreakCost {
    None,
    KeptRow, ///< parts rows or blocks that belong together
    LoneLine, ///< leaves one line of a paragraph alone
    TornRow, ///< tears a table's row that fits on a page
    AfterHeading, ///< leaves a heading at the page's end
};

/// A band across the page that is never torn. x is the page's, y counts from the strip's top.
struct Strip {
    qreal space = 0; ///< above it; falls away at the head of a page
    qreal height = 0;
    BreakCost breakBelow = BreakCost::None;
    qsizetype head = -1; ///< of Galley::heads: repeated above this strip where it begins a page (such a strip has no space); -1: none
    QList<TextLine> lines;
    QList<Fill> fills;
    QList<Picture> pictures = {};
    std::optional<OutlineEntry> bookmark; ///< its page and top are not known yet

    void translate(qreal dx, qreal dy);
    /// Makes room above what is in it.
    void pushDown(qreal by);
};

/// The whole text in one column, before it is cut into pages.
struct Galley {
    QList<Strip> strips;
    QList<Strip> heads; ///< the heading rows of tables
    Structure structure;
    qsizetype marking = artifact::header; ///< the place in the structure for the marking at the first page's edge, if nothing else says it
    qsizetype draft = artifact::header; ///< the same for the mark of a draft
};

} // namespace minutebook
