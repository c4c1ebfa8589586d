#pragma once

#include "models/domain/body.h"
#include "models/domain/seating.h"
#include "models/presentation/treemodel.h"
#include "models/storage/interimstore.h"

namespace minutebook {

struct InterimRow {
    StoredInterim stored;
    Rank rank;
    bool late = false;

    bool operator==(const InterimRow &) const = default;

    [[nodiscard]] int key() const { return stored.decision.number; }
};

/// All decisions of a book, and who may vote on them.
struct CommitteeInterim {
    QList<StoredInterim> decisions = {};
    Seating seating = {};
};

/// Decisions between meetings, a row each.
class InterimModel final : public TreeModel<InterimRow>
{
    Q_OBJECT

public:
    enum Column { Number, Way, PutOn, Settled, Votes, Level, Reported, Wording, ColumnCount };
    enum Role { NumberRole = Qt::UserRole, RankRole, FilterRole, FactsRole };

    using TreeModel::TreeModel;

    /// As they stand on a day. With a ceiling those alone that are of no higher level, and without a word on what does not look right or
    /// was remarked for oneself.
    void show(const CommitteeInterim &interim, const Body &body, std::optional<Rank> ceiling, QDate today);

    /// Null if the index is none of a row.
    [[nodiscard]] const StoredInterim *interim(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int number) const;
    /// How many are settled and reported by no meeting.
    [[nodiscard]] int toReport() const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString cell(const InterimRow &row, int column) const;
    [[nodiscard]] QString described(const InterimRow &row) const;
    [[nodiscard]] QString facts(const InterimRow &row) const;

    Body m_body;
    Seating m_seating;
    bool m_whole = true; ///< there is no ceiling
};

/// "written procedure", in the program's language.
[[nodiscard]] QString interimWayWord(InterimWay way);

} // namespace minutebook
