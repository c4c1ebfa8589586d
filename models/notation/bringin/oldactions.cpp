#include "models/notation/bringin/oldwords.h"
#include "models/notation/lexline.h"
#include "models/notation/moment.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView between = u" – ";
constexpr int fewestWords = 3; ///< of an action: "Action: Closed" is none

enum class Cell { Number, Text, Owner, Due, None };

Cell cellOf(const QString &heading)
{
    static const QHash<QString, Cell> cells{
        {u"id"_s, Cell::Number},         {u"action id"_s, Cell::Number},  {u"action no"_s, Cell::Number},  {u"action no."_s, Cell::Number},
        {u"action ref"_s, Cell::Number}, {u"ref"_s, Cell::Number},        {u"reference"_s, Cell::Number},  {u"no"_s, Cell::Number},
        {u"no."_s, Cell::Number},        {u"number"_s, Cell::Number},     {u"#"_s, Cell::Number},          {u"action"_s, Cell::Text},
        {u"actions"_s, Cell::Text},      {u"description"_s, Cell::Text},  {u"task"_s, Cell::Text},         {u"owner"_s, Cell::Owner},
        {u"owner(s)"_s, Cell::Owner},    {u"owners"_s, Cell::Owner},      {u"responsible"_s, Cell::Owner}, {u"lead"_s, Cell::Owner},
        {u"who"_s, Cell::Owner},         {u"assigned to"_s, Cell::Owner}, {u"due"_s, Cell::Due},           {u"due date"_s, Cell::Due},
        {u"deadline"_s, Cell::Due},      {u"by when"_s, Cell::Due},       {u"when"_s, Cell::Due},          {u"target date"_s, Cell::Due},
    };
    return cells.value(heading.simplified().toLower().remove(u'*').remove(u':').trimmed(), Cell::None);
}

bool isActionLine(const QString &line, const Dialect &dialect)
{
    const Line read = lexLine(line, dialect);
    return read.kind == LineKind::Action;
}

/// A number of this meeting as the committee writes them; nothing: it is another's or none.
bool isOwnNumber(const QString &number, const Dialect &dialect)
{
    return !number.isEmpty() && dialect.numberLength(number) == number.size() && dialect.sequenceOf(number);
}

struct OldActionRow {
    QString number;
    QString text;
    QString owner;
    QString due;
    QStringList others;
};

OldActionRow readRow(const QStringList &cells, const QList<Cell> &columns)
{
    OldActionRow row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell cell = i < columns.size() ? columns[i] : Cell::None;
        QString *place = cell == Cell::Number ? &row.number
            : cell == Cell::Text              ? &row.text
            : cell == Cell::Owner             ? &row.owner
            : cell == Cell::Due               ? &row.due
                                              : nullptr;
        if (place && place->isEmpty())
            *place = cells[i];
        else if (!cells[i].isEmpty())
            row.others << cells[i];
    }
    return row;
}

/// "Friday 9 August 2019": nothing else stands with it.
bool isDateAlone(const QString &text)
{
    static const QRegularExpression alone(u"^(?:[A-Za-z]+,? )?[\\w/.-]+(?: [\\w,]+){0,2}$"_s);
    return alone.match(text.simplified()).hasMatch();
}

/// Number and date go where the notation has them if they are such, else into the text.
QString actionLine(OldActionRow row, const Dialect &dialect)
{
    QString line = u"ACTION"_s;
    if (isOwnNumber(row.number, dialect))
        line += u' ' + row.number;
    else if (!row.number.isEmpty())
        row.text.prepend(row.number + between.toString());
    if (const QDate due = dateIn(row.due); due.isValid())
        line += " due "_L1 + due.toString(Qt::ISODate);
    if (!row.due.isEmpty() && (!dateIn(row.due).isValid() || !isDateAlone(row.due)))
        row.others.prepend(row.due);
    static const QRegularExpression parters(u"\\s*[,/&]\\s*|\\s+and\\s+"_s);
    QString owners = row.owner;
    if (!owners.isEmpty())
        line += " {"_L1 + owners.replace(parters, "; "_L1) + u'}';
    return line + ": "_L1 + (QStringList{row.text} + row.others).join(between.toString());
}

QString rowText(const QStringList &cells)
{
    QStringList words = cells;
    words.removeAll(QString());
    return words.join(between.toString());
}

} // namespace

/// What is due is none where dates belong, and a date before that.
bool lacksFirstActionCells(const OldBlock &table, const Dialect &dialect)
{
    QList<Cell> columns;
    for (const QString &cell : table.rows.value(0))
        columns.append(cellOf(cell));
    const qsizetype due = columns.indexOf(Cell::Due);
    const qsizetype number = columns.indexOf(Cell::Number);
    if (!columns.contains(Cell::Text) || due < 1 || !leavesLastColumnEmpty(table))
        return false;
    const auto isNone = [&](const QStringList &row) {
        const bool numbered = number >= 0 && dialect.numberLength(row.value(number)) > 0;
        return !numbered && !dateIn(row.value(due)).isValid();
    };
    const auto isEarly = [due](const QStringList &row) { return dateIn(row.value(due - 1)).isValid() && isDateAlone(row[due - 1]); };
    return std::all_of(table.rows.cbegin() + 1, table.rows.cend(), isNone)
        && std::any_of(table.rows.cbegin() + 1, table.rows.cend(), isEarly);
}

QStringList readActionTable(const OldBlock &table, const Dialect &dialect)
{
    QList<Cell> columns;
    for (const QString &cell : table.rows.value(0))
        columns.append(cellOf(cell));
    const auto known = std::ranges::count_if(columns, [](Cell cell) { return cell != Cell::None; });
    if (!columns.contains(Cell::Text) || known < 2)
        return {};
    QStringList lines;
    for (const QStringList &cells : table.rows) {
        if (cells == table.rows.constFirst())
            continue;
        const OldActionRow row = readRow(cells, columns);
        const bool foreign = !row.number.isEmpty() && dialect.numberLength(row.number) > 0 && !isOwnNumber(row.number, dialect);
        const QString line = actionLine(row, dialect);
        if (!foreign && !row.text.isEmpty() && isActionLine(line, dialect))
            lines << line;
        else if (const QString text = rowText(cells); !text.isEmpty())
            lines << paragraphLine(text, dialect);
    }
    return lines;
}

QString readActionWords(const QString &text, const Dialect &dialect)
{
    static const QRegularExpression labelled(u"^action(?:\\s+([^:\\s]*[0-9][^:\\s]*|[A-Z]+ [^:\\s]*[0-9][^:\\s]*))?\\s*:\\s*(.+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (text.startsWith("ACTION"_L1) && isActionLine(text, dialect)) {
        const QStringView behind = QStringView(text).sliced(qsizetype(6)).trimmed();
        const qsizetype length = dialect.numberLength(behind.toString());
        return length == 0 || isOwnNumber(behind.first(length).toString(), dialect) ? text : QString();
    }
    const QRegularExpressionMatch match = labelled.match(text);
    if (!match.hasMatch() || match.captured(2).split(u' ', Qt::SkipEmptyParts).size() < fewestWords)
        return {};
    const QString line = actionLine({match.captured(1), match.captured(2), {}, {}, {}}, dialect);
    return isActionLine(line, dialect) ? line : QString();
}

} // namespace minutebook
