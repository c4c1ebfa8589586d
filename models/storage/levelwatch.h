#pragma once

#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/transaction.h"

#include <optional>

namespace minutebook {

/// How long somebody may think a level over before the change of it is entered in the audit trail.
inline constexpr int secondsOfThought = 60;

/// Enters in the audit trail which lines have come to be of another level than they were when it was looked at last: once a minute while
/// notes are typed, so that a tag that is being written is none. What was lowered is entered of all minutes, what was raised once others
/// have read them; from then on what is lowered waits until somebody says why, or the text leaves. A line is known by what it says; one whose
/// tag is doubtful is not looked at, and the cursor's waits. Text is not quoted. What has come from another item is known by
/// what the last draft says.
[[nodiscard]] Result<> watchLevels(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before,
                                   const QList<ItemText> &after, std::optional<TextPlace> cursor);

/// The same at once, for all that was typed in a meeting: wherever its text leaves or is frozen. `reason`, where there is one, is entered
/// with what was lowered.
[[nodiscard]] Result<> settleLevels(Transaction &transaction, MeetingId meeting, const QString &reason = {});

/// A line that more readers would see, for which nobody has said why.
struct LoweredLevel {
    ItemId item;
    int number = 0; ///< of the item; 0: it has none
    int line = -1; ///< of its notes, from 0; -1: its heading
    QString from;
    QString to;

    bool operator==(const LoweredLevel &) const = default;
};

/// Of minutes that others have read: what settleLevels would enter of what was lowered; an item's heading stands for the lines that follow it.
/// Error: MeetingMissing.
[[nodiscard]] Result<QList<LoweredLevel>> unansweredLevels(Connection &connection, MeetingId meeting);

/// Nothing has come to be of another level that settleLevels would enter, and minutes that others have read are as they were looked at: what was
/// answered for and taken out is to be asked for once more where it comes back. Error: MeetingMissing.
[[nodiscard]] Result<bool> areLevelsSettled(Connection &connection, MeetingId meeting);

/// Enters at once what has come to be of another level in an item, with why what was lowered was. Error: MeetingMissing.
[[nodiscard]] Result<> answerLevels(Transaction &transaction, MeetingId meeting, ItemId item, const QString &reason);

/// An item's notes before the changes that nobody has answered for; `now`: there are none.
[[nodiscard]] Result<QString> answeredNotes(Connection &connection, ItemId item, const QString &now);

/// Enters which lines of an item are given another level, for a reason that somebody has said, with those that waited for one. It is not
/// entered again when they are saved. Errors: ItemMissing, RevisionReasonMissing.
[[nodiscard]] Result<> noteLevelChange(Transaction &transaction, ItemId item, const QString &notesBefore, const QString &notesAfter,
                                       const QString &reason);

} // namespace minutebook
