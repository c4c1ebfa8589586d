#include "models/storage/book.h"

#include "models/storage/backup.h"
#include "models/storage/bodystore.h"
#include "models/storage/bookfile.h"
#include "models/storage/bookthread.h"
#include "models/storage/cipher.h"
#include "models/storage/filemoved.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/makebackup.h"
#include "models/storage/migrations.h"
#include "models/storage/ownschema.h"
#include "models/storage/query.h"
#include "models/storage/templatestore.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTimer>

namespace minutebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto othersInterval = 500ms;

/// Schema, body and marks of a new book. Its connection is closed again before the book is opened like any other.
Result<> fill(const QString &path, const Cipher &cipher, const Body &body)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open({path, Connection::Use::Write}, cipher);
    if (!connection)
        return std::unexpected(connection.error());
    if (Result<> laid = layOut(**connection); !laid)
        return laid;
    Result<Transaction> transaction = Transaction::begin(**connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    return inOrder(
        [&] { return run(**connection, u"INSERT INTO book (id, plain) VALUES (1, :plain)"_s, {{":plain"_L1, !cipher.encrypts()}}); },
        [&] { return saveBody(*transaction, body); }, [&] { return saveItemTemplates(*transaction, shippedTemplates(body.scheme)); },
        [&] { return transaction->commit(); });
}

Result<> standsAtItsPath(Connection &connection)
{
    return fileHasMoved(connection) ? failure(ErrorCode::BookMoved, {connection.path()}) : Result<>();
}

/// What was acknowledged goes from the log, which stays at the old place, into a file that has been moved. Where another file has come
/// there, the log may be that one's by now.
void bringLogAlong(Connection &connection)
{
    if (!QFileInfo::exists(connection.path()))
        (void)answer(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // if that fails, the log is still there
}

/// One write: begun, done and committed, or rolled back by the time this returns.
Result<Changes> perform(Connection &connection, const std::function<Result<>(Transaction &)> &work)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<> done = inOrder([&] { return work(*transaction); }, [&] { return standsAtItsPath(connection); },
                                  [&] { return transaction->commit(); });
    if (!done)
        return std::unexpected(done.error());
    return transaction->changes();
}

/// What is deleted is overwritten, but the journal still holds it, and the file keeps its room.
Result<> erase(Connection &connection)
{
    if (const Result<> written = run(connection, u"VACUUM"_s); !written)
        return written;
    const Result<QString> busy = answer(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return std::unexpected(busy.error());
    return *busy == "0"_L1 ? Result<>() : failure(ErrorCode::TracesRemain, {connection.path()});
}

/// The file says that it is plain by its beginning, the book by its own word: one that only its beginning calls plain was
/// written by a library that left the encryption out.
Result<> agreeWithin(Connection &connection, bool plain)
{
    const Result<QString> flag = answer(connection, u"SELECT plain FROM book"_s);
    if (!flag)
        return std::unexpected(flag.error());
    if ((*flag == "1"_L1) == plain)
        return {};
    return failure(plain ? ErrorCode::BookPlain : ErrorCode::BookNotPlain, {connection.path()});
}

} // namespace

Result<std::unique_ptr<Book>> Book::create(const QString &path, const Body &body, const BookKey &key)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QByteArray salt = key.kind() == BookKey::Kind::Raw ? newKeyedSalt() : newSalt();
    const Result<Cipher> cipher = key.usable() ? Cipher::derive(key, salt) : std::unexpected(key.usable().error());
    if (!cipher)
        return std::unexpected(cipher.error());
    if (const Result<> made = makeBookFile(absolute); !made)
        return std::unexpected(made.error());
    Result<std::unique_ptr<Book>> book;
    if (const Result<> filled = fill(absolute, *cipher, body); !filled)
        book = std::unexpected(filled.error());
    else if (const Result<BookFile> file = readBookFile(absolute); !file || file->plain != key.isPlain())
        book = failure(ErrorCode::CipherMissing);
    else
        book = openWith(*cipher, {absolute, Connection::Use::Write, patience}, key.isPlain());
    if (!book)
        removeBookFiles(absolute);
    return book;
}

Result<std::unique_ptr<Book>> Book::open(const QString &path, const BookKey &key, Access access, std::chrono::milliseconds patience)
{
    const Result<BookFile> file = readBookFile(path);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<> fits = inOrder([&] { return key.usable(); }, [&] { return agree(*file, key); }); !fits)
        return std::unexpected(fits.error());
    if (access == Access::ReadWrite && !isWritable(path))
        return failure(ErrorCode::BookNotWritable, {path});
    const Result<Cipher> cipher = Cipher::derive(key, file->salt);
    if (!cipher)
        return std::unexpected(cipher.error());
    const auto use = access == Access::ReadWrite ? Connection::Use::Write : Connection::Use::Read;
    return openWith(*cipher, {file->path, use, patience}, file->plain);
}

Book::Book(const QString &path, const Cipher &cipher, bool plain)
    : m_path(path)
    , m_cipher(std::make_unique<const Cipher>(cipher))
    , m_plain(plain)
{
}

Book::~Book()
{
    if (m_readerThread)
        m_readerThread->abandon(); // nobody waits for the answers any more
}

Result<std::unique_ptr<Book>> Book::openWith(const Cipher &cipher, const Connection::Place &place, bool plain)
{
    Result<std::unique_ptr<Connection>> first = Connection::open(place, cipher);
    if (!first)
        return std::unexpected(first.error());
    std::unique_ptr<Book> book(new Book(place.path, cipher, plain));
    const Result<> opened = inOrder(
        [&] { return hasOwnSchema(**first); }, [&] { return bringUpToDate(**first, cipher); }, [&] { return agreeWithin(**first, plain); },
        [&] { return book->startThreads(cipher, place, *std::move(first)); },
        [&] { // what others write from here on is heard
            book->watchingThread().runNow([&](Connection &connection) { (void)book->haveOthersWritten(connection); });
            return book->readBody();
        });
    if (!opened)
        return std::unexpected(opened.error());
    book->m_keyed = isKeyedSalt(cipher.salt());
    book->m_keysFile = book->m_keyed ? fittingKeys(place.path, cipher.salt()) : QByteArray();
    book->lookForOthers();
    return book;
}

Result<std::unique_ptr<Book>> Book::copyTo(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // VACUUM counts as a write, though it leaves the book itself alone.
    if (const Result<> allowed = run(*m_reader, u"PRAGMA query_only = OFF"_s); !allowed)
        return std::unexpected(allowed.error());
    const auto again = qScopeGuard([this] { (void)run(*m_reader, u"PRAGMA query_only = ON"_s); });
    if (const Result<> copied = copyBook(*m_reader, *m_cipher, absolute); !copied)
        return std::unexpected(copied.error());
    if (const Result<> brought = bringKeysAlong(m_path, absolute, m_keysFile); !brought) {
        removeBookFiles(absolute);
        return std::unexpected(brought.error());
    }
    return openWith(*m_cipher, {absolute, Connection::Use::Write, patience}, m_plain);
}

BookKey Book::key() const
{
    return m_cipher->key();
}

QByteArray Book::salt() const
{
    return m_cipher->salt();
}

void Book::setHand(const Hand &hand)
{
    if (m_writerThread)
        m_writerThread->run([hand](Connection &connection) { connection.setHand(hand); });
}

QFuture<Result<KeptBackup>> Book::backUp(const QDateTime &now)
{
    using Answer = Result<KeptBackup>;
    if (!m_writerThread)
        return QtFuture::makeReadyValueFuture(Answer(failure(ErrorCode::BookReadOnly, {m_path})));
    if (!m_backupThread) {
        Result<std::unique_ptr<BookThread>> started = BookThread::start({m_path, Connection::Use::Write, patience}, *m_cipher);
        if (!started)
            return QtFuture::makeReadyValueFuture(Answer(std::unexpected(started.error())));
        m_backupThread = *std::move(started);
    }
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_backupThread->run([promise, now, cipher = *m_cipher, keys = m_keysFile](Connection &connection) {
        promise->addResult(makeBackup(connection, cipher, now, keys));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<>> Book::eraseTraces()
{
    if (!m_writerThread)
        return QtFuture::makeReadyValueFuture(Result<>(failure(ErrorCode::BookReadOnly, {m_path})));
    m_backupThread.reset(); // it would be somebody who reads the book
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_writerThread->run([promise](Connection &connection) {
        promise->addResult(erase(connection));
        promise->finish();
    });
    return promise->future();
}

/// The first connection goes on as the reader's if it only reads.
Result<> Book::startThreads(const Cipher &cipher, Connection::Place place, std::unique_ptr<Connection> first)
{
    const bool writes = place.use == Connection::Use::Write;
    const auto start = [&](std::unique_ptr<BookThread> &thread) -> Result<> {
        Result<std::unique_ptr<BookThread>> started = BookThread::start(place, cipher);
        if (!started)
            return std::unexpected(started.error());
        thread = *std::move(started);
        return {};
    };
    if (Result<> started = writes ? start(m_writerThread) : Result<>(); !started)
        return started;
    place.use = Connection::Use::Read;
    Result<std::unique_ptr<Connection>> reader = writes ? Connection::open(place, cipher) : std::move(first);
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = *std::move(reader);
    return start(m_readerThread);
}

Result<> Book::readBody()
{
    Result<Body> body = loadBody(*m_reader);
    if (!body)
        return std::unexpected(body.error());
    m_body = *std::move(body);
    return {};
}

void Book::submitWrite(std::function<Result<>(Transaction &)> work, std::function<void(const Result<> &)> written)
{
    if (!m_writerThread)
        return written(failure(ErrorCode::BookReadOnly, {m_path}));
    m_writerThread->run([this, work = std::move(work), written = std::move(written)](Connection &connection) {
        const Result<Changes> changes = perform(connection, work);
        written(changes ? Result<>() : std::unexpected(changes.error()));
        if (changes && !changes->isEmpty())
            QMetaObject::invokeMethod(this, [this, changes = *changes] { announce(changes); });
    });
}

void Book::submitRead(std::function<void(Connection &)> work)
{
    m_readerThread->run([work = std::move(work)](Connection &connection) {
        const Snapshot snapshot(connection);
        work(connection);
    });
}

void Book::announce(const Changes &changes)
{
    if (changes.body || changes.everything)
        (void)readBody(); // a body that cannot be read at this moment stays as it was known
    emit committed(changes);
}

BookThread &Book::watchingThread()
{
    return m_writerThread ? *m_writerThread : *m_readerThread;
}

/// SQLite's data_version changes on a connection when any other one commits; on the writer's that is another Book's or process's.
bool Book::haveOthersWritten(Connection &connection)
{
    const Result<QString> version = answer(connection, u"PRAGMA data_version"_s);
    const bool changed = version && !m_othersVersion.isEmpty() && *version != m_othersVersion;
    m_othersVersion = version.value_or(m_othersVersion);
    return changed;
}

void Book::lookForOthers()
{
    watchingThread().run([this](Connection &connection) {
        const bool changed = haveOthersWritten(connection);
        const bool lost = fileHasMoved(connection);
        if (lost && m_writerThread)
            bringLogAlong(connection);
        QMetaObject::invokeMethod(this, [this, changed, lost] {
            QTimer::singleShot(othersInterval, this, &Book::lookForOthers);
            setLost(lost);
            if (changed)
                announce(Changes{.everything = true});
        });
    });
}

void Book::setLost(bool lost)
{
    if (std::exchange(m_lost, lost) != lost)
        emit lostChanged(lost);
}

} // namespace minutebook
