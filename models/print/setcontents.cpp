#include "models/print/setcontents.h"

#include "models/print/setlines.h"
#include "models/print/style.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr qreal aboveMeeting = points(9);
constexpr qreal aboveItem = points(2.5);
constexpr qreal itemIndent = points(14);
constexpr qreal besidePage = points(10);

/// The page's number ends where the text ends.
Strips setRow(const TableRow &row, qsizetype index, qreal numbers, const Grid &grid)
{
    const qreal left = grid.text.left + (row.withPrevious ? itemIndent : 0);
    const PageColumn column{left, grid.text.right - numbers - besidePage};
    Strips strips = stripsOf(setLines(row.cells.first(), style::cell, column.width()), column);
    SetLine page = setLine(row.cells.last(), style::cell);
    if (strips.isEmpty())
        return strips;
    const auto strip = strips.begin();
    const auto first = strip->lines.begin();
    page.translate(grid.text.right - page.line.box.right(), first->baseline - page.line.baseline);
    first->cell = 0;
    page.line.cell = 1;
    strip->lines.append(page.line);
    for (Strip &strip : strips) {
        for (TextLine &line : strip.lines) {
            line.row = index;
            line.cell = std::max<qsizetype>(line.cell, 0);
            line.links = {PageLink{.box = line.box, .target = row.cells.first().first().link, .run = 0}};
        }
    }
    strips.first().space = row.withPrevious ? aboveItem : aboveMeeting;
    return strips;
}

qreal widestNumber(const TableBlock &table)
{
    qreal widest = 0;
    for (const TableRow &row : table.rows)
        widest = std::max(widest, naturalWidth(row.cells.last(), style::cell));
    return widest;
}

} // namespace

SetTable setContents(const TableBlock &table, const Grid &grid)
{
    SetTable set;
    const qreal numbers = widestNumber(table);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        Strips strips = setRow(table.rows.at(i), i, numbers, grid);
        const bool goesOn = i + 1 < table.rows.size() && table.rows.at(i + 1).withPrevious;
        if (!strips.isEmpty() && goesOn && !table.rows.at(i).withPrevious)
            strips.last().breakBelow = BreakCost::KeptRow;
        set.strips += strips;
    }
    return set;
}

} // namespace minutebook
