#include "samples.h"

#include "models/storage/bookfile.h"
#include "models/storage/bookthread.h"
#include "models/storage/cipher.h"
#include "models/storage/query.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace minutebook;

namespace {

Result<> addName(Transaction &transaction, int position, const QString &name)
{
    transaction.changes().body = true;
    return run(transaction, u"INSERT INTO body_name (position, name) VALUES (:position, :name)"_s,
               {{":position"_L1, position}, {":name"_L1, name}});
}

QString names(Connection &connection)
{
    return answer(connection, u"SELECT group_concat(name, '|') FROM body_name WHERE position >= 10"_s).value();
}

} // namespace

class TransactionsTest : public QObject
{
    Q_OBJECT

private slots:
    void announceWhatTheyChangedOnce();
    void announceNothingWhenRolledBack();
    void announceNothingWhenNothingChanged();
    void giveTheAnswerBeforeTheyAnnounce();
    void runInOrderOnOneThread();
    void readOneStateOffTheThread();
    void snapshotsNest();
    void rollBackWhenDropped();
    void failWhenTheCommitFails();
    void finishWhatWasAcceptedBeforeTheBookGoes();
    void waitForAnotherWriterAndSaySo();
    void letGoOfWhatNobodyWaitsFor();
    void readWhileAnotherWrites();
    void loseNothingWithTwoWriters();
    void hearOfOtherBooks();
    void gatherChanges();
};

void TransactionsTest::announceWhatTheyChangedOnce()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QSignalSpy committed(book.get(), &Book::committed);
    const auto answered = book->writeNow([](Transaction &transaction) -> Result<int> {
        transaction.changes().items.insert(ItemId{4});
        transaction.changes().meetings.update(MeetingId{2});
        if (const Result<> added = addName(transaction, 10, u"Dredgers"_s); !added)
            return std::unexpected(added.error());
        return 7;
    });
    QCOMPARE(answered, 7);
    QVERIFY(committed.wait());
    Changes expected;
    expected.body = true;
    expected.items.inserted = {ItemId{4}};
    expected.meetings.updated = {MeetingId{2}};
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed.first().first().value<Changes>(), expected);
    QCOMPARE(names(book->reader()), u"Dredgers"_s);
    QVERIFY(!committed.wait(1200)); // nor is an own commit taken for another's when that is looked for
}

void TransactionsTest::announceNothingWhenRolledBack()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QSignalSpy committed(book.get(), &Book::committed);
    const auto answered = book->writeNow([](Transaction &transaction) -> Result<> {
        if (Result<> added = addName(transaction, 10, u"Dredgers"_s); !added)
            return added;
        return failure(ErrorCode::LevelUnknown, {u"PINK"_s});
    });
    QCOMPARE(answered.error(), (Error{ErrorCode::LevelUnknown, {u"PINK"_s}}));
    QVERIFY(book->writeNow([](Transaction &transaction) { return addName(transaction, 11, u"Divers"_s); }));
    QVERIFY(committed.wait());
    QCOMPARE(committed.size(), 1);
    QCOMPARE(names(book->reader()), u"Divers"_s);
}

void TransactionsTest::announceNothingWhenNothingChanged()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QSignalSpy committed(book.get(), &Book::committed);
    QVERIFY(book->writeNow([](Transaction &) { return Result<>(); }));
    QVERIFY(book->writeNow([](Transaction &transaction) { return addName(transaction, 10, u"Divers"_s); }));
    QVERIFY(committed.wait());
    QCOMPARE(committed.size(), 1);
}

void TransactionsTest::giveTheAnswerBeforeTheyAnnounce()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QStringList heard;
    connect(book.get(), &Book::committed, this, [&] { heard.append(u"committed"_s); });
    book->write([](Transaction &transaction) { return addName(transaction, 10, u"Divers"_s); }).then(this, [&](const Result<> &) {
        heard.append(u"answered"_s);
    });
    QTRY_COMPARE(heard, (QStringList{u"answered"_s, u"committed"_s}));
}

void TransactionsTest::runInOrderOnOneThread()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QList<QFuture<Result<QThread *>>> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(book->write([i](Transaction &transaction) -> Result<QThread *> {
            const Result<> added = addName(transaction, 10 + i, QString::number(i));
            return added ? Result<QThread *>(QThread::currentThread()) : std::unexpected(added.error());
        }));
    }
    for (auto &future : futures) {
        QCOMPARE(future.result(), futures.first().result());
        QVERIFY(future.result().value() != QThread::currentThread());
    }
    QCOMPARE(names(book->reader()), u"0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19"_s);
}

void TransactionsTest::readOneStateOffTheThread()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const auto read = book->read([&](Connection &connection) -> Result<QStringList> {
        const QString before = names(connection);
        if (!book->writeNow([](Transaction &transaction) { return addName(transaction, 10, u"Divers"_s); }))
            return failure(ErrorCode::BookLocked);
        return QStringList{before, names(connection)};
    });
    QCOMPARE(read.result().value(), (QStringList{QString(), QString()}));
    QCOMPARE(names(book->reader()), u"Divers"_s);
    QCOMPARE(book->read([](Connection &connection) -> Result<QString> { return names(connection); }).result(), u"Divers"_s);
}

void TransactionsTest::snapshotsNest()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    {
        const Snapshot outer(book->reader());
        {
            const Snapshot inner(book->reader());
            QVERIFY(book->reader().inTransaction());
        }
        QVERIFY(book->reader().inTransaction());
    }
    QVERIFY(!book->reader().inTransaction());
}

void TransactionsTest::rollBackWhenDropped()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto connection = shelf.connection(Connection::Use::Write);
    {
        Result<Transaction> transaction = Transaction::begin(*connection);
        QVERIFY(addName(*transaction, 10, u"Divers"_s));
        const Transaction moved = *std::move(transaction);
    }
    QCOMPARE(names(*connection), QString());
    QVERIFY(!connection->inTransaction());
}

void TransactionsTest::failWhenTheCommitFails()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QSignalSpy committed(book.get(), &Book::committed);
    const auto answered = book->writeNow([](Transaction &transaction) -> Result<> {
        // A reference that is only looked at when all is written: everything succeeds but the COMMIT.
        (void)run(transaction, u"PRAGMA defer_foreign_keys = ON"_s);
        transaction.changes().everything = true;
        return run(transaction, u"INSERT INTO meeting_key (meeting, position, key) VALUES (99, 0, 'chair')"_s);
    });
    QCOMPARE(codeOf(answered), ErrorCode::BookFailed);
    QVERIFY(book->writeNow([](Transaction &transaction) { return addName(transaction, 10, u"Divers"_s); }));
    QVERIFY(committed.wait());
    QCOMPARE(committed.size(), 1);
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM meeting_key"_s), u"0"_s);
}

void TransactionsTest::finishWhatWasAcceptedBeforeTheBookGoes()
{
    const Shelf shelf;
    auto book = shelf.newBook();
    QList<QFuture<Result<>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(book->write([i](Transaction &transaction) { return addName(transaction, 10 + i, u"x"_s); }));
    book.reset();
    for (auto &future : futures)
        QVERIFY(future.isFinished() && future.result());
    QCOMPARE(answer(*shelf.connection(), u"SELECT count(*) FROM body_name WHERE position >= 10"_s), u"50"_s);
    QCOMPARE(shelf.names(), QStringList{u"sample.minutebook"_s});
}

void TransactionsTest::waitForAnotherWriterAndSaySo()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto book = shelf.openBook(80ms);
    const auto other = shelf.connection(Connection::Use::Write);
    Result<Transaction> held = Transaction::begin(*other);
    QVERIFY(held.has_value());
    QElapsedTimer timer;
    timer.start();
    const auto answered = book->writeNow([](Transaction &transaction) { return addName(transaction, 10, u"Divers"_s); });
    QCOMPARE(codeOf(answered), ErrorCode::BookLocked);
    QVERIFY(timer.elapsed() >= 70);
    QVERIFY(held->commit());
    QVERIFY(book->writeNow([](Transaction &transaction) { return addName(transaction, 10, u"Divers"_s); }));
}

void TransactionsTest::readWhileAnotherWrites()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const auto other = shelf.connection(Connection::Use::Write);
    Result<Transaction> held = Transaction::begin(*other);
    QVERIFY(addName(*held, 10, u"Divers"_s));
    QCOMPARE(names(book->reader()), QString());
    QCOMPARE(book->read([](Connection &connection) -> Result<QString> { return names(connection); }).result(), QString());
    QVERIFY(Book::open(shelf.path(), sampleKey()).has_value());
}

void TransactionsTest::loseNothingWithTwoWriters()
{
    const Shelf shelf;
    const auto one = shelf.newBook();
    const auto two = shelf.openBook();
    // Each reads and writes in one transaction; with a deferred BEGIN one of two counts would be lost.
    const auto count = [](Transaction &transaction) {
        return run(transaction, uR"(
            INSERT INTO body_name (position, name) SELECT max(position) + 1, 'x' FROM body_name
        )"_s);
    };
    QList<QFuture<Result<>>> futures;
    for (int i = 0; i < 60; ++i)
        futures << one->write(count) << two->write(count);
    for (auto &future : futures)
        QVERIFY(future.result());
    QCOMPARE(answer(one->reader(), u"SELECT count(*) FROM body_name WHERE name = 'x'"_s), u"120"_s);
}

/// A window that closes does not wait for all that its panes once asked.
void TransactionsTest::letGoOfWhatNobodyWaitsFor()
{
    const Shelf shelf;
    (void)shelf.newBook();
    const BookFile file = readBookFile(shelf.path()).value();
    std::unique_ptr<BookThread> thread = BookThread::start({file.path}, Cipher::derive(sampleKey(), file.salt).value()).value();
    QSemaphore begun;
    QSemaphore goOn;
    bool first = false;
    bool second = false;
    thread->run([&](Connection &) {
        begun.release();
        goOn.acquire();
        first = true;
    });
    thread->run([&](Connection &) { second = true; });
    begun.acquire();
    thread->abandon();
    goOn.release();
    thread.reset();
    QVERIFY(first);
    QVERIFY(!second);
}

void TransactionsTest::hearOfOtherBooks()
{
    const Shelf shelf;
    const auto one = shelf.newBook();
    const auto two = shelf.openBook();
    const auto reading = Book::open(shelf.path(), sampleKey(), Access::ReadOnly).value();
    QSignalSpy heard(one.get(), &Book::committed);
    QSignalSpy read(reading.get(), &Book::committed);
    QVERIFY(two->writeNow([](Transaction &transaction) { return addName(transaction, 10, u"Divers"_s); }));
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(heard.first().first().value<Changes>().everything);
    QVERIFY(one->body().names.contains(u"Divers"_s));
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(read.first().first().value<Changes>().everything);
}

void TransactionsTest::gatherChanges()
{
    Changes changes;
    QVERIFY(changes.isEmpty());
    changes.items.insert(ItemId{1});
    changes.items.insert(ItemId{1});
    changes.items.update(ItemId{1});
    changes.items.update(ItemId{2});
    changes.items.update(ItemId{2});
    changes.items.update(ItemId{3});
    changes.items.remove(ItemId{3});
    changes.items.remove(ItemId{3});
    QCOMPARE(changes.items.inserted, QList{ItemId{1}});
    QCOMPARE(changes.items.updated, QList{ItemId{2}});
    QCOMPARE(changes.items.removed, QList{ItemId{3}});
    changes.items.remove(ItemId{1});
    QCOMPARE(changes.items.inserted, QList<ItemId>());
    QCOMPARE(changes.items.removed, QList{ItemId{3}});
    QVERIFY(!changes.isEmpty());
}

QTEST_GUILESS_MAIN(TransactionsTest)
#include "tst_transactions.moc"
