#include "models/print/settable.h"

#include <algorithm>
#include <numeric>

namespace minutebook {

namespace {

qreal aboveCell(TableKind kind)
{
    return points(kind == TableKind::People ? 2.75 : 3.75);
}

PageColumn inside(const PageColumn &column)
{
    return {column.left + besideCell, column.right - besideCell};
}

/// What spans the row stands beside the number of the action or item that it belongs to.
PageColumn spanning(const TableBlock &table, const TableRow &row, const TableColumns &columns, const Grid &grid)
{
    const bool beside = table.kind != TableKind::People && row.withPrevious && columns.size() > 1;
    return beside ? PageColumn{columns.at(1).left, grid.text.right} : grid.text;
}

using Cell = QList<SetLine>;

Cell setCell(const Runs &runs, const TextStyle &style, const PageColumn &column)
{
    const PageColumn text = inside(column);
    Cell lines = setLines(runs, style, text.width());
    for (SetLine &line : lines)
        line.translate(text.left, 0);
    return lines;
}

QList<Cell> setCells(const QList<Runs> &cells, const TextStyle &style, const TableColumns &columns)
{
    QList<Cell> set;
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        set.append(setCell(cells.at(i), style, columns.at(i)));
        for (SetLine &line : set.last())
            line.line.cell = i;
    }
    return set;
}

/// The lines of all cells that stand beside one another.
Strip bandOf(const QList<Cell> &cells, qsizetype index)
{
    Strip band;
    for (const Cell &cell : cells) {
        if (index >= cell.size())
            continue;
        const SetLine &line = cell.at(index);
        band.height = std::max(band.height, line.line.box.height());
        band.lines.append(line.line);
        band.fills.append(line.fills);
    }
    return band;
}

Strips bandsOf(const QList<Cell> &cells, qreal padding)
{
    qsizetype lines = 0;
    for (const Cell &cell : cells)
        lines = std::max(lines, cell.size());
    Strips bands;
    for (qsizetype i = 0; i < lines; ++i)
        bands.append(bandOf(cells, i));
    if (bands.isEmpty())
        bands.append(Strip{});
    bands.first().pushDown(padding);
    bands.last().height += padding;
    return bands;
}

qreal heightOf(const Strips &strips)
{
    return std::accumulate(strips.cbegin(), strips.cend(), 0.0, [](qreal sum, const Strip &strip) { return sum + strip.height; });
}

/// A row that has a page for itself is torn only if nothing cheaper is left; a taller one between any of its lines but the outer ones.
void joinBands(Strips &bands, qreal room)
{
    const bool tall = heightOf(bands) > room;
    for (qsizetype i = 0; i + 1 < bands.size(); ++i) {
        const bool outer = i == 0 || i == bands.size() - 2;
        bands[i].breakBelow = !tall ? BreakCost::TornRow : outer ? BreakCost::LoneLine : BreakCost::None;
    }
}

void addRule(Strip &strip, const PageColumn &column, qreal thickness, Colour colour)
{
    strip.fills.append({QRectF(column.left, strip.height - points(thickness), column.width(), points(thickness)), colour});
}

Strip setHead(const TableBlock &table, const TableColumns &columns, const Grid &grid)
{
    QList<Runs> cells;
    for (const QString &column : table.columns)
        cells.append(Runs{Run{column}});
    Strip head;
    for (Strip band : bandsOf(setCells(cells, style::columnHead, columns), points(4))) {
        band.translate(0, head.height);
        head.height += band.height;
        head.lines += band.lines;
        head.fills += band.fills;
    }
    head.fills.prepend({QRectF(grid.text.left, 0, grid.text.width(), head.height), style::shade});
    addRule(head, grid.text, 0.75, style::strongRule);
    head.breakBelow = BreakCost::AfterHeading;
    return head;
}

class TableSetter
{
public:
    TableSetter(const TableBlock &table, const TableColumns &columns, const Grid &grid)
        : m_table(table)
        , m_grid(grid)
        , m_columns(columns)
    {
    }

    SetTable set()
    {
        m_set.head = setHead(m_table, m_columns, m_grid);
        m_set.strips = {m_set.head};
        m_set.strips.first().space = points(8);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            addRow(i);
        return std::move(m_set);
    }

private:
    [[nodiscard]] TableColumns columnsFor(const TableRow &row) const
    {
        const bool spans = row.cells.size() == 1 && m_columns.size() > 1;
        return spans ? TableColumns{spanning(m_table, row, m_columns, m_grid)} : m_columns;
    }

    /// A break below would leave the first row or the last alone, of a table that has some.
    [[nodiscard]] bool isLone(qsizetype index) const
    {
        const qsizetype rows = m_table.rows.size();
        return rows > 2 && (index == 0 || index == rows - 2);
    }

    void addRow(qsizetype index)
    {
        const TableRow &row = m_table.rows.at(index);
        Strips bands = bandsOf(setCells(row.cells, style::cell, columnsFor(row)), aboveCell(m_table.kind));
        joinBands(bands, m_grid.height() - m_set.head.height);
        const bool goesOn = index + 1 < m_table.rows.size() && m_table.rows.at(index + 1).withPrevious;
        if (goesOn || isLone(index))
            bands.last().breakBelow = BreakCost::KeptRow;
        if (!goesOn)
            addRule(bands.last(), m_grid.text, 0.5, style::rule);
        for (Strip &band : bands) {
            for (TextLine &line : band.lines)
                line.row = index;
        }
        m_set.strips += bands;
    }

    const TableBlock &m_table;
    const Grid &m_grid;
    const TableColumns &m_columns;
    SetTable m_set;
};

} // namespace

SetTable setTable(const TableBlock &table, const TableColumns &columns, const Grid &grid)
{
    return TableSetter(table, columns, grid).set();
}

} // namespace minutebook
