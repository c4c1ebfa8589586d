#pragma once

#include "models/storage/connection.h"

#include <QStringList>

namespace minutebook {

/// What is wrong with a book, a sentence each; none: it is sound.
struct CheckReport {
    QStringList findings;
    QStringList passed = {}; ///< what was looked at and is as it should be, a sentence each

    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
};

/// What an error tells of a book that is being checked: it does not advise to check it.
[[nodiscard]] QString finding(const Error &error);

/// Pages that are not as they were written, a sentence each; none of a book that is not encrypted. SQLCipher gives zeros for such a page, and
/// for the last one of a long text no error: whoever copies a book has to ask.
[[nodiscard]] QStringList brokenPages(Connection &connection);
/// Reads every page: their authentication codes, SQLite's own structure, references between rows. What fails on the way is a finding.
[[nodiscard]] CheckReport checkFile(Connection &connection);
/// The same, and the book's version and mark, and whether every paper is as it was attached, and revisions and audit trail
/// as they were made.
[[nodiscard]] CheckReport checkBook(Connection &connection);

} // namespace minutebook
