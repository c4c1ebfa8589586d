#pragma once

#include <QList>

#include <optional>

namespace minutebook {

/// The numbers of a meeting's items, in the order of its agenda; nothing: an item without one.
using ItemNumbers = QList<std::optional<int>>;

/// The items that have a number have one after the other, without a gap.
[[nodiscard]] bool areInOrder(const ItemNumbers &numbers);

/// Whether items may be given other numbers when they come, move and go: as long as none has been called in the meeting.
enum class ItemNumbering { Kept, InOrder };

/// Of an item that comes to a place among them, from 0: nothing where no item beside it has one. Behind the highest; where the items are
/// in order and are to stay so, behind the one before it.
[[nodiscard]] std::optional<int> numberOfNew(const ItemNumbers &numbers, qsizetype at, ItemNumbering numbering);

/// With those that have a number numbered on from `first`.
[[nodiscard]] ItemNumbers inOrder(ItemNumbers numbers, int first);

} // namespace minutebook
