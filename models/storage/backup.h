#pragma once

#include "models/storage/cipher.h"
#include "models/storage/connection.h"

namespace minutebook {

/// Copies a book as it stands into a new file beside it, "NAME.WORD.minutebook" (or "NAME.WORD-2.minutebook" and so on), under the
/// same key; then opens the copy and checks it. Error: BackupFailed.
[[nodiscard]] Result<> backUpBeside(Connection &connection, const Cipher &cipher, const QString &word);

} // namespace minutebook
