#include "models/presentation/problemsmodel.h"

#include "models/notation/finding.h"
#include "models/notation/inline.h"
#include "models/notation/parse.h"
#include "models/presentation/words.h"

#include <algorithm>
#include <array>
#include <functional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Reasons = QHash<std::pair<qint64, QString>, QString>;

Reasons reasonsIn(const QList<Waiver> &waivers)
{
    Reasons reasons;
    for (const Waiver &waiver : waivers)
        reasons.insert({waiver.item.value, waiver.finding}, waiver.reason);
    return reasons;
}

QString textAt(const Item &item, int line)
{
    return line < 0 || line >= item.lines.size() ? item.heading.text : item.lines[line].text;
}

bool isFraming(const Item &item, int line)
{
    return line < 0 || line >= item.lines.size() || item.lines[line].kind == LineKind::Data;
}

QString reasonFor(const ProblemsRow &row, const Reasons &reasons)
{
    if (reasons.isEmpty())
        return {};
    const QString key = findingKey(row.diagnostic, row.line);
    return key.isEmpty() ? QString() : reasons.value({row.place.item.value, key});
}

QList<ProblemsRow> rowsOf(const ItemReading &item)
{
    QList<Diagnostic> diagnostics = item.notes.diagnostics;
    std::ranges::stable_sort(diagnostics, {}, &Diagnostic::line);
    QList<ProblemsRow> rows;
    for (const Diagnostic &diagnostic : std::as_const(diagnostics)) {
        const int line = diagnostic.line - 1;
        const bool sameLine = !rows.isEmpty() && rows.last().place.line == line;
        const int nth = sameLine ? rows.last().nth + 1 : 0;
        const ItemHeading &heading = item.notes.item.heading;
        rows.append({{item.id, line},
                     item.identityOf(line),
                     nth,
                     heading.number,
                     heading.title,
                     diagnostic,
                     textAt(item.notes.item, line),
                     isFraming(item.notes.item, line)});
    }
    return rows;
}

QList<ProblemsRow> rowsOfMeeting(const QList<Diagnostic> &diagnostics)
{
    QList<ProblemsRow> rows;
    for (const Diagnostic &diagnostic : diagnostics)
        rows.append({{{}, -1}, -1, static_cast<int>(rows.size()), {}, {}, diagnostic, {}, true});
    return rows;
}

/// What is graver stands above: a real name that is typed is not looked for below twenty hints.
std::pair<bool, Gravity> urgencyOf(const ProblemsRow &row)
{
    return {row.waived.isEmpty(), row.diagnostic.gravity};
}

} // namespace

void ProblemsModel::show(const QList<ItemReading> &items, const Dialect &dialect, const MeetingProblems &more)
{
    m_dialect = dialect;
    m_waived = 0;
    QList<ProblemsRow> all = rowsOfMeeting(more.ofMeeting);
    for (const ItemReading &item : items)
        all += rowsOf(item);
    const Reasons reasons = reasonsIn(more.waivers);
    for (ProblemsRow &row : all)
        row.waived = reasonFor(row, reasons);
    std::ranges::stable_sort(all, std::ranges::greater(), urgencyOf);
    QList<Branch<ProblemsRow>> rows;
    for (const ProblemsRow &row : std::as_const(all)) {
        m_waived += row.waived.isEmpty() ? 0 : 1;
        if (row.waived.isEmpty() || more.waivedShown)
            rows.append({row});
    }
    merge(rows);
}

int ProblemsModel::count(Gravity gravity) const
{
    int found = 0;
    for (int i = 0; i < rowCount(); ++i)
        found += row(index(i, 0)).diagnostic.gravity == gravity && row(index(i, 0)).waived.isEmpty() ? 1 : 0;
    return found;
}

int ProblemsModel::openCount() const
{
    return count(Gravity::Hint) + count(Gravity::Warning) + count(Gravity::Error);
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QString ProblemsModel::cell(const ProblemsRow &row, int column) const
{
    switch (column) {
    case Kind:
        return row.waived.isEmpty() ? gravityWord(row.diagnostic.gravity) : tr("waived");
    case Item:
        if (row.place.item == ItemId())
            return tr("Meeting");
        return row.number ? QString::number(*row.number) : plainText(row.title, m_dialect);
    case Line:
        if (row.place.item == ItemId())
            return {};
        return row.place.line < 0 ? tr("title") : QString::number(row.place.line + 1);
    case Sentence:
        return said(row);
    default:
        return {};
    }
}

/// A reason comes first: it is what one looks for among the waived.
QString ProblemsModel::said(const ProblemsRow &row)
{
    const QString what = sentence(row.diagnostic);
    return row.waived.isEmpty() ? what : tr("“%1” – %2", "why it may stand – what was found").arg(row.waived, what);
}

QString ProblemsModel::described(const ProblemsRow &row) const
{
    const QString kind = cell(row, Kind);
    if (row.place.item == ItemId())
        return tr("%1: %2", "gravity: what is wrong with the meeting").arg(kind, said(row));
    const QString place = row.place.line < 0 ? tr("title") : tr("line %1").arg(row.place.line + 1);
    const QString title = plainText(row.title, m_dialect);
    const QString item = row.number ? u"%1. %2"_s.arg(QString::number(*row.number), title) : title;
    return tr("%1: %2, %3. %4", "gravity: item, line. what is wrong").arg(kind, item, place, said(row));
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProblemsRow &problem = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell(problem, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return described(problem);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? described(problem) : cell(problem, index.column());
    case ItemRole:
        return QVariant::fromValue(problem.place.item);
    case LineRole:
        return problem.place.line;
    case GravityRole:
        return static_cast<int>(problem.diagnostic.gravity);
    case CodeRole:
        return QVariant::fromValue(problem.diagnostic.code);
    case SentenceRole:
        return sentence(problem.diagnostic);
    case FindingRole:
        return findingKey(problem.diagnostic, problem.line);
    case WaivedRole:
        return problem.waived;
    case AgendaRole:
        return problem.framing && concernsAgenda(problem.diagnostic.code);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Kind"), QT_TR_NOOP("Item"), QT_TR_NOOP("Line"), QT_TR_NOOP("Problem")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace minutebook
