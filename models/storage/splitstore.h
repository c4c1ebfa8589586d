#pragma once

#include "models/storage/itemstore.h"
#include "models/storage/journal.h"

namespace minutebook {

/// Enters that notes have become `parts`. Their history, which was `journal`, goes with the current part; the first, if that is another
/// one, keeps what led up to its rest. Where it was the next thing to be made again, what was typed into its current part of then can
/// still be made again there.
[[nodiscard]] Result<> enterSplit(Transaction &transaction, const QList<JournalEdit> &journal, const NotesChange &whole,
                                  const JournalSplit &split);

/// Enters that the newest `count` splits of a part's journal were taken back: what led up to them is the history of `joined`, which the
/// parts have become by `notes` (what it was before is in the journal); they can be made again. Nothing happens where that journal does not
/// hold as many.
[[nodiscard]] Result<> enterJoin(Transaction &transaction, const QList<JournalEdit> &journal, qsizetype count, const StoredItem &joined,
                                 const NotesChange &notes);

} // namespace minutebook
