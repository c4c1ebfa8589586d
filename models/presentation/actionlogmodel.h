#pragma once

#include "models/presentation/actionlogrows.h"
#include "models/presentation/longtablemodel.h"

namespace minutebook {

/// The actions of all meetings that are looked at, below the headings of their owners where they are grouped.
class ActionLogModel final : public LongTableModel<ActionLogRow>, public ActionLogColumns
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, RankRole, OverdueRole, FormerRole, RaisedRole, LatestRole };

    using LongTableModel::LongTableModel;

    void show(const SharedRows<ActionLogRow> &rows) { merge(rows); }

    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

private:
    [[nodiscard]] static QString sentence(const ActionLogRow &row);
    [[nodiscard]] static QString toolTip(const ActionLogRow &row, int column);
};

} // namespace minutebook

Q_DECLARE_METATYPE(minutebook::RegisterLine)
