#pragma once

#include "models/storage/connection.h"

namespace minutebook {

/// SQLCipher answers, or the program runs with a library that would write plain text. Error: CipherMissing.
[[nodiscard]] Result<> requireCipher(Connection &connection);

/// Makes every setting of a connection and reads it back. Error: SettingRefused.
[[nodiscard]] Result<> makeSettings(Connection &connection);

} // namespace minutebook
