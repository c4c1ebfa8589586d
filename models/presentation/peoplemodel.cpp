#include "models/presentation/peoplemodel.h"

#include "models/domain/initials.h"

#include <utility>

namespace minutebook {

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Initials:
        return tr("Initials");
    case Representing:
        return tr("Representing");
    case Clearance:
        return tr("Cleared to");
    case Contact:
        return tr("Contact");
    default:
        return {};
    }
}

QVariant PeopleModel::cell(const KnownPerson &person, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Name:
        return person.name;
    case Initials:
        return person.initials;
    case Representing:
        return person.representing;
    case Clearance:
        return person.clearance;
    case Contact:
        return person.contact;
    default:
        return {};
    }
}

bool PeopleModel::change(int row, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().simplified();
    switch (column) {
    case Name:
        rename(row, text);
        return true;
    case Initials:
        setInitials(row, text);
        return true;
    case Representing:
        entry(row).representing = text;
        return true;
    case Clearance:
        entry(row).clearance = text;
        return true;
    case Contact:
        entry(row).contact = text;
        return true;
    default:
        return false;
    }
}

void PeopleModel::rename(int row, const QString &name)
{
    const QString before = std::exchange(entry(row).name, name);
    if (entry(row).initials.isEmpty())
        setInitials(row, {});
    if (!before.isEmpty() && !name.isEmpty() && before != name)
        emit renamed(before, name);
}

void PeopleModel::setInitials(int row, const QString &initials)
{
    QList<KnownPerson> others = entries();
    others.removeAt(row);
    entry(row).initials = initials.isEmpty() ? proposedInitials(entry(row).name, others) : initials;
}

} // namespace minutebook
