#include "models/presentation/palettemodel.h"

#include "models/presentation/matchwords.h"

#include <tuple>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const PaletteEntry &entry)
{
    QStringList words{entry.name, entry.place, entry.shortcut, entry.missing};
    words.removeAll(QString());
    return words.join(", "_L1);
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    narrow({});
}

void PaletteModel::narrow(const QString &typed)
{
    QList<std::tuple<bool, int, int>> found; // cannot be done, how badly it is named, which
    for (int i = 0; i < m_entries.size(); ++i) {
        const bool missing = !m_entries[i].missing.isEmpty() && !typed.isEmpty();
        if (const std::optional<int> cost = matchWords(typed, m_entries[i].name, m_entries[i].place, m_entries[i].also))
            found.append({missing, *cost, i});
    }
    std::ranges::sort(found);
    QList<Branch<PaletteRow>> rows;
    for (const auto &[missing, cost, entry] : std::as_const(found))
        rows.append({PaletteRow{entry, m_entries[entry]}});
    merge(rows);
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : 1;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = row(index).words;
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return sentence(entry);
    case EntryRole:
        return row(index).entry;
    case PlaceRole:
        return entry.place;
    case ShortcutRole:
        return entry.shortcut;
    case IconRole:
        return entry.icon;
    case MissingRole:
        return entry.missing;
    default:
        return {};
    }
}

} // namespace minutebook
