#include "models/storage/settings.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ofEveryConnection{
    Setting{"temp_store"_L1, "MEMORY"_L1, "2"_L1}, // FILE puts plain text into the system's folder for temporary files
    Setting{"synchronous"_L1, "FULL"_L1, "2"_L1}, // with WAL the one setting that loses no acknowledged commit at a power cut
    Setting{"foreign_keys"_L1, "ON"_L1, "1"_L1},
    Setting{"trusted_schema"_L1, "OFF"_L1, "0"_L1},
    Setting{"cell_size_check"_L1, "ON"_L1, "1"_L1},
    Setting{"cache_size"_L1, "-16384"_L1, "-16384"_L1}, // KiB: in SQLite's own 2 MiB a long book's pages are decrypted again and again
    Setting{"secure_delete"_L1, "ON"_L1, "1"_L1}, // deleted text is overwritten, in a plain book too
};
constexpr std::array ofWriters{Setting{"journal_mode"_L1, "WAL"_L1, "wal"_L1}};
constexpr std::array ofReaders{Setting{"query_only"_L1, "ON"_L1, "1"_L1}};

} // namespace

Result<> requireCipher(Connection &connection)
{
    const Result<QString> version = answer(connection, u"PRAGMA cipher_version"_s);
    return version && !version->isEmpty() ? Result<>() : failure(ErrorCode::CipherMissing);
}

Result<> makeSetting(Connection &connection, const Setting &setting)
{
    if (Result<> made = run(connection, u"PRAGMA %1 = %2"_s.arg(setting.name, setting.value)); !made)
        return made;
    const Result<QString> answered = answer(connection, u"PRAGMA %1"_s.arg(setting.name));
    if (!answered)
        return std::unexpected(answered.error());
    return *answered == setting.answer ? Result<>() : failure(ErrorCode::SettingRefused, {setting.name, *answered});
}

Result<> makeSettings(Connection &connection)
{
    const auto each = [&](const Setting &setting) { return makeSetting(connection, setting); };
    return inOrder([&] { return forEach(ofEveryConnection, each); },
                   [&] { return connection.use() == Connection::Use::Write ? forEach(ofWriters, each) : forEach(ofReaders, each); });
}

} // namespace minutebook
