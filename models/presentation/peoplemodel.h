#pragma once

#include "models/domain/seating.h"
#include "models/presentation/rowsmodel.h"

namespace minutebook {

/// The people of the committee's circle, as a person edits them. Nobody with a name is without initials: where they are left empty,
/// some that nobody has are proposed.
class PeopleModel final : public RowsModel<KnownPerson>
{
    Q_OBJECT

public:
    enum Column { Name, Initials, Representing, Clearance, Contact, ColumnCount };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    /// What the seats say of somebody goes by the new name.
    void renamed(const QString &before, const QString &now);

protected:
    QVariant cell(const KnownPerson &person, int column, int role) const final;
    bool change(int row, int column, const QVariant &value, int role) final;

private:
    void rename(int row, const QString &name);
    void setInitials(int row, const QString &initials);
};

} // namespace minutebook
