#pragma once

#include "models/storage/connection.h"

#include <memory>

class QLockFile;

namespace minutebook {

/// Which window has a book open for writing: one at a time. It is a file beside the book ("NAME.minutebook-writer"), which goes with the lease;
/// one that is left of a program that has ended on this machine holds nobody up. A command of the command line needs none: it writes at once, and the
/// window sees it.
class WriterLease
{
    Q_DISABLE_COPY_MOVE(WriterLease)

public:
    /// Null where another window has it. Where no such file can be made, there is nobody to be told by it, and it is given.
    [[nodiscard]] static std::unique_ptr<WriterLease> take(const QString &book);
    ~WriterLease();

    /// Somebody wants to write instead. The request stays until it is answered or taken back.
    [[nodiscard]] bool isWanted() const;
    /// What the holder says to a request while something that was typed could not be saved.
    void refuse() const;

private:
    WriterLease(const QString &book, std::unique_ptr<QLockFile> lock);

    QString m_book;
    std::unique_ptr<QLockFile> m_lock; ///< null where no file could be made
};

/// The window that has the lease of a book.
struct LeaseHolder {
    QString host;
    qint64 process = 0;
    bool isHere = true; ///< on this machine

    bool operator==(const LeaseHolder &) const = default;
};
/// Nothing if nobody has, or it cannot be told who.
[[nodiscard]] std::optional<LeaseHolder> leaseHolder(const QString &book);

/// Asks whoever has the lease for it, and takes that back. False if the request cannot be written.
[[nodiscard]] bool askForLease(const QString &book);
void stopAsking(const QString &book);
/// The request is there still; gone while the lease is held, it was refused.
[[nodiscard]] bool isAsking(const QString &book);
/// For a holder that does not answer any more.
void breakLease(const QString &book);

/// Who opened the book last in a window, as its audit trail has it; empty: nobody has said so.
[[nodiscard]] QString lastOpener(Connection &connection);

} // namespace minutebook
