#include "models/presentation/partiesmodel.h"

#include "models/core/error.h"
#include "models/presentation/datecell.h"

namespace minutebook {

using namespace Qt::StringLiterals;

void PartiesModel::show(const QList<Party> &parties)
{
    QList<PartyEntry> all;
    for (const Party &party : parties)
        all.append({party, {}});
    setEntries(all);
}

QList<Party> PartiesModel::parties() const
{
    QList<Party> parties;
    for (const PartyEntry &entry : entries())
        parties.append(entry.party);
    return parties;
}

QHash<qsizetype, QString> PartiesModel::faults() const
{
    QHash<qsizetype, QString> sentences = faultsOf(parties());
    for (qsizetype row = 0; row < entries().size(); ++row) {
        if (const QString &typed = entries()[row].since; !typed.isEmpty() && !sentences.contains(row))
            sentences.insert(row, sentence({ErrorCode::DateUnread, {typed}}));
    }
    return sentences;
}

int PartiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Since)
        return tr("In minutes of meetings before that day the real name is no secret. Empty: it is one in all of them.");
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Category:
        return tr("Category");
    case Code:
        return tr("Code");
    case RealName:
        return tr("Real name");
    case Since:
        return tr("Since");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

QVariant PartiesModel::cell(const PartyEntry &entry, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Category:
        return entry.party.category;
    case Code:
        return entry.party.code;
    case RealName:
        return entry.party.realName;
    case Since:
        return dateText(entry.party.since, entry.since);
    case Remark:
        return entry.party.remark;
    default:
        return {};
    }
}

bool PartiesModel::change(int row, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    write(entry(row), column, value.toString().simplified());
    return true;
}

void PartiesModel::write(PartyEntry &entry, int column, const QString &text)
{
    Party &party = entry.party;
    if (column == Category && party.code.isEmpty() && !text.isEmpty())
        party.code = nextCode(parties(), text);
    if (column == Category)
        party.category = text;
    else if (column == Code)
        party.code = text;
    else if (column == RealName)
        party.realName = text;
    else if (column == Since)
        writeDate(party.since, entry.since, text);
    else if (column == Remark)
        party.remark = text;
}

} // namespace minutebook
