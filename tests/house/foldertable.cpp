#include "tests/house/foldertable.h"

#include <QRegularExpression>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QString withoutMarks(QString cell)
{
    return cell.remove(u'`').remove(u'*').trimmed();
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|'))
        cells.append(withoutMarks(cell));
    return cells.sliced(1, std::max<qsizetype>(0, cells.size() - 2));
}

QStringList namesOf(const QString &cell)
{
    if (cell.isEmpty() || cell == u"–")
        return {};
    QStringList names;
    for (const QString &name : cell.split(u','))
        names.append(name.trimmed());
    return names;
}

QStringList backticked(const QString &text)
{
    static const QRegularExpression name(u"`([^`]+)`"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : name.globalMatch(text))
        names.append(match.captured(1));
    return names;
}

/// `models` are written without their folder in the table's third column.
void resolveFolders(QHash<QString, FolderRow> &rows)
{
    const QStringList all = rows.keys();
    for (FolderRow &row : rows) {
        if (row.folders == QStringList{u"everything"_s})
            row.folders = all;
        for (QString &folder : row.folders) {
            if (!rows.contains(folder))
                folder.prepend("models/"_L1);
        }
        row.folders.append(row.folder);
    }
}

} // namespace

QHash<QString, FolderRow> readFolderTable(const QString &markdown)
{
    QHash<QString, FolderRow> rows;
    bool inTable = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith("| folder |"_L1))
            inTable = true;
        else if (!line.startsWith(u'|'))
            inTable = false;
        else if (const QStringList cells = cellsOf(line); inTable && cells.size() == 5 && !cells[0].startsWith("---"_L1))
            rows.insert(cells[0], {cells[0], namesOf(cells[2]), namesOf(cells[3]), namesOf(cells[4])});
    }
    resolveFolders(rows);
    return rows;
}

QStringList readTopLevel(const QString &markdown)
{
    for (const QString &paragraph : markdown.split("\n\n"_L1)) {
        if (paragraph.startsWith("The top level holds"_L1))
            return backticked(paragraph);
    }
    return {};
}

} // namespace minutebook::test
