#pragma once

#include "models/domain/seating.h"
#include "models/presentation/rowsmodel.h"

namespace minutebook {

/// How many seats of which category a quorum asks for, as a person edits it.
class CategoriesModel final : public RowsModel<CategoryQuorum>
{
    Q_OBJECT

public:
    enum Column { Category, Seats, ColumnCount };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    QVariant cell(const CategoryQuorum &rule, int column, int role) const final;
    bool change(int row, int column, const QVariant &value, int role) final;
};

} // namespace minutebook
