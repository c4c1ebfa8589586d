#pragma once

#include "models/core/hand.h"
#include "models/core/result.h"

#include <QString>

#include <chrono>
#include <memory>

class QThread;

namespace minutebook {

class Cipher;

/// One thread's connection to a book's database, with every setting made and read back.
/// Made, used and removed on one thread.
class Connection
{
public:
    enum class Use { Read, Write };

    struct Place {
        QString path; ///< absolute
        Use use = Use::Read;
        std::chrono::milliseconds patience{5000}; ///< how long to wait for another writer
        bool damaged = false; ///< to read what can be read: also of a file without its end
    };

    /// Opens an existing file; never makes one. Fails closed: without SQLCipher, with a key that does not fit, or with a setting
    /// refused there is no connection. Errors: CipherMissing, SettingRefused, BookNotWhole, those of sqlError.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Place &place, const Cipher &cipher);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &path() const { return m_place.path; }
    [[nodiscard]] Use use() const { return m_place.use; }
    /// Qt SQL's name of the connection: for query.cpp alone, which also looks after the thread.
    [[nodiscard]] const QString &name() const;

    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    void setInTransaction(bool in) { m_inTransaction = in; }

    [[nodiscard]] const Hand &hand() const { return m_hand; }
    void setHand(const Hand &hand) { m_hand = hand; }

private:
    explicit Connection(Place place);
    [[nodiscard]] Result<> openFile();
    [[nodiscard]] Result<> unlock(const Cipher &cipher);
    [[nodiscard]] Result<> readSchema();

    Place m_place;
    QString m_name;
    QThread *m_thread;
    bool m_encrypted = false;
    bool m_inTransaction = false;
    Hand m_hand;
};

} // namespace minutebook
