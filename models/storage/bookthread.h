#pragma once

#include "models/storage/connection.h"

#include <QThread>

#include <atomic>
#include <functional>

namespace minutebook {

class Cipher;

/// A thread with a connection of its own, which runs what it is given in order.
class BookThread
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BookThread>> start(const Connection::Place &place, const Cipher &cipher);
    /// Runs what was given before, closes the connection on the thread that made it, and waits for that.
    ~BookThread();
    Q_DISABLE_COPY_MOVE(BookThread)

    void run(std::function<void(Connection &)> task);
    /// The same, waiting for its end.
    void runNow(const std::function<void(Connection &)> &task);
    /// What has not begun yet is let go without being run.
    void abandon() { m_abandoned = true; }

private:
    BookThread();

    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on the thread; deleted after its end
    std::unique_ptr<Connection> m_connection;
    std::atomic_bool m_abandoned = false;
};

} // namespace minutebook
