#pragma once

#include "models/storage/meetingcontext.h"
#include "models/storage/searchrows.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Lets these rows of an item be found, and no others. Those that have not changed stay, wherever in the item they stand now.
[[nodiscard]] Result<> indexItem(Transaction &transaction, const MeetingContext &meeting, ItemId item, const QList<SearchRow> &rows);

/// Lets those be found whom the meeting's tables name.
[[nodiscard]] Result<> indexPeople(Transaction &transaction, const MeetingContext &meeting);

/// The newest meeting of which nothing can be found yet, as in a book of an older version; nothing: there is none.
[[nodiscard]] Result<std::optional<MeetingId>> nextNotIndexed(Connection &connection);
[[nodiscard]] Result<> markIndexed(Transaction &transaction, MeetingId meeting);

} // namespace minutebook
