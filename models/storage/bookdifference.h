#pragma once

#include "models/storage/connection.h"

#include <QDate>
#include <QStringList>

namespace minutebook {

/// How a meeting differs between a backup and the book.
struct MeetingDifference {
    int number = 0;
    QDate date;
    bool inBackup = true;
    bool inBook = true;
    int onlyInBackup = 0; ///< lines of its notes, tables and header
    int onlyInBook = 0;

    bool operator==(const MeetingDifference &) const = default;
};

/// The same of whatever else there is several of.
struct CountDifference {
    QString matter; ///< "papers"
    int inBackup = 0;
    int inBook = 0;

    bool operator==(const CountDifference &) const = default;
};

/// What differs between a backup and the book as it is.
struct BookDifference {
    QList<MeetingDifference> meetings; ///< by number
    QList<CountDifference> others;

    bool operator==(const BookDifference &) const = default;
    [[nodiscard]] bool isNone() const { return meetings.isEmpty() && others.isEmpty(); }
};

/// Compares the meetings line by line, and papers, revisions, decisions between meetings, parties and comments by their number.
/// Errors: those of reading either.
[[nodiscard]] Result<BookDifference> differenceBetween(Connection &backup, Connection &book);

/// A line for each, for a person to decide by; one that says so where nothing differs.
[[nodiscard]] QStringList sentences(const BookDifference &difference);

} // namespace minutebook
