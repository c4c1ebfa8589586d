#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Takes an item's lines out of the registers.
[[nodiscard]] Result<> clearRegisters(Transaction &transaction, ItemId item);
/// Enters an item's resolved lines, of which the first is line `begin` of its notes.
[[nodiscard]] Result<> enterLines(Transaction &transaction, ItemId item, int begin, const QList<NoteLine> &lines, const Scheme &scheme);

} // namespace minutebook
