#pragma once

#include "models/storage/connection.h"
#include "models/storage/itemtexts.h"

namespace minutebook {

/// Texts that are to replace a meeting's items, with the ids of those items that have papers and go on in them, by their heading or
/// else by their title. A meeting file holds no papers: one that has no such item would lose them. Error: PapersWouldGo.
[[nodiscard]] Result<QList<ItemText>> keepingPapers(Connection &connection, const QList<ItemText> &before, const QList<ItemText> &after,
                                                    const Dialect &dialect);

} // namespace minutebook
