#include "models/presentation/seatlistmodel.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Rows with a fault first; one of the whole list has a row of its own.
SeatList faultsFirst(SeatList list)
{
    for (const SeatListFault &fault : std::as_const(list.faults)) {
        if (std::ranges::find(list.rows, fault.row, &SeatListRow::row) == list.rows.end())
            list.rows.prepend({fault.row, {}, {}});
    }
    std::ranges::stable_partition(list.rows, [&](const SeatListRow &row) {
        return std::ranges::find(list.faults, row.row, &SeatListFault::row) != list.faults.end();
    });
    return list;
}

} // namespace

void SeatListModel::show(const SeatList &list)
{
    if (!m_list.rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_list = {};
        endRemoveRows();
    }
    SeatList next = faultsFirst(list);
    if (!next.rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(next.rows.size()) - 1);
        m_list = std::move(next);
        endInsertRows();
    }
}

int SeatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.rows.size());
}

int SeatListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeatListRow &row = m_list.rows[index.row()];
    if (role == FaultRole || role == Qt::ToolTipRole)
        return faultOf(row.row);
    return role == Qt::DisplayRole ? QVariant(cell(row, index.column())) : QVariant();
}

QString SeatListModel::cell(const SeatListRow &row, int column) const
{
    const bool isSeat = !row.seat.category.isEmpty();
    switch (column) {
    case Row:
        return QString::number(row.row);
    case Name:
        return isSeat && row.person.name.isEmpty() && faultOf(row.row).isEmpty() ? tr("vacant") : row.person.name;
    case Initials:
        return row.person.initials;
    case Category:
        return row.seat.category;
    case Votes:
        return !isSeat ? QString() : row.seat.votes ? tr("yes") : tr("no");
    case Alternates:
        return row.seat.alternates.join(" / "_L1);
    case Clearance:
        return row.person.clearance;
    case Representing:
        return row.person.representing;
    case Wrong:
        return faultOf(row.row);
    default:
        return {};
    }
}

QString SeatListModel::faultOf(int row) const
{
    QStringList sentences;
    for (const SeatListFault &fault : m_list.faults) {
        if (fault.row == row)
            sentences.append(fault.sentence);
    }
    return sentences.join(u' ');
}

QVariant SeatListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case Initials:
        return tr("Initials");
    case Category:
        return tr("Category");
    case Votes:
        return tr("Votes");
    case Alternates:
        return tr("Alternates");
    case Clearance:
        return tr("Cleared to");
    case Representing:
        return tr("Representing");
    case Wrong:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace minutebook
