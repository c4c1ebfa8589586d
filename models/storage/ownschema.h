#pragma once

#include "models/storage/connection.h"

namespace minutebook {

/// Whether a book has the tables, indexes and triggers that this program makes for its version, and nothing else: a view in a table's place
/// could compute for ever, and a trigger change what is written. Error: BookDamaged, with what it is.
[[nodiscard]] Result<> hasOwnSchema(Connection &connection);

} // namespace minutebook
