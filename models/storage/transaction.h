#pragma once

#include "models/storage/changes.h"
#include "models/storage/connection.h"

namespace minutebook {

/// `BEGIN IMMEDIATE … COMMIT`: rolls back unless it was committed, and gathers what it changes.
/// (QSqlDatabase::transaction() is a deferred BEGIN, with which two writers lose an edit.)
class Transaction
{
public:
    /// Error: BookLocked when another writer holds the book for longer than the connection waits.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    [[nodiscard]] Result<> commit();
    [[nodiscard]] Changes &changes() { return m_changes; }

    /// Whose hand this is, and when (UTC, to the second).
    [[nodiscard]] QString who() const { return m_connection->hand().who; }
    [[nodiscard]] QDateTime now() const;

    /// Whatever reads takes a Connection: within a transaction it sees what was written so far.
    operator Connection &() { return *m_connection; } // NOLINT(google-explicit-constructor)

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection;
    Changes m_changes;
};

/// A deferred transaction for reads that belong together: they see one state of the book. Does nothing inside another one.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Connection *m_connection; ///< null inside another transaction
};

} // namespace minutebook
