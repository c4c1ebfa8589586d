#pragma once

#include "models/core/error.h"
#include "models/presentation/meetingreading.h"
#include "models/presentation/treemodel.h"

namespace minutebook {

/// A decision of the shown meeting.
struct DecisionsRow {
    NotesPlace place;
    int identity = 0; ///< of the line in its item
    std::optional<int> number; ///< of the item
    QString verb;
    QString text; ///< with its inline marks
    Rank rank;
    bool withoutQuorum = false; ///< and not kept with the chair's reason

    bool operator==(const DecisionsRow &) const = default;

    [[nodiscard]] bool looksLike(DecisionsRow other) const
    {
        other.place = place;
        return *this == other;
    }

    [[nodiscard]] auto key() const { return std::pair(place.item, identity); }
};

/// The lines of a meeting whose outcome decides. What is edited is told as the line of the notes that says it.
class DecisionsModel final : public TreeModel<DecisionsRow>
{
    Q_OBJECT

public:
    enum Column { Item, Verb, Level, Text, ColumnCount };
    enum Role { ItemRole = Qt::UserRole, LineRole, RankRole, CompletionRole, QuorumMissingRole, FilterRole };

    using TreeModel::TreeModel;

    /// `withoutQuorum`: where a decision was taken without one.
    void show(const QList<ItemReading> &items, const Dialect &dialect, const QList<NotesPlace> &withoutQuorum = {});
    void setEditable(bool editable) { m_editable = editable; }

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    /// A line of the shown meeting is to read otherwise.
    void lineRewritten(minutebook::NotesPlace place, const QString &before, const QString &after);
    /// What was typed cannot be written into the notes.
    void refused(const minutebook::Error &error);

private:
    [[nodiscard]] QVariant cell(const DecisionsRow &row, int column) const;
    [[nodiscard]] QVariant typed(const DecisionsRow &row, int column) const;
    [[nodiscard]] QString sentence(const DecisionsRow &row) const;
    [[nodiscard]] QStringList verbs() const;

    QList<ItemReading> m_items;
    Dialect m_dialect;
    bool m_editable = false;
};

} // namespace minutebook
