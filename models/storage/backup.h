#pragma once

#include "models/storage/cipher.h"
#include "models/storage/connection.h"

namespace minutebook {

/// Copies a book as it stands into a new file under the same key, opens the copy and checks it; leaves nothing behind if that fails.
/// The file of its keys is the caller's to bring along.
/// Errors: BookExists, BookNotCreated, DiskFull, BookDamaged, those of Connection::open.
[[nodiscard]] Result<> copyBook(Connection &connection, const Cipher &cipher, const QString &copy);

/// The same with the file of its keys, into a file beside it, "NAME.WORD.minutebook" (or "NAME.WORD-2.minutebook" and so on).
/// Error: BackupFailed.
[[nodiscard]] Result<> backUpBeside(Connection &connection, const Cipher &cipher, const QString &word);

} // namespace minutebook
