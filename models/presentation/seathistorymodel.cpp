#include "models/presentation/seathistorymodel.h"

#include "models/presentation/peoplehistorymodel.h"

namespace minutebook {

using namespace Qt::StringLiterals;

void SeatHistoryModel::show(const QList<SeatHistory> &seats)
{
    QList<Branch<SeatHistoryRow>> rows;
    for (const SeatHistory &history : seats)
        rows.append({SeatHistoryRow{history, static_cast<int>(rows.size())}});
    merge(rows);
}

int SeatHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QString SeatHistoryModel::cell(const SeatHistory &history, int column)
{
    const auto counted = [](int count) { return count == 0 ? QString() : QString::number(count); };
    switch (column) {
    case Seat:
        return history.seat.category;
    case Holder:
        return history.seat.holder;
    case Meetings:
        return QString::number(history.meetings);
    case ByHolder:
        return counted(history.byHolder);
    case ByAlternate:
        return counted(history.byAlternate);
    case Apologies:
        return counted(history.apologies);
    case Unexplained:
        return counted(history.unexplained());
    case Term:
        return termText(history.seat);
    default:
        return {};
    }
}

QString SeatHistoryModel::described(const SeatHistory &history)
{
    return tr("%1, %2: %3 of %n meeting(s) by the holder, %4 by an alternate", "category, name, two numbers", history.meetings)
        .arg(history.seat.category, history.seat.holder, QString::number(history.byHolder), QString::number(history.byAlternate));
}

QVariant SeatHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeatHistory &history = row(index).history;
    const bool number = index.column() >= Meetings && index.column() <= Unexplained;
    switch (role) {
    case Qt::DisplayRole:
        return cell(history, index.column());
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Seat ? described(history) : cell(history, index.column());
    case Qt::ToolTipRole:
        return described(history);
    case NameRole:
        return history.seat.holder;
    case FilterRole:
        return QStringList{history.seat.category, history.seat.holder}.join(u' ');
    default:
        return {};
    }
}

QVariant SeatHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Meetings && section <= Unexplained)
        return Qt::AlignCenter;
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return TreeModel::headerData(section, orientation, role);
    switch (section) {
    case Seat:
        return tr("Seat");
    case Holder:
        return tr("Held by");
    case Meetings:
        return tr("Meetings");
    case ByHolder:
        return tr("Present");
    case ByAlternate:
        return tr("Alternate");
    case Apologies:
        return tr("Apologies");
    case Unexplained:
        return tr("Nobody");
    case Term:
        return tr("Term");
    default:
        return {};
    }
}

} // namespace minutebook
