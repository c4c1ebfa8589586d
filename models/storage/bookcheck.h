#pragma once

#include "models/storage/connection.h"

#include <QStringList>

namespace minutebook {

/// What is wrong with a book, a sentence each; none: it is sound.
struct CheckReport {
    QStringList findings;

    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
};

/// Reads every page: the pages' authentication codes, SQLite's own structure, references between rows, version and marks of the file.
[[nodiscard]] Result<CheckReport> checkBook(Connection &connection);

} // namespace minutebook
