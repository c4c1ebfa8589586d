#pragma once

#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Lets be found what these items say, which are in the registers already.
[[nodiscard]] Result<> indexItems(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &texts,
                                  const ReadItems &read);

/// The same of a stored item, whose papers have changed.
[[nodiscard]] Result<> indexItemAgain(Transaction &transaction, const MeetingContext &meeting, ItemId item);

/// The levels of the actions that items raise, by number.
using ActionLevels = QHash<QString, QString>;
[[nodiscard]] Result<ActionLevels> actionLevels(Connection &connection, const QList<ItemText> &texts);

/// An UPDATE is of its action's level at least: those of other items follow the actions of these whose levels are not what they were.
[[nodiscard]] Result<> indexUpdatesElsewhere(Transaction &transaction, const QList<ItemText> &texts, const ActionLevels &before);

/// Makes a meeting ready to be found that is not yet, as in a book of an older version. False: there is none.
[[nodiscard]] Result<bool> indexNextMeeting(Transaction &transaction);

} // namespace minutebook
