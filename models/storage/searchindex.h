#pragma once

#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/searchrows.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Lets these rows of an item be found, and no others. Those that have not changed stay, wherever in the item they stand now.
[[nodiscard]] Result<> indexItem(Transaction &transaction, const MeetingContext &meeting, ItemId item, const QList<SearchRow> &rows);

/// Lets those be found whom the meeting's tables name.
[[nodiscard]] Result<> indexPeople(Transaction &transaction, const MeetingContext &meeting);

/// Nothing is found of a meeting that waits: what it says now may be of another level. No key press waits for the index.
[[nodiscard]] Result<> waitForIndex(Transaction &transaction, MeetingId meeting);
/// The newest meeting that waits, as all do in a book of an older version; nothing: none does.
[[nodiscard]] Result<std::optional<MeetingId>> nextNotIndexed(Connection &connection);
[[nodiscard]] Result<> markIndexed(Transaction &transaction, MeetingId meeting);

/// The levels of the actions that items raise, by number.
using ActionLevels = QHash<QString, QString>;
[[nodiscard]] Result<ActionLevels> actionLevels(Connection &connection, const QList<ItemText> &texts);
/// An UPDATE is of its action's level at least: its meeting waits where the action's level is not what it was.
[[nodiscard]] Result<> updatesWaitForIndex(Transaction &transaction, const QList<ItemText> &texts, const ActionLevels &before);

} // namespace minutebook
