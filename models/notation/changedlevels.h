#pragma once

#include "models/notation/lintmeeting.h"

namespace minutebook {

/// What a line is withheld from.
struct LineLevel {
    Rank rank;
    Clearing clearing = {};

    bool operator==(const LineLevel &) const = default;
};

/// Whether more readers see it.
[[nodiscard]] bool isLower(const LineLevel &now, const LineLevel &before);
/// "RED", "RED, cleared", "RED, cleared WHITE".
[[nodiscard]] QString levelWords(const LineLevel &level, const Dialect &dialect);

/// A line of an item that has come to be of another level.
struct ChangedLevel {
    qsizetype line = -1; ///< of the item as it is now; -1: its heading
    LineLevel before;
    LineLevel now;
    bool follows = false; ///< it has the level of the item's heading, which has changed

    bool operator==(const ChangedLevel &) const = default;
};

/// Of two readings of one resolved item. A line is known by what it says, its tag aside; own notes and lines whose tag is doubtful are left
/// out, and so is what is said of the item other than its title.
[[nodiscard]] QList<ChangedLevel> changedLevels(const Item &before, const Item &now);

/// The title and lines of an item that did not stand in it and say, alone or among other words, all that a line or title of the last draft
/// says, in whatever item, for readers to whom nothing in that draft says it.
[[nodiscard]] QList<ChangedLevel> movedLevels(const Item &before, const Item &now, const QList<Item> &draft);

/// Lines whose level is not what it was in the last draft that others have got; the heading stands for those that follow it. Items are known by
/// their titles; a line that has come from another item is known by what it says. Hints; lines count from 1 at
/// the item's heading.
[[nodiscard]] QList<ItemDiagnostic> lintSinceDraft(const QList<Item> &items, const QList<Item> &draft, const Dialect &dialect);

} // namespace minutebook
