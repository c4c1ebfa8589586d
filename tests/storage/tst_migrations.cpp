#include "samples.h"

#include "models/notation/write.h"
#include "models/storage/bookcheck.h"
#include "models/storage/migrations.h"
#include "models/storage/query.h"
#include "models/storage/registerstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr std::array<QStringView, 2> second{
    u"CREATE TABLE seat (id INTEGER PRIMARY KEY, holder TEXT NOT NULL) STRICT",
    u"INSERT INTO seat (id, holder) SELECT position, name FROM body_name",
};
constexpr std::array<QStringView, 1> third{u"ALTER TABLE seat ADD COLUMN term TEXT"};
constexpr std::array<QStringView, 2> broken{u"DROP TABLE seat", u"CREATE TABLE this is not SQL"};

int newest()
{
    return migrations().back().version;
}

/// The steps that ship, and some that later versions may have.
QList<Migration> stepsWith(std::initializer_list<std::span<const QStringView>> more)
{
    QList<Migration> steps(migrations().begin(), migrations().end());
    for (const std::span<const QStringView> statements : more)
        steps.append({steps.last().version + 1, statements});
    return steps;
}

/// What a backup of the newest version is called, and a further one.
QString backupName(const QString &further = {})
{
    return u"sample.version-%1%2.minutebook"_s.arg(QString::number(newest()), further);
}

QString tables(Connection &connection)
{
    return answer(connection, u"SELECT count(*) FROM sqlite_master WHERE name = 'seat'"_s).value();
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void bringAnOlderBookUpToDate();
    void backUpFirst();
    void keepEveryBackup();
    void leaveABookAsItWasWithoutABackup();
    void takeEachStepWholeOrNotAtAll();
    void leaveABookThatIsUpToDate();
    void refuseABookThatIsOnlyRead();
    void refuseANewerBook();
    void takeAStepOnceThoughTwoProcessesTry();
    void openBooksOfEachVersion();
    void leaveReleasedVersionsAsTheyAre();
};

void MigrationsTest::bringAnOlderBookUpToDate()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const Cipher cipher = Cipher::derive(sampleKey(), contents(shelf.path()).first(16)).value();
    const auto connection = shelf.connection(Connection::Use::Write);
    const QList<Migration> steps = stepsWith({second, third});
    QVERIFY(bringUpToDate(*connection, cipher, steps));
    QCOMPARE(bookVersion(*connection), newest() + 2);
    QCOMPARE(answer(*connection, u"SELECT group_concat(holder) FROM seat"_s), u"Harbour Office,Pilots"_s);
    QCOMPARE(answer(*connection, u"SELECT count(*) FROM seat WHERE term IS NULL"_s), u"2"_s);
}

void MigrationsTest::backUpFirst()
{
    const Shelf shelf;
    const BookKey key = BookKey::passphrase(u"low water"_s);
    shelf.newBook(key).reset();
    {
        const Cipher cipher = Cipher::derive(key, contents(shelf.path()).first(16)).value();
        QVERIFY(bringUpToDate(*shelf.connection(Connection::Use::Write, key), cipher, stepsWith({second})));
    }
    QCOMPARE(shelf.names(), (QStringList{u"sample.minutebook"_s, backupName()}));
    const QString backup = shelf.path(backupName());
    QVERIFY(!(QFileInfo(backup).permissions() & QFileDevice::ReadOther));
    QVERIFY(!contents(backup).contains("Harbour"));
    // The copy is a book of this version, under the same passphrase.
    QCOMPARE(Book::open(backup, key).value()->body(), sampleBody());
}

void MigrationsTest::keepEveryBackup()
{
    const Shelf shelf;
    shelf.newBook().reset();
    setContents(shelf.path(backupName()), "an earlier one");
    const Cipher cipher = Cipher::derive(sampleKey(), contents(shelf.path()).first(16)).value();
    QVERIFY(bringUpToDate(*shelf.connection(Connection::Use::Write), cipher, stepsWith({second})));
    QCOMPARE(contents(shelf.path(backupName())), "an earlier one"_ba);
    QVERIFY(Book::open(shelf.path(backupName(u"-2"_s)), sampleKey()).has_value());
}

void MigrationsTest::leaveABookAsItWasWithoutABackup()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto connection = shelf.connection(Connection::Use::Write);
    // A copy that does not open with the key that is given is no backup.
    const Cipher another = Cipher::derive(BookKey::raw("ANOTHER-KEY-OF-THE-SAME-SIZE-32-"), contents(shelf.path()).first(16)).value();
    const Result<> done = bringUpToDate(*connection, another, stepsWith({second}));
    QCOMPARE(codeOf(done), ErrorCode::BackupFailed);
    QVERIFY(sentence(done.error()).contains(backupName()));
    QCOMPARE(bookVersion(*connection), newest());
    QVERIFY(!shelf.names().contains(backupName()));
}

void MigrationsTest::takeEachStepWholeOrNotAtAll()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const Cipher cipher = Cipher::derive(sampleKey(), contents(shelf.path()).first(16)).value();
    const auto connection = shelf.connection(Connection::Use::Write);
    QCOMPARE(codeOf(bringUpToDate(*connection, cipher, stepsWith({second, broken}))), ErrorCode::BookFailed);
    QCOMPARE(bookVersion(*connection), newest() + 1);
    QCOMPARE(tables(*connection), u"1"_s);
    QVERIFY(!connection->inTransaction());
    QVERIFY(bringUpToDate(*connection, cipher, stepsWith({second, third})));
    QCOMPARE(bookVersion(*connection), newest() + 2);
}

void MigrationsTest::leaveABookThatIsUpToDate()
{
    const Shelf shelf;
    shelf.newBook().reset();
    QVERIFY(bringUpToDate(*shelf.connection(Connection::Use::Write), Cipher()));
    QCOMPARE(shelf.names(), QStringList{u"sample.minutebook"_s});
}

void MigrationsTest::refuseABookThatIsOnlyRead()
{
    const Shelf shelf;
    shelf.newBook().reset();
    QCOMPARE(codeOf(bringUpToDate(*shelf.connection(), Cipher(), stepsWith({second}))), ErrorCode::BookOlder);
}

void MigrationsTest::refuseANewerBook()
{
    const Shelf shelf;
    shelf.newBook().reset();
    QVERIFY(run(*shelf.connection(Connection::Use::Write), u"PRAGMA user_version = 99"_s));
    const QByteArray before = contents(shelf.path());
    const auto opened = Book::open(shelf.path(), sampleKey());
    QCOMPARE(codeOf(opened), ErrorCode::BookNewer);
    QCOMPARE(opened.error().details, (QStringList{shelf.path(), u"99"_s, QString::number(newest())}));
    QCOMPARE(contents(shelf.path()), before);
    QCOMPARE(shelf.names(), QStringList{u"sample.minutebook"_s});
}

void MigrationsTest::takeAStepOnceThoughTwoProcessesTry()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto connection = shelf.connection(Connection::Use::Write);
    const QList<Migration> steps = stepsWith({second});
    QVERIFY(layOut(*connection, steps));
    QVERIFY(layOut(*connection, steps));
    QCOMPARE(answer(*connection, u"SELECT count(*) FROM seat"_s), u"2"_s);
}

/// Books that earlier versions wrote, with all kinds of rows in them: made by `create --plain` and `import` of the text beside them.
void MigrationsTest::openBooksOfEachVersion()
{
    for (const Migration &step : migrations()) {
        const Shelf shelf;
        const QString data = u"%1/version-%2"_s.arg(QString::fromUtf8(TEST_DATA_DIR)).arg(step.version);
        setContents(shelf.path(), contents(data + u".minutebook"_s));
        const auto book = Book::open(shelf.path(), BookKey::plain());
        QVERIFY2(book.has_value(), book ? "" : qPrintable(sentence(book.error())));
        QCOMPARE((*book)->body().name, sampleBody().name);
        const Meeting meeting = loadMeeting((*book)->reader(), meetingOfNumber((*book)->reader(), 12).value()).value();
        QCOMPARE(write(meeting).toUtf8(), contents(data + u".minutes.md"_s));
        QCOMPARE(registeredActions((*book)->reader())->size(), 1);
        QCOMPARE(registeredUpdates((*book)->reader())->constFirst().place.clearedFrom, u"WHITE"_s);
        QCOMPARE(registeredDecisions((*book)->reader())->size(), 1);
        QVERIFY(checkBook((*book)->reader()).isSound());
    }
}

/// A step that books were made with is never edited: what such a book has would not be what the program thinks it has.
void MigrationsTest::leaveReleasedVersionsAsTheyAre()
{
    const auto schemaOf = [](Connection &connection) {
        return rows(connection, u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'search_[0-9]*' ORDER BY name"_s,
                    {}, [](const Row &row) { return row.text(0).simplified(); })
            .value();
    };
    for (qsizetype i = 0; i < static_cast<qsizetype>(migrations().size()); ++i) {
        const Shelf old;
        setContents(old.path(), contents(u"%1/version-%2.minutebook"_s.arg(QString::fromUtf8(TEST_DATA_DIR)).arg(migrations()[i].version)));
        const Shelf fresh;
        setContents(fresh.path(), QByteArray());
        const auto made = Connection::open({fresh.path(), Connection::Use::Write}, Cipher()).value();
        QVERIFY(layOut(*made, migrations().first(i + 1)));
        QCOMPARE(schemaOf(*old.connection(Connection::Use::Read, BookKey::plain())), schemaOf(*made));
    }
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
