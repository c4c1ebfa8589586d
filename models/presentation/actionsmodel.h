#pragma once

#include "models/core/error.h"
#include "models/notation/complete.h"
#include "models/presentation/meetingactions.h"
#include "models/presentation/treemodel.h"

namespace minutebook {

/// The actions of the shown meeting under the headings of their groups. It owns none of their words: what is edited
/// is told as the line of the notes that says it, and comes back with them.
class ActionsModel final : public TreeModel<ActionsRow>
{
    Q_OBJECT

public:
    enum Column { Number, Owner, Due, Status, Level, Text, ColumnCount };
    enum Role {
        HeadingRole = Qt::UserRole,
        NumberRole,
        MeetingRole,
        ItemRole,
        LineRole,
        RankRole,
        OverdueRole,
        TextRole,
        CompletionRole,
        FilterRole
    };

    using TreeModel::TreeModel;

    void show(const QList<ItemReading> &items, const QList<CarriedAction> &carried, const Dialect &dialect);
    /// Whether owners and dates can be edited, and the texts of what the meeting itself raises.
    void setEditable(bool editable) { m_editable = editable; }
    /// Initials, names and organisations that an owner's editor proposes, with the owners of the actions that are shown.
    void setKnownOwners(const QStringList &owners) { m_knownOwners = owners; }

    /// Where this meeting deals with a carried action: the last UPDATE of it, else of any carried one; without an item if there is none.
    [[nodiscard]] NotesPlace placeFor(const QString &number) const;

    /// What an UPDATE line may speak of: those that are not ended, the ones that nothing here speaks of yet first.
    [[nodiscard]] QList<Vocabulary::OpenAction> openActions() const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    /// A line of the shown meeting is to read otherwise.
    void lineRewritten(minutebook::NotesPlace place, const QString &before, const QString &after);
    /// A further line is to stand behind this one of the shown meeting; without an item, at the cursor.
    void lineAdded(minutebook::NotesPlace behind, const QString &text);
    /// What was typed cannot be written into the notes.
    void refused(const minutebook::Error &error);

private:
    [[nodiscard]] QList<ActionsRow> rows() const;
    [[nodiscard]] QStringList proposedOwners() const;
    [[nodiscard]] QVariant cell(const ActionsRow &row, int column) const;
    [[nodiscard]] QString editText(const ActionsRow &row, int column) const;
    [[nodiscard]] QString sentence(const ActionsRow &row) const;
    [[nodiscard]] static bool isEditable(const ActionsRow &row, int column);
    bool setOwners(const ActionsRow &row, const QString &typed);
    bool setDue(const ActionsRow &row, const QString &typed);
    template <typename Rewrite>
    bool rewrite(NotesPlace place, const QString &typed, Rewrite rewrite);

    QList<ItemReading> m_items;
    QSet<QString> m_carried; ///< numbers of those that earlier meetings have raised
    Dialect m_dialect;
    QStringList m_knownOwners;
    bool m_editable = false;
};

} // namespace minutebook
