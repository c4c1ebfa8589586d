#include "models/presentation/problemsmodel.h"

#include "models/notation/inline.h"
#include "models/notation/parse.h"
#include "models/presentation/words.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<Branch<ProblemsRow>> rowsOf(const ItemReading &item)
{
    QList<Diagnostic> diagnostics = item.notes.diagnostics;
    std::ranges::stable_sort(diagnostics, {}, &Diagnostic::line);
    QList<Branch<ProblemsRow>> rows;
    for (const Diagnostic &diagnostic : std::as_const(diagnostics)) {
        const int line = diagnostic.line - 1;
        const bool sameLine = !rows.isEmpty() && rows.last().row.place.line == line;
        const int nth = sameLine ? rows.last().row.nth + 1 : 0;
        const ItemHeading &heading = item.notes.item.heading;
        rows.append({ProblemsRow{{item.id, line}, item.identityOf(line), nth, heading.number, heading.title, diagnostic}});
    }
    return rows;
}

} // namespace

void ProblemsModel::show(const QList<ItemReading> &items, const Dialect &dialect)
{
    m_dialect = dialect;
    QList<Branch<ProblemsRow>> rows;
    for (const ItemReading &item : items)
        rows += rowsOf(item);
    merge(rows);
}

int ProblemsModel::count(Gravity gravity) const
{
    int found = 0;
    for (int i = 0; i < rowCount(); ++i)
        found += row(index(i, 0)).diagnostic.gravity == gravity ? 1 : 0;
    return found;
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QString ProblemsModel::cell(const ProblemsRow &row, int column) const
{
    switch (column) {
    case Kind:
        return gravityWord(row.diagnostic.gravity);
    case Item:
        return row.number ? QString::number(*row.number) : plainText(row.title, m_dialect);
    case Line:
        return row.place.line < 0 ? tr("title") : QString::number(row.place.line + 1);
    case Sentence:
        return sentence(row.diagnostic);
    default:
        return {};
    }
}

QString ProblemsModel::described(const ProblemsRow &row) const
{
    const QString place = row.place.line < 0 ? tr("title") : tr("line %1").arg(row.place.line + 1);
    const QString title = plainText(row.title, m_dialect);
    const QString item = row.number ? u"%1. %2"_s.arg(QString::number(*row.number), title) : title;
    return tr("%1: %2, %3. %4", "gravity: item, line. what is wrong")
        .arg(gravityWord(row.diagnostic.gravity), item, place, sentence(row.diagnostic));
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
