#include "samples.h"

#include "models/storage/bodystore.h"
#include "models/storage/bookcheck.h"
#include "models/storage/indexmeeting.h"
#include "models/storage/ownschema.h"
#include "models/storage/query.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

class BookTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheBody();
    void opensWithItsPassphraseOnly();
    void createsAPrivateFileAndLeavesNothingElse();
    void createsNeverOverAFile();
    void createsOnlyWhatIsWhole_data();
    void createsOnlyWhatIsWhole();
    void opensNothingThatIsNotThere();
    void takesAnyName();
    void refusesWhatIsNoBook_data();
    void refusesWhatIsNoBook();
    void refusesABookThatIsCutOff_data();
    void refusesABookThatIsCutOff();
    void refusesAnotherProgramsDatabase();
    void refusesABookHalfMade();
    void knowsItsOwnSchemaByItsDigests();
    void refusesWhatAStrangerPutIn_data();
    void refusesWhatAStrangerPutIn();
    void bearsWhatSQLiteMakesItself();
    void agreesWithFlagAndHead();
    void refusesAPlainBookThatDoesNotSaySo();
    void readsWithoutWriting();
    void holdsNoTypedTextAsPlainBytes();
    void readsAgainWhatChangedInTheBody();
    void writesNothingIntoAFileThatHasGone_data();
    void writesNothingIntoAFileThatHasGone();
    void copiesItselfElsewhere();
    void copiesOverNothing();
};

void BookTest::keepsTheBody()
{
    const Shelf shelf;
    Body body = sampleBody();
    body.scheme = shippedScheme(u"TLP"_s).value();
    body.language = u"de-CH"_s;
    {
        const auto book = Book::create(shelf.path(), body, sampleKey());
        QVERIFY(book.has_value());
        QCOMPARE((*book)->body(), body);
        QCOMPARE((*book)->path(), shelf.path());
        QVERIFY(!(*book)->isPlain());
        QVERIFY(!(*book)->isReadOnly());
    }
    QCOMPARE(shelf.openBook()->body(), body);
}

void BookTest::opensWithItsPassphraseOnly()
{
    const Shelf shelf;
    const BookKey right = BookKey::passphrase(u"the tide is turning"_s);
    shelf.newBook(right).reset();
    QVERIFY(Book::open(shelf.path(), right).has_value());
    QCOMPARE(codeOf(Book::open(shelf.path(), BookKey::passphrase(u"the tide is turned"_s))), ErrorCode::BookKeyWrong);
    QCOMPARE(codeOf(Book::open(shelf.path(), sampleKey())), ErrorCode::BookKeyWrong);
    QCOMPARE(codeOf(Book::open(shelf.path(), BookKey::passphrase({}))), ErrorCode::PassphraseEmpty);
}

void BookTest::createsAPrivateFileAndLeavesNothingElse()
{
    const Shelf shelf;
    shelf.newBook().reset();
    QCOMPARE(shelf.names(), QStringList{u"sample.minutebook"_s});
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(shelf.path()).permissions() & others));
    QVERIFY(!contents(shelf.path()).startsWith("SQLite format 3"));
}

void BookTest::createsNeverOverAFile()
{
    const Shelf shelf;
    setContents(shelf.path(), "a letter");
    QCOMPARE(codeOf(Book::create(shelf.path(), sampleBody(), sampleKey())), ErrorCode::BookExists);
    QCOMPARE(contents(shelf.path()), "a letter"_ba);
}

void BookTest::createsOnlyWhatIsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BookKey>("key");
    QTest::addColumn<Body>("body");
    QTest::addColumn<ErrorCode>("code");

    Body nameless = sampleBody();
    nameless.name = u"  "_s;
    Body unabbreviated = sampleBody();
    unabbreviated.abbreviation.clear();
    QTest::newRow("no passphrase") << u"a.minutebook"_s << BookKey::passphrase({}) << sampleBody() << ErrorCode::PassphraseEmpty;
    QTest::newRow("half a key") << u"a.minutebook"_s << BookKey::raw("half") << sampleBody() << ErrorCode::KeyLength;
    QTest::newRow("no folder") << u"none/a.minutebook"_s << sampleKey() << sampleBody() << ErrorCode::BookNotCreated;
    QTest::newRow("no name") << u"a.minutebook"_s << sampleKey() << nameless << ErrorCode::BodyInvalid;
    QTest::newRow("no abbreviation") << u"a.minutebook"_s << sampleKey() << unabbreviated << ErrorCode::BodyInvalid;
}

void BookTest::createsOnlyWhatIsWhole()
{
    QFETCH(const QString, name);
    QFETCH(const BookKey, key);
    QFETCH(const Body, body);
    QFETCH(const ErrorCode, code);
    const Shelf shelf;
    QCOMPARE(codeOf(Book::create(shelf.path(name), body, key)), code);
    QCOMPARE(shelf.names(), QStringList());
}

void BookTest::opensNothingThatIsNotThere()
{
    const Shelf shelf;
    for (const auto access : {Access::ReadOnly, Access::ReadWrite})
        QCOMPARE(codeOf(Book::open(shelf.path(), sampleKey(), access)), ErrorCode::BookMissing);
    QCOMPARE(codeOf(Book::open(QFileInfo(shelf.path()).path(), sampleKey())), ErrorCode::BookIsFolder);
    // Nor is one made when the file goes between the look at it and SQLite's opening.
    QCOMPARE(codeOf(Connection::open({.path = shelf.path()}, Cipher())), ErrorCode::BookNotWritable);
    QCOMPARE(shelf.names(), QStringList());
}

void BookTest::takesAnyName()
{
    const Shelf shelf;
    for (const QString &name : {u"a b?mode=ro#1%41.minutebook"_s, u"Gebühren 議事録"_s}) {
        QVERIFY(Book::create(shelf.path(name), sampleBody(), sampleKey()).has_value());
        QVERIFY(Book::open(shelf.path(name), sampleKey()).has_value());
        QVERIFY(shelf.names().contains(name));
    }
}

void BookTest::refusesWhatIsNoBook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("zero bytes") << QByteArray() << ErrorCode::BookEmpty;
    QTest::newRow("five bytes") << "hello"_ba << ErrorCode::BookNotWhole;
    QTest::newRow("a letter") << "Dear members of the Harbour Works Committee, "_ba.repeated(40) << ErrorCode::BookNotWhole;
    QTest::newRow("noise of a book's size") << "0123456789abcdef"_ba.repeated(1024) << ErrorCode::BookKeyWrong;
    QTest::newRow("all zeros") << QByteArray(8192, '\0') << ErrorCode::BookKeyWrong;
}

void BookTest::refusesWhatIsNoBook()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const Shelf shelf;
    setContents(shelf.path(), bytes);
    for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Book::open(shelf.path(), sampleKey(), access);
        QCOMPARE(codeOf(opened), code);
        QVERIFY(sentence(opened.error()).contains(u"sample.minutebook"_s));
    }
    QCOMPARE(contents(shelf.path()), bytes);
    QCOMPARE(shelf.names(), QStringList{u"sample.minutebook"_s});
}

void BookTest::refusesABookThatIsCutOff_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("within its head") << 10 << ErrorCode::BookNotWhole;
    QTest::newRow("within its first page") << 2000 << ErrorCode::BookNotWhole;
    QTest::newRow("after its first page") << 4096 << ErrorCode::BookDamaged;
    QTest::newRow("within a later page") << 5 * 4096 + 17 << ErrorCode::BookNotWhole;
    QTest::newRow("after a later page") << 6 * 4096 << ErrorCode::BookDamaged;
}

void BookTest::refusesABookThatIsCutOff()
{
    QFETCH(const int, bytes);
    QFETCH(const ErrorCode, code);
    const Shelf shelf;
    shelf.newBook().reset();
    QVERIFY(contents(shelf.path()).size() > qsizetype(7) * 4096);
    setContents(shelf.path(), contents(shelf.path()).left(bytes));
    QCOMPARE(codeOf(Book::open(shelf.path(), sampleKey())), code);
    QCOMPARE(contents(shelf.path()).size(), bytes);
}

void BookTest::refusesAnotherProgramsDatabase()
{
    const Shelf shelf;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(shelf.path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"CREATE TABLE recipe (id INTEGER PRIMARY KEY)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray before = contents(shelf.path());
    QCOMPARE(codeOf(Book::open(shelf.path(), BookKey::plain(), Access::ReadOnly)), ErrorCode::BookForeign);
    QCOMPARE(codeOf(Book::open(shelf.path(), sampleKey())), ErrorCode::BookPlain);
    QCOMPARE(contents(shelf.path()), before);
}

void BookTest::refusesABookHalfMade()
{
    const Shelf shelf;
    shelf.newBook().reset();
    QVERIFY(run(*shelf.connection(Connection::Use::Write), u"DELETE FROM body"_s));
    QCOMPARE(codeOf(Book::open(shelf.path(), sampleKey())), ErrorCode::BookForeign);
}

/// A new migration changes them: the digests that are told here are put into the header. Also of a book that was searched.
void BookTest::knowsItsOwnSchemaByItsDigests()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(7, u"# 1. Cranes\nThe crane was looked at.\n# 2. Spies (RED)\nOne was seen."_s));
    QCOMPARE(schemaDigests(*shelf.connection()).value().own, ownSchemaDigest.toByteArray());
    QCOMPARE(schemaDigests(*shelf.connection()).value().searched, QSet<QByteArray>());
    QVERIFY(book->writeNow([](Transaction &transaction) { return indexNextMeeting(transaction); }).value());
    QCOMPARE(schemaDigests(*shelf.connection()).value().own, ownSchemaDigest.toByteArray());
    QCOMPARE(schemaDigests(*shelf.connection()).value().searched, QSet<QByteArray>{ownSearchTableDigest.toByteArray()});
}

void BookTest::refusesWhatAStrangerPutIn_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("part");
    QTest::newRow("a trigger") << QStringList{u"CREATE TRIGGER meddles AFTER INSERT ON item BEGIN UPDATE item SET notes = 'other'; END"_s}
                               << u"meddles"_s;
    QTest::newRow("a trigger less") << QStringList{u"DROP TRIGGER audit_stays"_s} << u"audit_stays"_s;
    QTest::newRow("a trigger that does something else")
        << QStringList{u"DROP TRIGGER audit_stays"_s, u"CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT 1; END"_s}
        << u"audit_stays"_s;
    QTest::newRow("a view that computes for ever")
        << QStringList{u"ALTER TABLE body_name RENAME TO body_names"_s,
                       u"CREATE VIEW body_name AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) "
                       "SELECT x AS position, x AS name FROM r"_s}
        << u"body_name"_s;
    QTest::newRow("a table less") << QStringList{u"DROP TABLE learnt_word"_s} << u"learnt_word"_s;
    QTest::newRow("a table more") << QStringList{u"CREATE TABLE luggage (contents TEXT)"_s} << u"luggage"_s;
    QTest::newRow("a column that is computed") << QStringList{u"ALTER TABLE body_name ADD COLUMN costly TEXT AS (hex(zeroblob(100000000)))"_s}
                                               << u"body_name"_s;
    QTest::newRow("an index that keeps out") << QStringList{u"CREATE UNIQUE INDEX one ON item ((1))"_s} << u"one"_s;
    QTest::newRow("a level's trigger less") << QStringList{u"DROP TRIGGER search_1_leaves"_s} << u"search_1_leaves"_s;
    const QString enters = u"CREATE TRIGGER search_1_enters AFTER INSERT ON search_row WHEN new.level = %1 BEGIN "
                           "INSERT INTO search_%2 (rowid, text, people) VALUES (new.id, new.text, new.people); END"_s;
    QTest::newRow("another level's words") << QStringList{u"DROP TRIGGER search_1_enters"_s, enters.arg(2).arg(1)} << u"search_1_enters"_s;
    QTest::newRow("words for another level") << QStringList{u"DROP TRIGGER search_1_enters"_s, enters.arg(1).arg(2)} << u"search_1_enters"_s;
    QTest::newRow("words of another table") << QStringList{u"CREATE VIRTUAL TABLE search_7 USING fts5 (text)"_s} << u"search_7"_s;
}

void BookTest::refusesWhatAStrangerPutIn()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, part);
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(7, u"# 1. Cranes\nThe crane was looked at.\nA spy was seen. (RED)"_s));
    QVERIFY(book->writeNow([](Transaction &transaction) { return indexNextMeeting(transaction); }).value());
    for (const QString &statement : statements)
        QVERIFY2(run(*shelf.connection(Connection::Use::Write), statement), qPrintable(statement));
    for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Book::open(shelf.path(), sampleKey(), access);
        QCOMPARE(codeOf(opened), ErrorCode::BookDamaged);
        QVERIFY2(sentence(opened.error()).contains(part), qPrintable(sentence(opened.error())));
    }
}

void BookTest::bearsWhatSQLiteMakesItself()
{
    const Shelf shelf;
    (void)insertSample(*shelf.newBook(), sampleMeeting(3, u"# 1. Cranes (RED)\nIt leans. (GREEN)"_s));
    QVERIFY(run(*shelf.connection(Connection::Use::Write), u"ANALYZE"_s));
    QVERIFY(shelf.openBook());
}

void BookTest::agreesWithFlagAndHead()
{
    const Shelf shelf;
    shelf.newBook(BookKey::plain()).reset();
    QVERIFY(contents(shelf.path()).startsWith("SQLite format 3"));
    QVERIFY(Book::open(shelf.path(), BookKey::plain()).value()->isPlain());
    QCOMPARE(codeOf(Book::open(shelf.path(), sampleKey())), ErrorCode::BookPlain);

    QVERIFY(Book::create(shelf.path(u"sealed"_s), sampleBody(), sampleKey()).has_value());
    QCOMPARE(codeOf(Book::open(shelf.path(u"sealed"_s), BookKey::plain())), ErrorCode::BookNotPlain);
}

void BookTest::refusesAPlainBookThatDoesNotSaySo()
{
    const Shelf shelf;
    shelf.newBook(BookKey::plain()).reset();
    QVERIFY(run(*shelf.connection(Connection::Use::Write, BookKey::plain()), u"UPDATE book SET plain = 0"_s));
    QCOMPARE(codeOf(Book::open(shelf.path(), BookKey::plain())), ErrorCode::BookPlain);

    const Shelf sealed;
    sealed.newBook().reset();
    QVERIFY(run(*sealed.connection(Connection::Use::Write), u"UPDATE book SET plain = 1"_s));
    QCOMPARE(codeOf(Book::open(sealed.path(), sampleKey())), ErrorCode::BookNotPlain);
}

void BookTest::readsWithoutWriting()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const QByteArray before = contents(shelf.path());
    {
        const auto book = Book::open(shelf.path(), sampleKey(), Access::ReadOnly).value();
        QVERIFY(book->isReadOnly());
        QCOMPARE(codeOf(book->writeNow([](Transaction &) { return Result<>(); })), ErrorCode::BookReadOnly);
        QCOMPARE(codeOf(run(book->reader(), u"DELETE FROM body"_s)), ErrorCode::BookNotWritable);
    }
    QCOMPARE(contents(shelf.path()), before);
    QCOMPARE(shelf.names(), QStringList{u"sample.minutebook"_s});
}

void BookTest::holdsNoTypedTextAsPlainBytes()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const auto write = [](Transaction &transaction) {
        return run(transaction, u"INSERT INTO body_name (position, name) VALUES (50, 'Confidential pilotage fee')"_s);
    };
    QVERIFY(book->writeNow(write));
    QVERIFY(shelf.names().contains(u"sample.minutebook-wal"_s));
    for (const QString &name : shelf.names()) {
        const QByteArray bytes = contents(shelf.path(name));
        QVERIFY2(!bytes.contains("pilotage") && !bytes.contains("Harbour"), qUtf8Printable(name));
        QVERIFY2(!bytes.contains("CREATE TABLE"), qUtf8Printable(name));
    }
}

void BookTest::readsAgainWhatChangedInTheBody()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    Body body = sampleBody();
    body.name = u"Harbour and Bridges Committee"_s;
    body.decidingVerbs = {u"AGREED"_s};
    body.names.clear();
    QVERIFY(book->writeNow([&](Transaction &transaction) { return saveBody(transaction, body); }));
    QTRY_COMPARE(book->body(), body);
}

void BookTest::writesNothingIntoAFileThatHasGone_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::addRow("moved") << false;
    QTest::addRow("replaced") << true;
}

/// SQLite would go on writing into the file that nobody finds any more, and say that all is well.
void BookTest::writesNothingIntoAFileThatHasGone()
{
    QFETCH(bool, replaced);
    const Shelf shelf;
    const auto book = shelf.newBook();
    QSignalSpy lost(book.get(), &Book::lostChanged);
    QVERIFY(QFile::rename(shelf.path(), shelf.path(u"elsewhere"_s)));
    if (replaced)
        setContents(shelf.path(), contents(shelf.path(u"elsewhere"_s)));
    const auto work = [](Transaction &transaction) { return insertMeeting(transaction, sampleMeeting(8, u"# One"_s)); };
    const Result<MeetingId> written = book->writeNow(work);
    QCOMPARE(codeOf(written), ErrorCode::BookMoved);
    QVERIFY(sentence(written.error()).contains(shelf.path()));
    QTRY_VERIFY(book->isLost());
    QCOMPARE(meetings(book->reader())->size(), 0);

    QFile::remove(shelf.path());
    QVERIFY(QFile::rename(shelf.path(u"elsewhere"_s), shelf.path()));
    QTRY_VERIFY(!book->isLost());
    QCOMPARE(lost.size(), 2);
    QVERIFY(book->writeNow(work).has_value());
}

void BookTest::copiesItselfElsewhere()
{
    const Shelf shelf;
    const BookKey key = BookKey::passphrase(u"the tide is turning"_s);
    const auto book = shelf.newBook(key);
    (void)insertSample(*book, sampleMeeting(8, u"# One\nrowed"_s));
    QVERIFY(QFile::remove(shelf.path()));
    {
        const auto copy = book->copyTo(shelf.path(u"copy.minutebook"_s));
        QVERIFY2(copy.has_value(), qPrintable(copy ? QString() : sentence(copy.error())));
        QCOMPARE((*copy)->path(), shelf.path(u"copy.minutebook"_s));
        (void)insertSample(**copy, sampleMeeting(9, u"# Two"_s));
    }
    QCOMPARE(QFile::permissions(shelf.path(u"copy.minutebook"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto again = Book::open(shelf.path(u"copy.minutebook"_s), key);
    QVERIFY(again.has_value());
    QCOMPARE(meetings((*again)->reader())->size(), 2);
    QVERIFY(checkBook((*again)->reader()).isSound());
}

void BookTest::copiesOverNothing()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QCOMPARE(codeOf(book->copyTo(shelf.path())), ErrorCode::BookExists);
    setContents(shelf.path(u"letter.txt"_s), "dear all");
    QCOMPARE(codeOf(book->copyTo(shelf.path(u"letter.txt"_s))), ErrorCode::BookExists);
    QCOMPARE(contents(shelf.path(u"letter.txt"_s)), QByteArray("dear all"));
    QCOMPARE(codeOf(book->copyTo(shelf.path(u"no/folder.minutebook"_s))), ErrorCode::BookNotCreated);
}

QTEST_GUILESS_MAIN(BookTest)
#include "tst_book.moc"
