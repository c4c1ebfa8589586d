#pragma once

#include "models/domain/committeerecord.h"
#include "models/presentation/treemodel.h"

#include <tuple>

namespace minutebook {

struct SeatHistoryRow {
    SeatHistory history;
    int nth = 0; ///< of the committee's seats that were held

    bool operator==(const SeatHistoryRow &) const = default;

    [[nodiscard]] auto key() const { return std::tuple(history.seat.category, history.seat.holder, nth); }
};

/// How each seat was filled at the meetings of its term.
class SeatHistoryModel final : public TreeModel<SeatHistoryRow>
{
    Q_OBJECT

public:
    enum Column { Seat, Holder, Meetings, ByHolder, ByAlternate, Apologies, Unexplained, Term, ColumnCount };
    enum Role { NameRole = Qt::UserRole, FilterRole };

    using TreeModel::TreeModel;

    void show(const QList<SeatHistory> &seats);

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] static QString cell(const SeatHistory &history, int column);
    [[nodiscard]] static QString described(const SeatHistory &history);
};

} // namespace minutebook
