#pragma once

#include "models/presentation/meetingreading.h"
#include "models/presentation/treemodel.h"

#include <QHash>

#include <algorithm>

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
    std::optional<int> minutes; ///< planned
    int spent = 0; ///< seconds
    QString verb; ///< of the first outcome that decides, else of the first that records
    int decisions = 0;

    bool operator==(const AgendaRow &) const = default;

    [[nodiscard]] bool looksLike(AgendaRow other) const
    {
        other.line = line;
        return *this == other;
    }

    [[nodiscard]] auto key() const { return std::pair(item, section); }
    /// Whole minutes beyond what was planned.
    [[nodiscard]] int over() const { return minutes ? std::max(0, spent / 60 - *minutes) : 0; }
};

/// The items of a meeting with their sections, in the order of the agenda.
class AgendaModel final : public TreeModel<AgendaRow>
{
    Q_OBJECT

public:
    enum Column { Title, Level, Time, Outcome, ColumnCount };
    enum Role { ItemRole = Qt::UserRole, LineRole, RankRole, IsItemRole, OverrunRole, FilterRole };

    using TreeModel::TreeModel;

    void show(const QList<ItemReading> &items, const Dialect &dialect);
    /// How long the items have been talked about, in seconds.
    void setSpent(const QHash<qint64, int> &seconds);
    /// What all items took, and what was planned for them; empty if there is neither.
    [[nodiscard]] QString total() const { return m_total; }
    /// Whether items can be dragged to another place.
    void setMovable(bool movable) { m_movable = movable; }

    [[nodiscard]] QModelIndex indexOf(ItemId id) const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

    Qt::ItemFlags flags(const QModelIndex &index) const final;
    Qt::DropActions supportedDropActions() const final { return Qt::MoveAction; }
    QStringList mimeTypes() const final;
    QMimeData *mimeData(const QModelIndexList &indexes) const final;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const final;
    /// Moves nothing itself: the book does, and its items come back in their new order.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) final;

signals:
    /// An item was dragged to a place among the items, from 0.
    void itemMoved(minutebook::ItemId id, int position);
    void totalChanged();

private:
    void mergeRows();

    QList<Branch<AgendaRow>> m_wanted; ///< as read, without the time spent
    QHash<qint64, int> m_spent; ///< seconds by item
    QString m_total;
    bool m_movable = false;
};

} // namespace minutebook
