#pragma once

#include "models/presentation/meetingreading.h"
#include "models/presentation/treemodel.h"

#include <tuple>

namespace minutebook {

/// A remark on a line of the shown meeting, or on an item's title.
struct ProblemsRow {
    NotesPlace place; ///< line -1: the title
    int identity = -1; ///< of the line in its item
    int nth = 0; ///< among the remarks on that line
    std::optional<int> number; ///< of the item
    QString title; ///< of the item, with its inline marks
    Diagnostic diagnostic;

    bool operator==(const ProblemsRow &) const = default;

    [[nodiscard]] auto key() const { return std::tuple(place.item, identity, nth); }
};

/// Everything in a meeting that looks like a mistake, in the order in which it stands.
class ProblemsModel final : public TreeModel<ProblemsRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Item, Line, Sentence, ColumnCount };
    enum Role { ItemRole = Qt::UserRole, LineRole, GravityRole, FilterRole };

    using TreeModel::TreeModel;

    void show(const QList<ItemReading> &items, const Dialect &dialect);

    [[nodiscard]] int count(Gravity gravity) const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString cell(const ProblemsRow &row, int column) const;
    [[nodiscard]] QString described(const ProblemsRow &row) const;

    Dialect m_dialect;
};

} // namespace minutebook
