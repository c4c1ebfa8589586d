#pragma once

#include "models/storage/connection.h"

#include <QLatin1StringView>

namespace minutebook {

/// In place of a path: a database in memory, which goes with its connection.
inline constexpr QLatin1StringView inMemory(":memory:");

/// SQLCipher answers, or the program runs with a library that would write plain text. Error: CipherMissing.
[[nodiscard]] Result<> requireCipher(Connection &connection);

/// A pragma, what it is given, and what reading it back says then.
struct Setting {
    QLatin1StringView name;
    QLatin1StringView value;
    QLatin1StringView answer;
};

/// SQLite takes no notice of some settings at some times, and says nothing: hence the reading back. Error: SettingRefused.
[[nodiscard]] Result<> makeSetting(Connection &connection, const Setting &setting);

/// Makes every setting of a connection and reads it back. Error: SettingRefused.
[[nodiscard]] Result<> makeSettings(Connection &connection);

} // namespace minutebook
