#pragma once

#include "models/storage/itemstore.h"
#include "models/storage/journalrule.h"

namespace minutebook {

/// An edit of an item's journal at which lines `# TITLE` parted its notes into several items.
struct JournalSplit {
    qsizetype edit = 0; ///< of the journal, from 0
    QString text; ///< all of the notes, as they were before
    QList<StoredItem> parts; ///< in their order, with heading and revision of then; without those that have been deleted since
    qsizetype current = 0; ///< the part that was gone on in
};

/// What can be taken back in an item's notes, both oldest first.
struct NotesHistory {
    QList<JournalEdit> edits;
    QList<JournalSplit> splits;
};

[[nodiscard]] Result<NotesHistory> notesHistory(Connection &connection, ItemId item);

/// Enters that notes, which were `before` when they were stored last and `whole` when they were parted, have become `parts`. Their history
/// goes with the current part; the first, if that is another one, keeps what led up to its rest.
[[nodiscard]] Result<> enterSplit(Transaction &transaction, const NotesHistory &history, const QString &before, const QString &whole,
                                  const QList<StoredItem> &parts, qsizetype current);

/// Enters that the newest `count` splits of a part's history were taken back: what led up to them is the history of `joined`, which the
/// parts have become. Nothing happens where that history does not hold as many.
[[nodiscard]] Result<> enterJoin(Transaction &transaction, const NotesHistory &history, qsizetype count, const StoredItem &joined);

} // namespace minutebook
