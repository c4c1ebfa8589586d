#pragma once

#include "models/domain/seatlist.h"

#include <QAbstractTableModel>

namespace minutebook {

/// What would come in from a list of seats, row by row. Rows in which something is wrong come first.
class SeatListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Wrong, Name, Initials, Category, Votes, Alternates, Clearance, Representing, ColumnCount };
    enum Role { FaultRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SeatList &list);
    [[nodiscard]] const SeatList &list() const { return m_list; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString cell(const SeatListRow &row, int column) const;
    [[nodiscard]] QString faultOf(int row) const;

    SeatList m_list; ///< each fault's row is among its rows
};

} // namespace minutebook
