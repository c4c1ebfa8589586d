#include "models/print/writeplaintable.h"

#include "models/print/cover.h"
#include "models/print/runtext.h"
#include "models/print/wrap.h"

#include <algorithm>
#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gap = 2;
constexpr qsizetype least = 40; ///< what spans a row has this much room even in a narrow table

using Widths = QList<qsizetype>;

/// As wide as the widest cell of each column.
Widths naturalWidths(const TableBlock &table)
{
    Widths widths;
    for (const QString &column : table.columns)
        widths.append(columnsOf(withControlsShown(column)));
    for (const TableRow &row : table.rows) {
        for (qsizetype i = 0; row.cells.size() > 1 && i < std::min(widths.size(), row.cells.size()); ++i)
            widths[i] = std::max(widths.at(i), columnsOf(runText(row.cells.at(i))));
    }
    return widths;
}

/// Columns that need less than their part keep what they need; the others divide what is left by their parts.
Widths widthsOf(const TableBlock &table, qsizetype width)
{
    Widths widths = naturalWidths(table);
    qsizetype room = width - gap * (widths.size() - 1);
    int parts = std::accumulate(table.widths.cbegin(), table.widths.cend(), 0);
    QList<qsizetype> open(widths.size());
    std::iota(open.begin(), open.end(), 0);
    for (bool settled = false; !settled;) {
        settled = true;
        for (const qsizetype column : QList<qsizetype>(open)) {
            const int part = table.widths.value(column, 1);
            if (widths.at(column) * parts > room * part)
                continue;
            room -= widths.at(column);
            parts -= part;
            open.removeOne(column);
            settled = false;
        }
    }
    for (const qsizetype column : open)
        widths[column] = std::max<qsizetype>(1, room * table.widths.value(column, 1) / std::max(parts, 1));
    return widths;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

QString trimmedRight(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList rowLines(const QStringList &cells, const Widths &widths)
{
    QList<QStringList> wrapped;
    qsizetype height = 0;
    for (qsizetype i = 0; i < std::min(cells.size(), widths.size()); ++i) {
        wrapped.append(wrap(cells.at(i), widths.at(i), LongWords::Broken));
        height = std::max(height, wrapped.last().size());
    }
    QStringList lines;
    for (qsizetype i = 0; i < height; ++i) {
        QStringList parts;
        for (qsizetype column = 0; column < wrapped.size(); ++column)
            parts.append(padded(wrapped.at(column).value(i), widths.at(column)));
        lines.append(trimmedRight(parts.join(QString(gap, u' '))));
    }
    return lines;
}

/// A cell that spans its row stands beside the number of the action or item that it belongs to.
QStringList spanningLines(const TableBlock &table, const TableRow &row, const Widths &widths)
{
    const bool beside = table.kind != TableKind::People && row.withPrevious && widths.size() > 1;
    const qsizetype indent = beside ? widths.first() + gap : 0;
    const qsizetype width = std::accumulate(widths.cbegin(), widths.cend(), gap * (widths.size() - 1));
    return wrapHanging(QString(indent, u' '), runText(row.cells.value(0)), std::max(width, least)).split(u'\n');
}

QStringList linesOf(const TableBlock &table, const TableRow &row, const Widths &widths)
{
    if (row.cells.size() == 1 && widths.size() > 1)
        return spanningLines(table, row, widths);
    QStringList cells;
    for (const Runs &cell : row.cells)
        cells.append(runText(cell));
    return rowLines(cells, widths);
}

} // namespace

QString writePlainTable(const TableBlock &table, qsizetype width)
{
    const Widths widths = widthsOf(table, width);
    QStringList head;
    QStringList rule;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        head.append(withControlsShown(table.columns.at(i)));
        rule.append(QString(widths.at(i), u'-'));
    }
    QStringList lines = rowLines(head, widths);
    lines.append(rule.join(QString(gap, u' ')));
    for (const TableRow &row : table.rows) {
        if (table.kind != TableKind::People && !row.withPrevious && &row != &table.rows.first())
            lines.append(QString());
        lines.append(linesOf(table, row, widths));
    }
    return lines.join(u'\n');
}

} // namespace minutebook
