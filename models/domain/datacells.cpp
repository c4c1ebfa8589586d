#include "models/domain/datacells.h"

#include "models/domain/cells.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView defusedStarts = u"=+-@\t'";

bool needsQuotes(const QString &cell)
{
    const auto parts = [](QChar c) { return QStringView(u"\",;\t\n").contains(c); };
    return !cell.isEmpty() && (std::ranges::any_of(cell, parts) || cell.front().isSpace() || cell.back().isSpace());
}

QString written(QString cell)
{
    if (!cell.isEmpty() && defusedStarts.contains(cell.front()))
        cell.prepend(u'\'');
    return needsQuotes(cell) ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell;
}

QString undefused(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

} // namespace

QByteArray writeDataRows(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << written(cell);
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

QList<DataRow> dataRows(const QString &text)
{
    const Cells cells = cellsOf(text);
    QList<DataRow> rows;
    int line = 1;
    for (qsizetype i = 0; i < cells.rows.size(); ++i) {
        DataRow row{line, {}, cells.unclosed.contains(i)};
        line += 1 + static_cast<int>(cells.rows[i].join(u'\0').count(u'\n'));
        for (const QString &cell : cells.rows[i])
            row.cells << undefused(cell);
        if (std::ranges::any_of(row.cells, [](const QString &cell) { return !cell.isEmpty(); }))
            rows.append(row);
    }
    return rows;
}

} // namespace minutebook
