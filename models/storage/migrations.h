#pragma once

#include "models/storage/connection.h"

#include <QStringView>

#include <span>

namespace minutebook {

class Cipher;

/// One step of the schema: its statements and the version that the book has after them.
struct Migration {
    int version = 0;
    std::span<const QStringView> statements;
};

/// All steps, by rising version.
[[nodiscard]] std::span<const Migration> migrations();

/// Marks the file as a minute book ("MinB"), so that another program's database is told from it.
inline constexpr int applicationId = 0x4D69'6E42;

/// Takes a new, empty database to the last of the steps.
[[nodiscard]] Result<> layOut(Connection &connection, std::span<const Migration> steps = migrations());

/// Looks at the version of an existing book and brings an older one up to date, a transaction a step, after a verified backup
/// beside it ("NAME.version-1.minutebook"). Errors: BookForeign, BookNewer, BookOlder (a connection that only reads), BackupFailed.
[[nodiscard]] Result<> bringUpToDate(Connection &connection, const Cipher &cipher, std::span<const Migration> steps = migrations());

/// The version of a book. Error: BookForeign.
[[nodiscard]] Result<int> bookVersion(Connection &connection);

} // namespace minutebook
