#pragma once

#include "models/core/hand.h"
#include "models/storage/bookkey.h"

#include <QStringList>

namespace minutebook {

/// What was saved of a damaged book, and what not.
struct RecoveryReport {
    int meetings = 0; ///< that have their own header and people
    int items = 0; ///< with their notes
    qint64 rows = 0; ///< in all, what is made of the notes again aside
    qint64 lost = 0; ///< rows that are known to have been there
    bool lostKnown = true; ///< there were no others
    QStringList losses; ///< a sentence each: what it was, and where

    [[nodiscard]] bool isWhole() const { return lost == 0 && lostKnown; }
    bool operator==(const RecoveryReport &) const = default;
};

/// Reads all that can be read of a damaged book into a new one at `into`, under the same key and with the same file of keys; the damaged one
/// is only read. Items whose meeting is lost stand in a meeting of their own; registers and search are made of the notes again.
/// Errors: those of readBookFile, NothingReadable, BookKeyWrong, BookNewer, BookExists, BookNotCreated, DiskFull, BookDamaged (the disk of the new one).
[[nodiscard]] Result<RecoveryReport> recoverBook(const QString &damaged, const BookKey &key, const QString &into, const Hand &hand);

/// The same into the damaged book's own place: that one is set aside ("NAME.damaged.minutebook", with its keys). Answers with where.
/// Errors: those above, BookInUse, RestoreFailed.
struct RecoveredInPlace {
    RecoveryReport report;
    QString kept;
};
[[nodiscard]] Result<RecoveredInPlace> recoverInPlace(const QString &damaged, const BookKey &key, const Hand &hand);

/// A line for each thing that is to be known of it.
[[nodiscard]] QStringList sentences(const RecoveryReport &report);

} // namespace minutebook
