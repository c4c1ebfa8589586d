#pragma once

#include "models/storage/connection.h"
#include "models/storage/itemtexts.h"

namespace minutebook {

/// Texts that are to replace a meeting's items, with the ids of those that go on in them, by their heading or else by their title: they keep
/// what no meeting file holds, and a level that the file lowers is noticed. Papers whose item does not go on would be lost.
/// Error: PapersWouldGo.
[[nodiscard]] Result<QList<ItemText>> goingOn(Connection &connection, const QList<ItemText> &before, const QList<ItemText> &after,
                                              const Dialect &dialect);

} // namespace minutebook
