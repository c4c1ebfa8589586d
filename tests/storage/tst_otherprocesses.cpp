#include "samples.h"

#include "models/storage/bookcheck.h"
#include "models/storage/query.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace minutebook;

namespace {

const QString sampleKeyText = u"0123456789abcdef0123456789ABCDEF"_s;
constexpr auto ownerReads = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr auto ownerWrites = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
constexpr auto entered = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;

/// Another program at a book.
class Probe : public QProcess
{
public:
    explicit Probe(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        setProcessEnvironment(environment);
        start(QString::fromLatin1(BOOKPROBE), arguments);
    }
    ~Probe() override
    {
        closeWriteChannel();
        waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Probe)

    /// Its next word: "ok", "error N", or whatever else went wrong.
    QString nextLine()
    {
        while (!canReadLine() && state() != NotRunning && waitForReadyRead()) { }
        return canReadLine() ? QString::fromUtf8(readLine()).trimmed() : QString::fromUtf8(readAllStandardError());
    }
};

QString said(ErrorCode code)
{
    return u"error %1"_s.arg(static_cast<int>(code));
}

QString probe(const QStringList &arguments, const QString &variable = {}, const QString &value = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!variable.isEmpty())
        environment.insert(variable, value);
    // The sanitizers' run-time likes to be the first library; here another one has to be.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    return Probe(arguments, environment).nextLine();
}

} // namespace

class OtherProcessesTest : public QObject
{
    Q_OBJECT

private slots:
    void refuseToWritePlainTextByAnotherLibrary_data();
    void refuseToWritePlainTextByAnotherLibrary();
    void refuseAReadOnlyBook_data();
    void refuseAReadOnlyBook();
    void readAReadOnlyBook();
    void readABookOnAReadOnlyMedium();
    void keepTheLockAndLetOthersRead();
    void keepTheirHandsOffWhatIsLookedInto_data();
    void keepTheirHandsOffWhatIsLookedInto();
    void writeAtTheSameTime();
    void keepWhatWasAcknowledgedWhenKilled();
};

void OtherProcessesTest::refuseToWritePlainTextByAnotherLibrary_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("key");
    for (const QString &verb : {u"create"_s, u"open"_s, u"read"_s}) {
        for (const QString &key : {sampleKeyText, u"plain"_s})
            QTest::newRow(qPrintable(verb + u' ' + key)) << verb << key;
    }
}

void OtherProcessesTest::refuseToWritePlainTextByAnotherLibrary()
{
    QFETCH(const QString, verb);
    QFETCH(const QString, key);
    const Shelf shelf;
    if (verb != "create"_L1)
        shelf.newBook(key == "plain"_L1 ? BookKey::plain() : sampleKey()).reset();
    const QByteArray before = contents(shelf.path());
    QCOMPARE(probe({verb, shelf.path(), key}, u"LD_PRELOAD"_s, u"libsqlite3.so.0"_s), said(ErrorCode::CipherMissing));
    QCOMPARE(contents(shelf.path()), before);
    QCOMPARE(shelf.names(), before.isEmpty() ? QStringList() : QStringList{u"sample.minutebook"_s});
    // The same program does it when the right library answers.
    QCOMPARE(probe({verb, shelf.path(), key}), u"ok"_s);
}

void OtherProcessesTest::refuseAReadOnlyBook_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("the file") << false;
    QTest::newRow("its folder") << true;
}

void OtherProcessesTest::refuseAReadOnlyBook()
{
    QFETCH(const bool, folder);
    const Shelf shelf;
    shelf.newBook().reset();
    const QString parent = QFileInfo(shelf.path()).path();
    QFile::setPermissions(shelf.path(), ownerReads | (folder ? ownerWrites : QFileDevice::Permissions()));
    QFile::setPermissions(parent, ownerReads | entered | (folder ? QFileDevice::Permissions() : ownerWrites));
    QCOMPARE(probe({u"open"_s, shelf.path(), sampleKeyText}, u"BOOKPROBE_AS_NOBODY"_s, u"1"_s), said(ErrorCode::BookNotWritable));
    QCOMPARE(probe({u"create"_s, shelf.path(u"new"_s), sampleKeyText}, u"BOOKPROBE_AS_NOBODY"_s, u"1"_s),
             folder ? said(ErrorCode::BookNotCreated) : u"ok"_s);
    QFile::setPermissions(shelf.path(), QFileDevice::Permissions());
    QCOMPARE(probe({u"open"_s, shelf.path(), sampleKeyText}, u"BOOKPROBE_AS_NOBODY"_s, u"1"_s), said(ErrorCode::BookNotReadable));
    QFile::setPermissions(parent, ownerReads | entered | ownerWrites);
}

void OtherProcessesTest::readAReadOnlyBook()
{
    const Shelf shelf;
    shelf.newBook().reset();
    QFile::setPermissions(shelf.path(), ownerReads);
    QFile::setPermissions(QFileInfo(shelf.path()).path(), ownerReads | ownerWrites | entered);
    QCOMPARE(probe({u"read"_s, shelf.path(), sampleKeyText}, u"BOOKPROBE_AS_NOBODY"_s, u"1"_s), u"ok"_s);
    // In a folder where SQLite cannot put its journal, reading takes a copy elsewhere; the sentence says so.
    QFile::remove(shelf.path() + u"-wal"_s);
    QFile::remove(shelf.path() + u"-shm"_s);
    QFile::setPermissions(QFileInfo(shelf.path()).path(), ownerReads | entered);
    QCOMPARE(probe({u"read"_s, shelf.path(), sampleKeyText}, u"BOOKPROBE_AS_NOBODY"_s, u"1"_s), said(ErrorCode::BookNotWritable));
    QFile::setPermissions(QFileInfo(shelf.path()).path(), ownerReads | ownerWrites | entered);
}

void OtherProcessesTest::readABookOnAReadOnlyMedium()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const QString folder = QFileInfo(shelf.path()).path();
    // A mount that only this child sees.
    const QString script =
        u"mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 77; \"$1\" read \"$2\" \"$3\"; \"$1\" open \"$2\" \"$3\""_s;
    QProcess mounted;
    mounted.start(u"unshare"_s,
                  {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, folder, QString::fromLatin1(BOOKPROBE), shelf.path(),
                   sampleKeyText});
    if (!mounted.waitForFinished() || mounted.exitStatus() != QProcess::NormalExit || mounted.exitCode() == 77)
        QSKIP("no read-only mount can be made here");
    const QString answered = QString::fromUtf8(mounted.readAllStandardOutput());
    if (answered.isEmpty())
        QSKIP("no name space of its own can be made here");
    QCOMPARE(answered, u"ok\n"_s + said(ErrorCode::BookNotWritable) + u'\n');
    QCOMPARE(shelf.names(), QStringList{u"sample.minutebook"_s});
}

void OtherProcessesTest::keepTheLockAndLetOthersRead()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const auto impatient = shelf.openBook(50ms);
    const auto write = [](Transaction &transaction) {
        return run(transaction, u"INSERT INTO body_name (position, name) VALUES (50, 'Divers')"_s);
    };
    QFuture<Result<>> waiting;
    {
        Probe holder({u"hold"_s, shelf.path(), sampleKeyText});
        QCOMPARE(holder.nextLine(), u"ok"_s);
        QCOMPARE(codeOf(impatient->writeNow(write)), ErrorCode::BookLocked);
        QVERIFY(sentence(impatient->writeNow(write).error()).contains(u"another program"_s));
        QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM body_name WHERE position >= 50"_s), u"0"_s);
        QVERIFY(Book::open(shelf.path(), sampleKey()).has_value());
        waiting = book->write(write);
    }
    // The patient one gets its turn when the other has finished.
    QVERIFY(waiting.result());
    QCOMPARE(answer(book->reader(), u"SELECT group_concat(name) FROM body_name WHERE position >= 50"_s), u"Divers,held"_s);
}

void OtherProcessesTest::keepTheirHandsOffWhatIsLookedInto_data()
{
    QTest::addColumn<QStringList>("suffixes");
    QTest::newRow("the book") << QStringList{u""_s};
    QTest::newRow("the journal's index") << QStringList{u"-shm"_s};
    QTest::newRow("all") << QStringList{u""_s, u"-wal"_s, u"-shm"_s};
}

/// A dialog that shows a folder reads a bit of each file in it, and by POSIX that ends the locks on it.
void OtherProcessesTest::keepTheirHandsOffWhatIsLookedInto()
{
    QFETCH(const QStringList, suffixes);
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    const auto add = [&book](int position) {
        return book->writeNow([position](Transaction &transaction) {
            return run(transaction, u"INSERT INTO body_name (position, name) VALUES (%1, 'x')"_s.arg(position));
        });
    };
    QVERIFY(add(900));
    for (const QString &suffix : suffixes) {
        QFile looked(shelf.path() + suffix);
        QVERIFY(looked.open(QIODevice::ReadOnly));
        (void)looked.read(16);
    }
    QCOMPARE(probe({u"read"_s, shelf.path(), sampleKeyText}), u"ok"_s);
    QCOMPARE(probe({u"open"_s, shelf.path(), sampleKeyText}), u"ok"_s);
    QVERIFY(QFile::exists(shelf.path(u"sample.minutebook-wal"_s)));
    QVERIFY(add(901));
    QCOMPARE(probe({u"append"_s, shelf.path(), sampleKeyText, u"1"_s}), u"ok"_s);
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM body_name WHERE position BETWEEN 900 AND 902"_s), u"3"_s);
}

void OtherProcessesTest::writeAtTheSameTime()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    {
        Probe one({u"append"_s, shelf.path(), sampleKeyText, u"40"_s});
        Probe two({u"append"_s, shelf.path(), sampleKeyText, u"40"_s});
        for (Probe *probe : {&one, &two}) {
            QVERIFY(probe->waitForFinished());
            QCOMPARE(QString::fromUtf8(probe->readAllStandardOutput() + probe->readAllStandardError()), u"ok\n"_s.repeated(40));
        }
    }
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM body_name WHERE name = 'x'"_s), u"80"_s);
}

void OtherProcessesTest::keepWhatWasAcknowledgedWhenKilled()
{
    const Shelf shelf;
    shelf.newBook().reset();
    int acknowledged = 0;
    {
        Probe writer({u"append"_s, shelf.path(), sampleKeyText, u"100000"_s});
        while (acknowledged < 100 && writer.nextLine() == "ok"_L1)
            ++acknowledged;
        writer.kill();
        QVERIFY(writer.waitForFinished());
    }
    QCOMPARE(acknowledged, 100);
    const auto book = shelf.openBook();
    QVERIFY(answer(book->reader(), u"SELECT count(*) FROM body_name WHERE name = 'x'"_s)->toInt() >= acknowledged);
    QVERIFY(checkBook(book->reader()).isSound());
}

QTEST_GUILESS_MAIN(OtherProcessesTest)
#include "tst_otherprocesses.moc"
