#include "models/storage/connection.h"

#include "models/storage/bookfile.h"
#include "models/storage/cipher.h"
#include "models/storage/filelocks.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/settings.h"
#include "models/storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096; ///< SQLCipher 4's own

QString newName()
{
    static std::atomic<int> last = 0;
    return u"minutebook-%1"_s.arg(++last);
}

/// On a medium that nobody can write, SQLite cannot make the files of its journal, nor are they needed.
QLatin1StringView openingMode(const QString &path)
{
    if (isWritable(path))
        return "mode=rw"_L1;
    return QStorageInfo(path).isReadOnly() ? "mode=ro&immutable=1"_L1 : "mode=ro"_L1;
}

/// "mode=" keeps SQLite from making a file that is not there.
QString uri(const QString &path)
{
    if (path == inMemory)
        return "file:"_L1 + inMemory;
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u'?' + openingMode(path);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const Place &place, const Cipher &cipher)
{
    std::unique_ptr<Connection> connection(new Connection(place));
    connection->m_encrypted = cipher.encrypts();
    const Result<> opened = inOrder([&] { return connection->openFile(); }, //
                                    [&] { return requireCipher(*connection); }, //
                                    [&] { return connection->unlock(cipher); }, //
                                    [&] { return connection->readSchema(); }, //
                                    [&] { return makeSettings(*connection); });
    if (!opened)
        return std::unexpected(opened.error());
    return connection;
}

Connection::Connection(Place place)
    : m_place(std::move(place))
    , m_name(newName())
    , m_thread(QThread::currentThread())
{
    keepFileLocks();
    QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
}

Connection::~Connection()
{
    Q_ASSERT(m_thread == QThread::currentThread());
    QSqlDatabase::removeDatabase(m_name);
}

const QString &Connection::name() const
{
    Q_ASSERT(m_thread == QThread::currentThread());
    return m_name;
}

Result<> Connection::openFile()
{
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    database.setDatabaseName(uri(m_place.path));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_place.patience.count()));
    if (!database.open())
        return std::unexpected(sqlError(database.lastError(), m_place.path));
    return {};
}

Result<> Connection::unlock(const Cipher &cipher)
{
    if (!cipher.encrypts())
        return {};
    QString pragma = cipher.keyPragma();
    const Result<> unlocked = run(*this, pragma);
    wipe(pragma);
    // Wrong keys and broken pages are sentences here; without this, which the first key resets, SQLCipher tells them on standard error.
    return unlocked ? run(*this, u"PRAGMA cipher_log_level = NONE"_s) : unlocked;
}

Result<> Connection::readSchema()
{
    // Else SQLite reads nothing of a file that is shorter than it says, nor where one word of the schema is broken.
    if (const Result<> bears = m_place.damaged ? run(*this, u"PRAGMA writable_schema = ON"_s) : Result<>(); !bears)
        return bears;
    // The driver's open() and the key are taken unseen: only a first read tells whether they fit.
    const Result<> read = run(*this, u"SELECT name FROM sqlite_master"_s);
    const bool torn = QFileInfo(m_place.path).size() % pageBytes != 0;
    const bool broken = !read && (read.error().code == ErrorCode::BookKeyWrong || read.error().code == ErrorCode::BookDamaged);
    return broken && torn && !m_place.damaged ? failure(ErrorCode::BookNotWhole, {m_place.path}) : read;
}

} // namespace minutebook
