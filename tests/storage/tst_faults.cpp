#include "samples.h"
#include "testdisk.h"

#include "models/storage/bookcheck.h"
#include "models/storage/itemstore.h"
#include "models/storage/keyslots.h"
#include "models/storage/query.h"
#include "models/storage/rekey.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace minutebook;
using namespace minutebook::test;

namespace {

constexpr int saves = 4;
const QDateTime noon({2026, 11, 28}, {12, 0}, QTimeZone::UTC);

int given(const char *name, int usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

/// Long enough for some pages.
QString textOf(int number)
{
    return u"The %1th text of the cranes, which is longer than the one before. "_s.arg(number).repeated(60 * number);
}

/// What the program was told while the disk failed.
struct Told {
    int tried = 0; ///< the last text that was given to the book
    int kept = 0; ///< the last of which it was said that it is safe
    QStringList backups; ///< of which it was said that they are made
    QList<Error> errors;

    template <typename T>
    bool note(const Result<T> &result)
    {
        if (!result)
            errors.append(result.error());
        return result.has_value();
    }
};

Result<> saveText(Book &book, ItemId item, int number)
{
    return book.writeNow([=](Transaction &transaction) -> Result<> {
        const auto saved = saveNotes(transaction, item, u"Cranes"_s, textOf(number), std::nullopt);
        return saved ? Result<>() : std::unexpected(saved.error());
    });
}

/// The calls that come to a disk, of which one fails, or all from one on: those that read, where `code` is that of reading, else all others.
class NthCall
{
public:
    NthCall(TestDisk &disk, int number, bool onwards, int code)
        : m_disk(disk)
    {
        m_disk.decideBy([this, number, onwards, code](DiskCall call, const QString &file, qint64) {
            if ((call == DiskCall::Read) != (code == SQLITE_IOERR_READ) || file.isEmpty())
                return SQLITE_OK;
            const int count = ++m_count;
            return count == number || (onwards && count > number) ? codeOf(call, code) : SQLITE_OK;
        });
    }
    ~NthCall() { m_disk.decideBy({}); }
    Q_DISABLE_COPY_MOVE(NthCall)

    [[nodiscard]] int count() const { return m_count; }

private:
    static int codeOf(DiskCall call, int code)
    {
        if (call == DiskCall::Open)
            return SQLITE_CANTOPEN;
        if (call == DiskCall::Write || call == DiskCall::Read)
            return code;
        return call == DiskCall::Sync ? SQLITE_IOERR_FSYNC : call == DiskCall::Truncate ? SQLITE_IOERR_TRUNCATE : SQLITE_IOERR_DELETE;
    }

    TestDisk &m_disk;
    std::atomic_int m_count = 0;
};

} // namespace

/// Disks that fail, fill up and lose what was not synced: nothing that the book has acknowledged is lost, and whatever else is not done is told.
class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyCallFailsOnce_data();
    void everyCallFailsOnce();
    void aNewKeyComesWholeOrNotAtAll_data();
    void aNewKeyComesWholeOrNotAtAll();
    void theDiskIsFullAtEveryStep();
    void powerCuts();
    void withoutSyncsAPowerCutCostsTexts();

private:
    Told runFlow() const;
    void checkAfter(const Told &told);
    void checkText(const Told &told, const BookKey &key = sampleKey());
    [[nodiscard]] bool rekeysThrough(TestDisk &disk, int number, int code, int &failed);
    void restoreFiles();
    void writeFiles(const QHash<QString, QByteArray> &files) const;
    QList<std::pair<qsizetype, int>> logCommits(TestDisk &disk, QRandomGenerator &dice);

    std::unique_ptr<Shelf> m_shelf;
    QByteArray m_sound;
    ItemId m_item;
};

void FaultsTest::initTestCase()
{
    const Shelf shelf;
    auto book = shelf.newBook();
    const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# Cranes\nfirst"_s));
    m_item = items(book->reader(), meeting)->constFirst().id;
    QVERIFY(saveText(*book, m_item, 1));
    book.reset();
    m_sound = contents(shelf.path());
}

void FaultsTest::init()
{
    m_shelf = std::make_unique<Shelf>();
    restoreFiles();
}

void FaultsTest::restoreFiles()
{
    for (const QString &name : m_shelf->names())
        QFile::remove(m_shelf->path(name));
    QDir(backupsFolderOf(m_shelf->path())).removeRecursively();
    setContents(m_shelf->path(), m_sound);
}

/// Opens the book, saves texts, backs it up, erases what was deleted, and closes it.
Told FaultsTest::runFlow() const
{
    Told told{.tried = 1, .kept = 1, .backups = {}, .errors = {}};
    Result<std::unique_ptr<Book>> book = Book::open(m_shelf->path(), sampleKey());
    if (!told.note(book))
        return told;
    for (int number = 2; number <= saves; ++number) {
        told.tried = number;
        if (told.note(saveText(**book, m_item, number)))
            told.kept = number;
    }
    const Result<KeptBackup> backup = (*book)->backUp(noon).result();
    if (told.note(backup))
        told.backups.append(backup->path);
    told.note((*book)->eraseTraces().result());
    return told;
}

void FaultsTest::checkText(const Told &told, const BookKey &key)
{
    const auto book = Book::open(m_shelf->path(), key);
    QVERIFY2(book, book ? "" : qPrintable(sentence(book.error())));
    const QStringList findings = checkBook((*book)->reader()).findings;
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    const QString stored = item((*book)->reader(), m_item).value().notes;
    int found = 0;
    for (int number = told.kept; number <= told.tried; ++number)
        found = stored == textOf(number) ? number : found;
    QVERIFY2(found > 0, "what was acknowledged is not there");
}

void FaultsTest::checkAfter(const Told &told)
{
    checkText(told);
    for (const QString &path : told.backups) {
        const auto backup = Book::open(path, sampleKey(), Access::ReadOnly);
        QVERIFY2(backup, "a backup that was made does not open");
        QVERIFY(checkBook((*backup)->reader()).isSound());
    }
    for (const Error &error : told.errors)
        QVERIFY(!sentence(error).isEmpty());
}

void FaultsTest::everyCallFailsOnce_data()
{
    QTest::addColumn<bool>("onwards");
    QTest::addColumn<int>("code");
    QTest::newRow("once") << false << SQLITE_IOERR_WRITE;
    QTest::newRow("from then on") << true << SQLITE_IOERR_WRITE;
    QTest::newRow("once full") << false << SQLITE_FULL;
    QTest::newRow("full from then on") << true << SQLITE_FULL;
}

/// The first, the second and so on, until the whole flow goes through without a fault.
void FaultsTest::everyCallFailsOnce()
{
    QFETCH(const bool, onwards);
    QFETCH(const int, code);
    TestDisk disk;
    const int step = given("FAULT_STEP", 3);
    int failed = 0;
    for (int number = 1;; number += step) {
        restoreFiles();
        Told told;
        int calls = 0;
        {
            const NthCall nth(disk, number, onwards, code);
            told = runFlow();
            calls = nth.count();
        }
        checkAfter(told);
        if (QTest::currentTestFailed()) {
            qInfo("call %d of %d", number, calls);
            return;
        }
        failed += told.errors.isEmpty() ? 0 : 1;
        if (number > calls)
            break;
    }
    QVERIFY(failed > 10);
    qInfo("%d faults were told, and none cost what was acknowledged", failed);
}

void FaultsTest::aNewKeyComesWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("step");
    QTest::newRow("writing") << SQLITE_IOERR_WRITE << 7;
    QTest::newRow("full") << SQLITE_FULL << 11;
    QTest::newRow("reading") << SQLITE_IOERR_READ << 13;
}

/// The book is the one that it was, or the other one, and each is whole.
void FaultsTest::aNewKeyComesWholeOrNotAtAll()
{
    QFETCH(const int, code);
    QFETCH(const int, step);
    TestDisk disk;
    int failed = 0;
    int number = 1;
    while (!rekeysThrough(disk, number, code, failed)) {
        if (QTest::currentTestFailed()) {
            qInfo("call %d", number);
            return;
        }
        number += step * given("FAULT_STEP", 3);
    }
    QVERIFY(failed > 3);
}

/// Whether the call of that number was not needed any more.
bool FaultsTest::rekeysThrough(TestDisk &disk, int number, int code, int &failed)
{
    restoreFiles();
    std::optional<Result<Rekeyed>> rekeyed;
    int calls = 0;
    {
        const NthCall nth(disk, number, false, code);
        rekeyed = rekey(m_shelf->path(), sampleKey(), {u"Ada Quay"_s, u"tide"_s, KeySlots::leastStretching}, {u"Ada Quay"_s, systemClock()});
        calls = nth.count();
    }
    checkText({.tried = 1, .kept = 1, .backups = {}, .errors = {}}, *rekeyed ? (*rekeyed)->key : sampleKey());
    if (!*rekeyed && m_shelf->names() != QStringList{u"sample.minutebook"_s})
        QTest::qFail(qPrintable(u"left: "_s + m_shelf->names().join(u' ')), __FILE__, __LINE__);
    failed += *rekeyed ? 0 : 1;
    return number > calls;
}

/// Whatever SQLite writes beyond it finds no room.
void FaultsTest::theDiskIsFullAtEveryStep()
{
    constexpr qint64 stepBytes = 4096;
    TestDisk disk;
    const int step = given("FAULT_STEP", 3);
    int full = 0;
    for (qint64 room = 0;; room += step * stepBytes) {
        restoreFiles();
        QMutex mutex;
        QHash<QString, qint64> sizes{{m_shelf->path(), m_sound.size()}};
        const qint64 most = m_sound.size() + room;
        bool refused = false;
        disk.decideBy([&](DiskCall call, const QString &file, qint64 end) {
            const QMutexLocker lock(&mutex);
            if (call == DiskCall::Delete)
                sizes.remove(file);
            if (call == DiskCall::Truncate)
                sizes[file] = std::min(sizes.value(file), end);
            if (call != DiskCall::Write || file.isEmpty() || end <= sizes.value(file))
                return SQLITE_OK;
            qint64 all = end - sizes.value(file);
            for (const qint64 size : std::as_const(sizes))
                all += size;
            if (all > most) {
                refused = true;
                return SQLITE_FULL;
            }
            sizes[file] = end;
            return SQLITE_OK;
        });
        const Told told = runFlow();
        disk.decideBy({});
        checkAfter(told);
        if (QTest::currentTestFailed()) {
            qInfo("room for %lld bytes", static_cast<long long>(room));
            return;
        }
        full += refused ? 1 : 0;
        if (!refused)
            break;
    }
    QVERIFY(full > 10);
}

/// Commits, checkpoints and a closing, with the place in the log at which each text was acknowledged.
QList<std::pair<qsizetype, int>> FaultsTest::logCommits(TestDisk &disk, QRandomGenerator &dice)
{
    QList<std::pair<qsizetype, int>> acknowledged{{0, 1}};
    disk.beginLog();
    auto book = Book::open(m_shelf->path(), sampleKey()).value();
    const int count = 3 + static_cast<int>(dice.bounded(10));
    for (int number = 2; number < 2 + count; ++number) {
        if (!saveText(*book, m_item, number))
            qFatal("a text was not saved");
        acknowledged.append({disk.logged(), number});
        if (dice.bounded(6) == 0)
            (void)book->eraseTraces().result();
        if (dice.bounded(6) == 0)
            book = (book.reset(), Book::open(m_shelf->path(), sampleKey()).value());
    }
    book.reset();
    return acknowledged;
}

void FaultsTest::writeFiles(const QHash<QString, QByteArray> &files) const
{
    for (const QString &name : m_shelf->names())
        QFile::remove(m_shelf->path(name));
    for (const auto &[path, bytes] : files.asKeyValueRange())
        setContents(path, bytes);
}

void FaultsTest::powerCuts()
{
    constexpr int cutsOfOne = 50;
    const int cuts = given("CUTS", 300);
    const int seed = given("SEED", static_cast<int>(QRandomGenerator::system()->bounded(1'000'000)));
    QRandomGenerator dice(static_cast<quint32>(seed));
    TestDisk disk;
    int between = 0;
    for (int done = 0; done < cuts; done += cutsOfOne) {
        restoreFiles();
        const PowerCut cut({{m_shelf->path(), m_sound}});
        const auto acknowledged = logCommits(disk, dice);
        const QList<DiskOperation> log = disk.takeLog();
        for (int i = 0; i < cutsOfOne; ++i) {
            const auto count = static_cast<qsizetype>(dice.bounded(log.size() + 1));
            Told told{.tried = acknowledged.constLast().second, .kept = 1, .backups = {}, .errors = {}};
            for (const auto &[place, number] : acknowledged)
                told.kept = place <= count ? number : told.kept;
            told.tried = std::min(told.tried, told.kept + 1);
            between += told.tried > told.kept ? 1 : 0;
            writeFiles(cut.after(log, count, dice));
            checkText(told);
            if (QTest::currentTestFailed()) {
                qInfo("SEED=%d, cut %d, after %lld of %lld operations", seed, done + i, static_cast<long long>(count),
                      static_cast<long long>(log.size()));
                return;
            }
        }
    }
    qInfo("SEED=%d: %d power cuts, %d of them while a text was on its way", seed, cuts, between);
    QVERIFY(between > cuts / 3);
}

/// Else the cuts would prove nothing.
void FaultsTest::withoutSyncsAPowerCutCostsTexts()
{
    QRandomGenerator dice(1);
    TestDisk disk;
    const PowerCut cut({{m_shelf->path(), m_sound}});
    const int last = logCommits(disk, dice).constLast().second;
    QList<DiskOperation> log = disk.takeLog();
    log.removeIf([](const DiskOperation &operation) { return operation.call == DiskCall::Sync; });
    int lost = 0;
    for (int i = 0; i < 20; ++i) {
        writeFiles(cut.after(log, log.size(), dice));
        const auto book = Book::open(m_shelf->path(), sampleKey());
        const auto stored = book ? item((*book)->reader(), m_item) : std::unexpected(book.error());
        lost += stored && stored->notes == textOf(last) ? 0 : 1;
    }
    QVERIFY2(lost > 10, qPrintable(QString::number(lost)));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
