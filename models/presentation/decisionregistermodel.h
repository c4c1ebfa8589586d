#pragma once

#include "models/presentation/decisionrows.h"
#include "models/presentation/longtablemodel.h"

namespace minutebook {

/// The decisions of all meetings that are looked at.
class DecisionRegisterModel final : public LongTableModel<DecisionRegisterRow>, public DecisionRegisterColumns
{
    Q_OBJECT

public:
    enum Role { RankRole = Qt::UserRole, DecidesRole, LineRole };

    using LongTableModel::LongTableModel;

    void show(const SharedRows<DecisionRegisterRow> &rows) { merge(rows); }

    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
};

} // namespace minutebook
