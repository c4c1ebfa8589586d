#pragma once

#include "models/core/hand.h"
#include "models/storage/bookdifference.h"
#include "models/storage/bookkey.h"

namespace minutebook {

/// A backup as it would stand in its book's place: a copy beside the book, checked and brought up to date. It goes again, unless it takes
/// the place. The backup itself stays as it is.
class RestoredBackup
{
    Q_DISABLE_COPY_MOVE(RestoredBackup)

public:
    /// `key` opens the backup. Errors: those of Book::open of the backup, BookExists, BookNotCreated, DiskFull, BookDamaged, BookNewer.
    [[nodiscard]] static Result<std::unique_ptr<RestoredBackup>> prepare(const QString &book, const QString &backup, const BookKey &key);
    ~RestoredBackup();

    /// From the book as it is.
    [[nodiscard]] Result<BookDifference> differenceFrom(Connection &book) const;

    /// The book that is there is set aside ("NAME.before-restore.minutebook", with its keys), and this one takes its place with the backup's
    /// keys and an entry in its audit trail. `key` opens the one that is there; without one, or where it does not open for being damaged,
    /// nobody can tell whether somebody else has it open. Answers with where it was set aside. Errors: BookInUse, RestoreFailed.
    [[nodiscard]] Result<QString> takePlace(const std::optional<BookKey> &key, const Hand &hand);

private:
    RestoredBackup(const QString &book, const QString &backup, const BookKey &key);
    [[nodiscard]] Result<> copy();
    [[nodiscard]] Result<> bringUpToDate() const;
    [[nodiscard]] Result<std::unique_ptr<Connection>> open(Connection::Use use) const;
    [[nodiscard]] Result<> enter(const Hand &hand, const QString &kept) const;

    QString m_book; ///< links followed
    QString m_backup;
    QString m_fresh;
    BookKey m_key;
};

} // namespace minutebook
