#pragma once

#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// How long somebody may think a level over before the change of it is entered in the audit trail.
inline constexpr int secondsOfThought = 60;

/// Enters in the audit trail which lines have come to be of another level than they were when it was looked at last: once a minute while
/// notes are typed, so that a tag that is being written is none. What was lowered is entered of all minutes, what was raised once others
/// have read them. A line is known by what it says; neither the cursor's nor one whose tag is doubtful is looked at. Text is not quoted.
[[nodiscard]] Result<> watchLevels(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before,
                                   const QList<ItemText> &after, std::optional<TextPlace> cursor);

/// The same at once, for all that was typed in a meeting.
[[nodiscard]] Result<> settleLevels(Transaction &transaction, MeetingId meeting);

/// Enters which lines of an item are given another level, for a reason that somebody has said. It is not entered again when they are saved.
/// Errors: ItemMissing, RevisionReasonMissing.
[[nodiscard]] Result<> noteLevelChange(Transaction &transaction, ItemId item, const QString &notesBefore, const QString &notesAfter,
                                       const QString &reason);

} // namespace minutebook
