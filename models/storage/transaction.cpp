#include "models/storage/transaction.h"

#include "models/storage/query.h"

#include <QTimeZone>

#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const Result<> begun = run(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
    connection.setInTransaction(true);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_changes(std::move(other.m_changes))
{
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    // After some failures (a full disk) SQLite has rolled back already and answers so: nothing is left to do then.
    (void)run(*m_connection, u"ROLLBACK"_s);
    m_connection->setInTransaction(false);
}

Result<> Transaction::commit()
{
    Result<> committed = run(*m_connection, u"COMMIT"_s);
    if (committed)
        std::exchange(m_connection, nullptr)->setInTransaction(false);
    return committed;
}

QDateTime Transaction::now() const
{
    const QDateTime utc = m_connection->hand().clock().toUTC();
    return QDateTime::fromSecsSinceEpoch(utc.toSecsSinceEpoch(), QTimeZone::utc());
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection.inTransaction() ? nullptr : &connection)
{
    if (m_connection && run(*m_connection, u"BEGIN"_s))
        m_connection->setInTransaction(true);
}

Snapshot::~Snapshot()
{
    if (!m_connection)
        return;
    (void)run(*m_connection, u"COMMIT"_s);
    m_connection->setInTransaction(false);
}

} // namespace minutebook
