#pragma once

#include "models/domain/body.h"
#include "models/storage/backups.h"
#include "models/storage/bookkey.h"
#include "models/storage/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <functional>

namespace minutebook {

class BookThread;
class Cipher;

enum class Access { ReadOnly, ReadWrite };

/// One open book: one body's database. Lives on the thread that opened it (the GUI's), which reads and never writes.
/// Every write is one function, run on one worker thread as one transaction, in the order in which they were given.
/// Those accepted are finished before the Book goes; what was to be read is not read then.
class Book : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Book)

public:
    /// How long an opening or a write waits for another process that holds the book.
    static constexpr std::chrono::milliseconds patience{5000};

    /// Makes a new book, never over an existing file. Errors: BookExists, BookNotCreated, BodyInvalid, PassphraseEmpty, KeyLength,
    /// CipherMissing, those of open.
    [[nodiscard]] static Result<std::unique_ptr<Book>> create(const QString &path, const Body &body, const BookKey &key);

    /// Opens an existing book and makes no file. An older one is brought up to date after a verified backup.
    /// Errors: BookMissing, BookEmpty, BookNotReadable, BookNotWritable, BookPlain, BookNotPlain, BookKeyWrong, BookNotWhole, BookDamaged,
    /// BookForeign, BookNewer, BookOlder (when it is only read), BookLocked, CipherMissing, SettingRefused, BackupFailed.
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const QString &path, const BookKey &key, Access access = Access::ReadWrite,
                                                            std::chrono::milliseconds patience = Book::patience);
    ~Book() override;

    [[nodiscard]] const Body &body() const { return m_body; }
    [[nodiscard]] QString path() const { return m_path; } ///< absolute
    [[nodiscard]] bool isPlain() const { return m_plain; }
    [[nodiscard]] bool isReadOnly() const { return !m_writerThread; }

    /// The file is no longer at its path, so that what it holds is not safe. Looked for at each write, and now and then.
    [[nodiscard]] bool isLost() const { return m_lost; }

    /// What it is encrypted with, as a raw key; a plain one for a plain book.
    [[nodiscard]] BookKey key() const;
    /// The first 16 bytes of the file, which its keys' file is bound to; empty for a plain book.
    [[nodiscard]] QByteArray salt() const;
    /// Whether it has a key of its own, which its keys' file holds for those who can open it; else it opens by a passphrase directly.
    [[nodiscard]] bool isKeyed() const { return m_keyed; }

    /// A book of its own under the same key, and with the same keys' file, with all that this one holds; never over an existing file. Waits until it is written and checked.
    /// Works for a book whose own file can no longer be written. Errors: BookExists, BookNotCreated, DiskFull, BookDamaged, KeysNotWritten,
    /// those of open.
    [[nodiscard]] Result<std::unique_ptr<Book>> copyTo(const QString &path);

    /// A verified copy among the book's backups (see makeBackup), on a thread of its own: neither typing nor reading waits for it. One at a
    /// time, and the Book waits for its end before it goes. Errors: BackupNotMade, BookReadOnly, those of open.
    [[nodiscard]] QFuture<Result<KeptBackup>> backUp(const QDateTime &now);

    /// Writes the file anew without what was deleted from it, and empties its journal, once the writes before are done: nothing of that is
    /// found in the file then. Errors: BookReadOnly, BookLocked, DiskFull, TracesRemain (somebody else reads the book), BookFailed.
    [[nodiscard]] QFuture<Result<>> eraseTraces();

    /// What is written from now on is recorded as this hand's.
    void setHand(const Hand &hand);

    /// The reading connection of the Book's own thread.
    [[nodiscard]] Connection &reader() { return *m_reader; }

    /// Runs `work(Transaction &) -> Result<T>` on the writer's thread and commits it; an error rolls everything back.
    /// The future has the answer once it is durable; committed() follows. Errors besides those of `work`: BookReadOnly, BookLocked,
    /// DiskFull, BookMoved, BookFailed. T needs a default constructor.
    template <typename Work>
    [[nodiscard]] auto write(Work work) -> QFuture<std::invoke_result_t<Work &, Transaction &>>;

    /// Runs `work(Connection &) -> Result<T>` on a reading thread, over one state of the book.
    template <typename Work>
    [[nodiscard]] auto read(Work work) -> QFuture<std::invoke_result_t<Work &, Connection &>>;

    /// write() that waits for the answer: for a program without an event loop.
    template <typename Work>
    [[nodiscard]] auto writeNow(Work work)
    {
        return write(std::move(work)).takeResult();
    }

signals:
    /// After each COMMIT that changed something, once, on the Book's own thread; also for those of other processes.
    void committed(const minutebook::Changes &changes);
    /// The file has gone from its path, or has come back.
    void lostChanged(bool lost);

private:
    Book(const QString &path, const Cipher &cipher, bool plain);
    [[nodiscard]] static Result<std::unique_ptr<Book>> openWith(const Cipher &cipher, const Connection::Place &place, bool plain);
    [[nodiscard]] Result<> startThreads(const Cipher &cipher, Connection::Place place, std::unique_ptr<Connection> first);
    [[nodiscard]] Result<> readBody();

    void submitWrite(std::function<Result<>(Transaction &)> work, std::function<void(const Result<> &)> written);
    void submitRead(std::function<void(Connection &)> work);
    void announce(const Changes &changes);
    [[nodiscard]] BookThread &watchingThread();
    [[nodiscard]] bool haveOthersWritten(Connection &connection);
    void lookForOthers();
    void setLost(bool lost);

    QString m_path;
    std::unique_ptr<const Cipher> m_cipher;
    bool m_plain;
    bool m_keyed = false;
    QByteArray m_keysFile; ///< as it was when the book was opened: the medium may be gone when a copy is made
    bool m_lost = false;
    Body m_body;
    QString m_othersVersion; ///< SQLite's data_version, read and kept on the writer's thread
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<BookThread> m_readerThread;
    std::unique_ptr<BookThread> m_writerThread; ///< null when the book is only read
    std::unique_ptr<BookThread> m_backupThread; ///< from the first backup on
};

template <typename Work>
auto Book::write(Work work) -> QFuture<std::invoke_result_t<Work &, Transaction &>>
{
    using Answer = std::invoke_result_t<Work &, Transaction &>;
    struct Task {
        QPromise<Answer> promise;
        Work work;
        Answer answer;
    };
    auto task = std::make_shared<Task>(QPromise<Answer>(), std::move(work), Answer());
    QFuture<Answer> future = task->promise.future();
    task->promise.start();
    submitWrite(
        [task](Transaction &transaction) -> Result<> {
            task->answer = task->work(transaction);
            return task->answer ? Result<>() : std::unexpected(task->answer.error());
        },
        [task](const Result<> &written) {
            task->promise.addResult(written ? std::move(task->answer) : Answer(std::unexpected(written.error())));
            task->promise.finish();
        });
    return future;
}

template <typename Work>
auto Book::read(Work work) -> QFuture<std::invoke_result_t<Work &, Connection &>>
{
    using Answer = std::invoke_result_t<Work &, Connection &>;
    struct Task {
        QPromise<Answer> promise;
        Work work;
    };
    auto task = std::make_shared<Task>(QPromise<Answer>(), std::move(work));
    QFuture<Answer> future = task->promise.future();
    task->promise.start();
    submitRead([task](Connection &connection) {
        task->promise.addResult(task->work(connection));
        task->promise.finish();
    });
    return future;
}

} // namespace minutebook
