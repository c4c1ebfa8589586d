#pragma once

#include "models/minutes/document.h"
#include "models/print/structure.h"

#include <span>

namespace minutebook {

struct ListEntry;

/// Entries that are counted in one way.
struct ListTree {
    Numbering numbering = Numbering::Disc;
    QList<ListEntry> entries;
};

/// An entry, and the lists inside it.
struct ListEntry {
    const ListItemBlock *block = nullptr;
    int value = 0; ///< which one it is by its label; of bullets 0
    QList<ListTree> lists = {};
};

/// The list items from the beginning of the blocks on, up to the first block that is none, as lists within lists. What is nested deeper by
/// several steps at once is nested once. A label that another kind of list has begins a list of its own. "i)" is a numeral where "ii)" follows.
/// The blocks have to outlive it.
[[nodiscard]] QList<ListTree> listTrees(std::span<const Block> blocks);

/// How many blocks those are.
[[nodiscard]] qsizetype listLength(std::span<const Block> blocks);

} // namespace minutebook
