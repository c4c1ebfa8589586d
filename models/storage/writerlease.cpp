#include "models/storage/writerlease.h"

#include "models/storage/bookfile.h"
#include "models/storage/query.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString leasePathOf(const QString &book)
{
    return bookFiles(book).constFirst() + "-writer"_L1;
}

QString requestPathOf(const QString &book)
{
    return leasePathOf(book) + "-wanted"_L1;
}

std::unique_ptr<QLockFile> lockOf(const QString &book)
{
    auto lock = std::make_unique<QLockFile>(leasePathOf(book));
    lock->setStaleLockTime(0); // a meeting is long; one that has ended is known by its process
    return lock;
}

} // namespace

WriterLease::WriterLease(const QString &book, std::unique_ptr<QLockFile> lock)
    : m_book(book)
    , m_lock(std::move(lock))
{
}

WriterLease::~WriterLease() = default;

std::unique_ptr<WriterLease> WriterLease::take(const QString &book)
{
    std::unique_ptr<QLockFile> lock = lockOf(book);
    const bool locked = lock->tryLock(0);
    if (!locked && lock->error() == QLockFile::LockFailedError)
        return nullptr;
    stopAsking(book); // whoever asked before asked another
    return std::unique_ptr<WriterLease>(new WriterLease(book, locked ? std::move(lock) : nullptr));
}

bool WriterLease::isWanted() const
{
    return m_lock && isAsking(m_book);
}

void WriterLease::refuse() const
{
    stopAsking(m_book);
}

std::optional<LeaseHolder> leaseHolder(const QString &book)
{
    LeaseHolder holder;
    QString program;
    if (!QFileInfo::exists(leasePathOf(book)) || !lockOf(book)->getLockInfo(&holder.process, &holder.host, &program))
        return std::nullopt;
    holder.isHere = holder.host == QSysInfo::machineHostName();
    return holder;
}

bool askForLease(const QString &book)
{
    QFile request(requestPathOf(book));
    return request.exists() || request.open(QIODevice::WriteOnly | QIODevice::NewOnly);
}

void stopAsking(const QString &book)
{
    QFile::remove(requestPathOf(book));
}

bool isAsking(const QString &book)
{
    return QFileInfo::exists(requestPathOf(book));
}

void breakLease(const QString &book)
{
    QFile::remove(leasePathOf(book));
}

QString lastOpener(Connection &connection)
{
    return answer(connection, u"SELECT who FROM audit WHERE event = 'opened' ORDER BY number DESC LIMIT 1"_s).value_or(QString());
}

} // namespace minutebook
