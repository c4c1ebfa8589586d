#include "models/storage/bookthread.h"

#include "models/storage/cipher.h"

#include <openssl/crypto.h>

namespace minutebook {

Result<std::unique_ptr<BookThread>> BookThread::start(const Connection::Place &place, const Cipher &cipher)
{
    std::unique_ptr<BookThread> thread(new BookThread);
    Result<> opened;
    const auto open = [&] {
        Result<std::unique_ptr<Connection>> connection = Connection::open(place, cipher);
        if (connection)
            thread->m_connection = *std::move(connection);
        else
            opened = std::unexpected(connection.error());
    };
    QMetaObject::invokeMethod(thread->m_context.get(), open, Qt::BlockingQueuedConnection);
    if (!opened)
        return std::unexpected(opened.error());
    return thread;
}

BookThread::BookThread()
    : m_context(std::make_unique<QObject>())
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
    if (!m_thread.isRunning())
        qBadAlloc(); // there is no room for its stack: what it is given would wait for ever
}

BookThread::~BookThread()
{
    const auto close = [this] {
        m_connection.reset();
        OPENSSL_thread_stop(); // SQLCipher's: by itself it is given back some time after wait() has returned
    };
    QMetaObject::invokeMethod(m_context.get(), close, Qt::BlockingQueuedConnection);
    m_thread.quit(); // from here: one that quits in what it was given can be gone before the giving has ended
    m_thread.wait();
}

void BookThread::run(std::function<void(Connection &)> task)
{
    QMetaObject::invokeMethod(m_context.get(), [this, task = std::move(task)] {
        if (!m_abandoned)
            task(*m_connection);
    });
}

void BookThread::runNow(const std::function<void(Connection &)> &task)
{
    QMetaObject::invokeMethod(m_context.get(), [&] { task(*m_connection); }, Qt::BlockingQueuedConnection);
}

} // namespace minutebook
