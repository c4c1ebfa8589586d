#pragma once

#include "models/presentation/treemodel.h"
#include "models/storage/searchstore.h"

#include <tuple>

namespace minutebook {

struct SearchModelRow {
    SearchHit hit;

    bool operator==(const SearchModelRow &) const = default;

    [[nodiscard]] auto key() const { return std::tuple(hit.meeting.value, hit.item.value, hit.line, hit.text); }
};

/// What was found, a row each.
class SearchModel final : public TreeModel<SearchModelRow>
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole, MarksRole, PlaceRole, LevelRole };

    using TreeModel::TreeModel;

    void show(const QList<SearchHit> &hits);

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
};

/// "decision", in the program's language.
[[nodiscard]] QString searchKindWord(SearchKind kind);

} // namespace minutebook

Q_DECLARE_METATYPE(minutebook::SearchHit)
Q_DECLARE_METATYPE(QList<minutebook::SearchMark>)
