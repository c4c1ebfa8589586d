#include "models/presentation/actionlogmodel.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

QString ActionLogModel::sentence(const ActionLogRow &row)
{
    QStringList words = row.cells;
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString ActionLogModel::toolTip(const ActionLogRow &row, int column)
{
    if (row.isHeading)
        return {};
    if (column == Owners && !row.former.isEmpty())
        return tr("No longer on the committee: %1.", "names").arg(row.former.join(", "_L1));
    return row.cells.value(column);
}

QVariant ActionLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionLogRow &action = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return action.cells.value(index.column());
    case Qt::ToolTipRole:
        return toolTip(action, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(action) : action.cells.value(index.column());
    case HeadingRole:
        return action.isHeading;
    case RankRole:
        return action.told ? QVariant::fromValue(*action.told) : QVariant();
    case OverdueRole:
        return action.overdue;
    case FormerRole:
        return !action.former.isEmpty();
    case RaisedRole:
        return QVariant::fromValue(action.entry.source.line);
    case LatestRole:
        return QVariant::fromValue(action.entry.updates.isEmpty() ? action.entry.source.line : action.entry.updates.last().source.line);
    default:
        return {};
    }
}

/// A view asks for all rows at once whenever they change: only where they are grouped, which begins with a heading, each is looked at.
Qt::ItemFlags ActionLogModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && row(0).isHeading && row(index.row()).isHeading;
    return isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren) : LongTableModel::flags(index);
}

QVariant ActionLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Number"), QT_TR_NOOP("Action"), QT_TR_NOOP("Owner"),
                                       QT_TR_NOOP("Due"),    QT_TR_NOOP("Status"), QT_TR_NOOP("Age"),
                                       QT_TR_NOOP("Raised"), QT_TR_NOOP("Latest"), QT_TR_NOOP("Level")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace minutebook
