#pragma once

#include "models/presentation/notesreader.h"
#include "models/presentation/treemodel.h"
#include "models/storage/itemstore.h"

#include <QHash>

namespace minutebook {

/// An agenda item, or below it one of its sections.
struct AgendaRow {
    ItemId item;
    int section = 0; ///< 0 is the item itself, 1 its first section
    int line = -1; ///< of the section's heading in the item's notes, from 0
    std::optional<int> number;
    QString title;
    Rank rank; ///< of the substance
    QString level; ///< the name of that rank
    int problems = 0;

    bool operator==(const AgendaRow &) const = default;

    [[nodiscard]] auto key() const { return std::pair(item, section); }
};

/// The items of a meeting with their sections, in the order of the agenda.
class AgendaModel final : public TreeModel<AgendaRow>
{
    Q_OBJECT

public:
    enum Column { Title, Level, ColumnCount };
    enum Role { ItemRole = Qt::UserRole, LineRole, RankRole, FilterRole };

    using TreeModel::TreeModel;

    /// Items whose revision is as it was are not read again, unless the dialect is another: then `forget` first.
    void show(const QList<StoredItem> &items, const Dialect &dialect, const FindAction &findAction);
    void forget() { m_readings.clear(); }

    [[nodiscard]] QModelIndex indexOf(ItemId id) const;
    /// The highest level of any heading or printable line; nothing for a meeting without items.
    [[nodiscard]] std::optional<Rank> highest() const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    struct Reading {
        int revision = 0;
        Rank highest;
        Branch<AgendaRow> branch;
    };

    QHash<qint64, Reading> m_readings; ///< by item
};

} // namespace minutebook
