#pragma once

#include "models/presentation/treemodel.h"

namespace minutebook {

/// Something that can be done, or gone to.
struct PaletteEntry {
    QString name;
    QString place; ///< where else it is found: its menu or pane
    QString shortcut; ///< as it is shown; empty: none
    QString icon; ///< of the icon theme
    QString missing; ///< why it cannot be done at the moment; empty: it can
    QString also = {}; ///< words that it is found by and that are not shown

    bool operator==(const PaletteEntry &) const = default;
};

struct PaletteRow {
    int entry = 0; ///< its place among all
    PaletteEntry words;

    bool operator==(const PaletteRow &) const = default;

    [[nodiscard]] int key() const { return entry; }
};

/// The entries that typed words name, the best first; what cannot be done comes last. Without words, all as they were given.
class PaletteModel final : public TreeModel<PaletteRow>
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole, PlaceRole, ShortcutRole, IconRole, MissingRole };

    using TreeModel::TreeModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void narrow(const QString &typed);

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace minutebook
