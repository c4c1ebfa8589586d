#pragma once

#include "models/core/result.h"

#include <QString>

#include <chrono>
#include <memory>

class QThread;

namespace minutebook {

class Cipher;

/// One thread's connection to the book's database, with every setting of a book made and read back.
/// Made, used and removed on one thread.
class Connection {
public:
    enum class Use { Read, Write };

    struct Place {
        QString path;
        Use use = Use::Read;
        std::chrono::milliseconds patience{5000}; ///< how long to wait for another writer
    };

    /// Opens an existing file, which is never made by this. Errors: those of BookFile and sqliteError.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Place &place, const Cipher &cipher);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Qt SQL's name of the connection: for Query alone.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Use use() const { return m_use; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    void setInTransaction(bool in) { m_inTransaction = in; }

private:
    explicit Connection(Use use);

    QString m_name;
    Use m_use;
    QThread *m_thread;
    bool m_inTransaction = false;
};

} // namespace minutebook
