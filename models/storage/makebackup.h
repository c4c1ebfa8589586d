#pragma once

#include "models/storage/backups.h"
#include "models/storage/cipher.h"
#include "models/storage/connection.h"

namespace minutebook {

/// Copies a book as it stands, and the file of its keys, among its backups; opens the copy and reads it to its end; only then do those go that
/// need not be kept. The copy has its name once it is whole: one that was not finished is gone with the next. `keys` is the file of the
/// keys, where none stands beside the book any more. Error: BackupNotMade, after which every earlier backup is there.
[[nodiscard]] Result<KeptBackup> makeBackup(Connection &connection, const Cipher &cipher, const QDateTime &now, const QByteArray &keys = {});

} // namespace minutebook
