#include "models/presentation/categoriesmodel.h"

namespace minutebook {

int CategoriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CategoriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    return section == Category ? tr("Category") : tr("Seats at least");
}

QVariant CategoriesModel::cell(const CategoryQuorum &rule, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return column == Category ? QVariant(rule.category) : QVariant(rule.seats);
}

bool CategoriesModel::change(int row, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    if (column == Category)
        entry(row).category = value.toString().simplified();
    else if (const int seats = value.toInt(); seats > 0)
        entry(row).seats = seats;
    else
        return false;
    return true;
}

} // namespace minutebook
