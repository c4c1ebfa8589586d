#pragma once

#include "models/storage/connection.h"

namespace minutebook {

/// Whether the file that a connection has open is no longer the one at its path: moved, deleted, or another put in its place.
/// SQLite goes on writing into such a file, and nobody finds there what it wrote. False where that cannot be told.
[[nodiscard]] bool fileHasMoved(Connection &connection);

} // namespace minutebook
