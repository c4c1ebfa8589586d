#pragma once

#include "models/presentation/decisionrows.h"
#include "models/presentation/longtablemodel.h"

namespace minutebook {

/// What one meeting said of an action.
struct EntryHistoryRow {
    int position = 0; ///< 0: it was raised
    QStringList cells; ///< by column, in the program's language
    std::optional<Rank> told = {}; ///< nothing: what level it is of is not told
    RegisterLine line = {};

    bool operator==(const EntryHistoryRow &) const = default;

    [[nodiscard]] QString key() const { return QString::number(position); }
};

/// How an action came about and what was said of it at which meeting, oldest first.
class EntryHistoryModel final : public LongTableModel<EntryHistoryRow>
{
    Q_OBJECT

public:
    enum Column { Meeting, Said, Text, Level, ColumnCount };
    enum Role { RankRole = Qt::UserRole, LineRole };

    using LongTableModel::LongTableModel;

    void show(const QList<EntryHistoryRow> &rows) { merge(rows); }

    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
};

/// What other decisions have to do with one.
[[nodiscard]] QList<EntryHistoryRow> relationsOf(const QList<DecisionRelation> &relations, const Body &body, const Dialect &dialect,
                                                 Rank ceiling);

/// Of an entry as a ceiling shows it.
[[nodiscard]] QList<EntryHistoryRow> historyOf(const ShownLogEntry &entry, const Body &body, const Dialect &dialect, Rank ceiling);

} // namespace minutebook
