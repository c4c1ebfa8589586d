#pragma once

#include "models/storage/itemstore.h"

namespace minutebook {

/// Rewrites one line (from 0) of an item's notes, which has to read `before` still.
/// Errors: LineChangedElsewhere, those of saveNotes.
[[nodiscard]] Result<> rewriteLine(Transaction &transaction, ItemId item, int line, const QString &before, const QString &after);

/// A further line below the one from 0 that says `behind`. Errors: as above.
[[nodiscard]] Result<> insertLine(Transaction &transaction, ItemId item, int line, const QString &behind, const QString &text);

} // namespace minutebook
