#pragma once

#include "models/domain/body.h"
#include "models/storage/bookkey.h"
#include "models/storage/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <functional>

namespace minutebook {

class BookThread;

enum class Access { ReadOnly, ReadWrite };

/// One open book: one body's database. Lives on the thread that opened it (the GUI's), which reads and never writes.
/// Every write is one function run on one worker thread as one transaction, in the order in which they were given.
/// Those accepted are finished before the Book goes.
class Book : public QObject {
    Q_OBJECT

public:
    /// How long an opening or a write waits for another process that holds the book.
    static constexpr std::chrono::milliseconds patience{5000};

    /// Makes a new book, and never over an existing file. Errors: BookExists, PassphraseEmpty, KeyLength, CipherMissing, those of open.
    [[nodiscard]] static Result<std::unique_ptr<Book>> create(const QString &path, const Body &body, const BookKey &key);

    /// Opens an existing book, brings an older one up to date after a verified backup, and makes no file.
    /// Errors: BookMissing, BookEmpty, BookNotReadable, BookNotWritable, BookPlain, BookNotPlain, BookKeyWrong, BookDamaged,
    /// BookForeign, BookNewer, BookOlder (only to be read, or read-only), BookLocked, CipherMissing, SettingRefused, BackupFailed.
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const QString &path, const BookKey &key, Access access = Access::ReadWrite,
                                                            std::chrono::milliseconds patience = Book::patience);
    ~Book() override;

    [[nodiscard]] const Body &body() const { return m_body; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isPlain() const { return m_plain; }
    [[nodiscard]] Access access() const { return m_access; }

    /// The reading connection of the Book's own thread.
    [[nodiscard]] Connection &reader() { return *m_reader; }

    /// Runs `work(Transaction &) -> Result<T>` on the writer's thread and commits it; an error rolls everything back.
    /// The future has the answer once it is durable; committed() follows. Error besides those of `work`: BookReadOnly, BookLocked, DiskFull, BookFailed.
    template <typename Work>
    [[nodiscard]] auto write(Work work) -> QFuture<std::invoke_result_t<Work &, Transaction &>>;

    /// Runs `work(Connection &) -> Result<T>` on a reading thread, over one state of the book.
    template <typename Work>
    [[nodiscard]] auto read(Work work) -> QFuture<std::invoke_result_t<Work &, Connection &>>;

    /// The same, waiting for the answer: for programs without an event loop.
    template <typename Work>
    [[nodiscard]] auto writeNow(Work work)
    {
        return write(std::move(work)).result();
    }

signals:
    /// After each COMMIT that changed something, once, on the Book's own thread.
    void committed(const minutebook::Changes &changes);

private:
    using Written = std::function<void(const Result<> &)>;

    Book(QString path, Access access, bool plain);
    void submitWrite(std::function<Result<>(Transaction &)> work, Written written);
    void submitRead(std::function<void(Connection &)> work);
    void announce(const Changes &changes);
    void lookForOthers();
    void timerEvent(QTimerEvent *event) override;

    QString m_path;
    Access m_access;
    bool m_plain;
    Body m_body;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<BookThread> m_readerThread;
    std::unique_ptr<BookThread> m_writerThread; ///< null when the book is only read
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
    return task->promise.future();
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
    task->promise.start();
    submitRead([task](Connection &connection) {
        const Snapshot snapshot(connection);
        task->promise.addResult(task->work(connection));
        task->promise.finish();
    });
    return task->promise.future();
}

} // namespace minutebook
