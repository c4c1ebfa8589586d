#pragma once

#include "models/storage/bookfolder/folderreader.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Gives grounds to what is withheld, as a table with the headings meeting, item (its number), line (from 1; empty: the item itself), ground,
/// owner, review and event says it; where it has a heading paper too, a number there (from 1) names a paper of the item. What is wrong with it are faults of the reader; an error is the book's own.
[[nodiscard]] Result<> takeGrounds(FolderReader &reader, const QString &name, Transaction &transaction);

} // namespace minutebook
