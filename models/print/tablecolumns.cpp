#include "models/print/tablecolumns.h"

#include "models/print/setlines.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <ranges>

namespace minutebook {

namespace {

using ColumnWidths = QList<qreal>;
/// Those of one kind with the same headings.
using AlikeTables = QList<const TableBlock *>;

constexpr qreal mostForWord = 0.25; // of the room
constexpr qreal mostForShort = 0.24;
constexpr qreal leastForText = 0.3;

ColumnWidths plannedWidths(const TableBlock &table, qreal room)
{
    const int parts = std::accumulate(table.widths.cbegin(), table.widths.cend(), 0);
    ColumnWidths widths;
    for (const int width : table.widths)
        widths.append(room * width / std::max(parts, 1));
    return widths;
}

/// The widest that `measure` says of any cell of each column, headings included.
template <typename Measure>
ColumnWidths widestCells(const AlikeTables &tables, qsizetype columns, Measure measure)
{
    ColumnWidths widest(columns, 0);
    const auto fit = [&](qsizetype column, const Runs &runs, const TextStyle &style) {
        widest[column] = std::max(widest.at(column), measure(column, runs, style));
    };
    for (const TableBlock *table : tables) {
        const qsizetype own = std::min(table->columns.size(), columns);
        for (qsizetype i = 0; i < own; ++i)
            fit(i, {Run{table->columns.at(i)}}, style::columnHead);
        for (const TableRow &row : table->rows) {
            for (qsizetype i = 0; row.cells.size() == own && i < own; ++i)
                fit(i, row.cells.at(i), style::cell);
        }
    }
    return widest;
}

/// What each column needs to break no word. A word that would take more than a fourth of the page gets no more than was planned.
ColumnWidths neededWidths(const AlikeTables &tables, const ColumnWidths &planned, qreal room)
{
    return widestCells(tables, planned.size(), [&](qsizetype column, const Runs &runs, const TextStyle &style) {
        return std::min(widestWord(runs, style) + 2 * besideCell, std::max(planned.at(column), room * mostForWord));
    });
}

/// Takes what narrow columns lack from those that have more than they need.
ColumnWidths fairWidths(const ColumnWidths &planned, const ColumnWidths &needed)
{
    qreal lacking = 0;
    qreal spare = 0;
    for (qsizetype i = 0; i < planned.size(); ++i) {
        lacking += std::max(0.0, needed.at(i) - planned.at(i));
        spare += std::max(0.0, planned.at(i) - needed.at(i));
    }
    if (lacking > spare)
        return planned;
    ColumnWidths widths = planned;
    for (qsizetype i = 0; i < planned.size(); ++i) {
        const qreal more = planned.at(i) - needed.at(i);
        widths[i] = more > 0 ? planned.at(i) - more * lacking / spare : needed.at(i);
    }
    return widths;
}

/// What the short columns want, to have each cell on one line.
ColumnWidths shortWidths(const AlikeTables &tables, const ColumnWidths &needed, qsizetype text, qreal room)
{
    ColumnWidths widths = widestCells(tables, needed.size(), [&](qsizetype column, const Runs &runs, const TextStyle &style) {
        const qreal width = column == text ? 0 : naturalWidth(runs, style) + 2 * besideCell;
        return width <= room * mostForShort ? width : 0; // one that is longer has more lines anyway
    });
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] = i == text ? 0 : std::max(widths.at(i), needed.at(i));
    return widths;
}

/// The column of the text has what the short ones leave. Where that is too little, the widest that can gives what it can spare, and so on;
/// nothing if that is not enough.
std::optional<ColumnWidths> widthsBesideText(ColumnWidths widths, const ColumnWidths &needed, qsizetype text, qreal least, qreal room)
{
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const qreal rest = room - std::accumulate(widths.cbegin(), widths.cend(), 0.0);
        if (rest >= least) {
            widths[text] = rest;
            return widths;
        }
        const auto givable = [&](qsizetype column) { return widths.at(column) > needed.at(column) ? widths.at(column) : 0; };
        const qsizetype widest = *std::ranges::max_element(std::views::iota(qsizetype{0}, widths.size()), {}, givable);
        widths[widest] = std::max(needed.at(widest), widths.at(widest) - (least - rest));
    }
    return std::nullopt;
}

/// A long word of the text is broken before a date or a name is.
ColumnWidths widthsWithText(const AlikeTables &tables, const ColumnWidths &planned, const ColumnWidths &needed, qreal room)
{
    const qsizetype text = std::ranges::max_element(planned) - planned.cbegin();
    const ColumnWidths shorts = shortWidths(tables, needed, text, room);
    const qreal least = room * leastForText;
    std::optional<ColumnWidths> widths = widthsBesideText(shorts, needed, text, std::max(needed.at(text), least), room);
    if (!widths)
        widths = widthsBesideText(shorts, needed, text, least, room);
    return widths.value_or(fairWidths(planned, needed));
}

ColumnWidths widthsOf(const AlikeTables &tables, qreal room)
{
    const TableBlock &widest = *std::ranges::max(tables, {}, [](const TableBlock *table) { return table->columns.size(); });
    const ColumnWidths planned = plannedWidths(widest, room);
    const ColumnWidths needed = neededWidths(tables, planned, room);
    const bool hasText = widest.kind != TableKind::People && widest.kind != TableKind::Contents && planned.size() > 1;
    return hasText ? widthsWithText(tables, planned, needed, room) : fairWidths(planned, needed);
}

/// The last has what is left of the page.
TableColumns columnsOf(const ColumnWidths &widths, qsizetype count, const Grid &grid)
{
    TableColumns columns;
    qreal left = grid.text.left;
    for (const qreal width : widths.first(std::min(widths.size(), count))) {
        columns.append({left, left + width});
        left += width;
    }
    if (!columns.isEmpty())
        columns.last().right = grid.text.right;
    return columns;
}

/// One may lack the last columns of the other.
bool areAlike(const TableBlock &one, const TableBlock &other)
{
    const qsizetype columns = std::min(one.columns.size(), other.columns.size());
    return one.kind == other.kind && columns > 0 && one.columns.first(columns) == other.columns.first(columns);
}

} // namespace

QList<TableColumns> tableColumns(const QList<Block> &blocks, const Grid &grid)
{
    QList<AlikeTables> groups;
    QList<qsizetype> groupOf(blocks.size(), -1);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto *table = std::get_if<TableBlock>(&blocks.at(i));
        if (!table)
            continue;
        const auto group = std::ranges::find_if(groups, [&](const AlikeTables &tables) { return areAlike(*tables.first(), *table); });
        groupOf[i] = group - groups.begin();
        if (group == groups.end())
            groups.append(AlikeTables());
        groups[groupOf.at(i)].append(table);
    }
    QList<ColumnWidths> widths;
    for (const AlikeTables &tables : groups)
        widths.append(widthsOf(tables, grid.text.width()));
    QList<TableColumns> columns(blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (groupOf.at(i) >= 0)
            columns[i] = columnsOf(widths.at(groupOf.at(i)), std::get<TableBlock>(blocks.at(i)).widths.size(), grid);
    }
    return columns;
}

} // namespace minutebook
