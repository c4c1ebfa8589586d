#include "samples.h"

#include "models/storage/backups.h"
#include "models/storage/bookcheck.h"
#include "models/storage/bookfile.h"
#include "models/storage/keysfile.h"
#include "models/storage/query.h"
#include "models/storage/unlock.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

const QDateTime noon({2026, 11, 28}, {12, 0}, QTimeZone::UTC);

/// Made so many hours before noon.
QList<KeptBackup> madeBefore(const QList<int> &hours)
{
    QList<KeptBackup> backups;
    for (const int hour : hours)
        backups.append({QString::number(hour), noon.addSecs(-qint64{3600} * hour)});
    return backups;
}

QStringList namesOf(const QList<KeptBackup> &backups)
{
    QStringList names;
    for (const KeptBackup &backup : backups)
        names.append(backup.path);
    return names;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// Copies that the program makes by itself: when, how long they are kept, and that each of them is a whole book.
class BackupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }
    void areDueByTheirAge_data();
    void areDueByTheirAge();
    void theNewestThreeAreKept();
    void oneADayAWeekAMonthIsKept();
    void aWrongClockCostsNone();
    void holdTheBookAsItWas();
    void takeTheKeysAlong();
    void takeTheKeysAlongThatHaveGone();
    void olderOnesGoOnlyWhenTheNewOneIsWhole();
    void whatWasNotFinishedIsNoBackup();
    void onlyItsOwnNamesAreTheirs();
    void theJustMadeOneStaysWhenTheClockWentBack();
    void oneIsMadeAtATime();
    void areNotMadeOfABookThatIsOnlyRead();
    void aBrokenPageIsNotBackedUp();
    void erasingWaitsForThem();

private:
    [[nodiscard]] QString folder() const { return backupsFolderOf(m_shelf->path()); }
    void makeBook()
    {
        const std::unique_ptr<Book> book = m_shelf->newBook();
        (void)insertSample(*book, sampleMeeting(12, u"# 1. Cranes\nKelpie Dredging asked for more."_s));
    }

    std::unique_ptr<Shelf> m_shelf;
};

void BackupsTest::areDueByTheirAge_data()
{
    QTest::addColumn<QList<int>>("hours");
    QTest::addColumn<bool>("daily");
    QTest::newRow("none") << QList<int>{} << true;
    QTest::newRow("just now") << QList<int>{0, 400} << false;
    QTest::newRow("of today") << QList<int>{23} << false;
    QTest::newRow("of yesterday") << QList<int>{24} << true;
    QTest::newRow("of tomorrow: the clock went back") << QList<int>{-5, 48} << true;
}

void BackupsTest::areDueByTheirAge()
{
    QFETCH(const QList<int>, hours);
    QFETCH(const bool, daily);
    QCOMPARE(isBackupDue(madeBefore(hours), noon, dailyInterval), daily);
}

void BackupsTest::theNewestThreeAreKept()
{
    QCOMPARE(namesOf(superfluous(madeBefore({0, 1, 2}))), QStringList());
    QCOMPARE(namesOf(superfluous(madeBefore({0, 1, 2, 3, 4}))), (QStringList{u"3"_s, u"4"_s}));
}

void BackupsTest::oneADayAWeekAMonthIsKept()
{
    QList<int> hours; // two a day for two years
    for (int hour = 0; hour < 2 * 365 * 24; hour += 12)
        hours.append(hour);
    const QList<KeptBackup> all = madeBefore(hours);
    const QList<KeptBackup> gone = superfluous(all);
    QList<QDate> kept;
    for (const KeptBackup &backup : all) {
        if (!gone.contains(backup))
            kept.append(backup.made.date());
    }
    QCOMPARE(kept.first(3), (QList<QDate>{{2026, 11, 28}, {2026, 11, 28}, {2026, 11, 27}}));
    for (int day = 0; day < 7; ++day)
        QVERIFY(kept.contains(noon.date().addDays(-day)));
    for (int month = 0; month < 12; ++month) {
        const QDate first = QDate(2026, 11, 1).addMonths(-month);
        QVERIFY(std::ranges::any_of(kept, [&](QDate day) { return day.year() == first.year() && day.month() == first.month(); }));
    }
    QCOMPARE(kept.last(), QDate(2025, 12, 31));
    QCOMPARE(kept.size(), 22); // 8 of the week, 3 further Sundays, 11 further months' last days
}

/// Whatever the clock says when it is done, what was kept by its age stays.
void BackupsTest::aWrongClockCostsNone()
{
    const QList<KeptBackup> sparse = madeBefore({-90'000, 0, 24, 24 * 40, 24 * 400, 24 * 800});
    QCOMPARE(namesOf(superfluous(sparse)), QStringList());
}

void BackupsTest::holdTheBookAsItWas()
{
    makeBook();
    const auto book = m_shelf->openBook();
    const KeptBackup backup = book->backUp(noon).result().value();
    QCOMPARE(backup, (KeptBackup{folder() + u"/sample.20261128T120000Z.minutebook"_s, noon}));
    QCOMPARE(backupsOf(m_shelf->path()), QList<KeptBackup>{backup});
    const auto copy = Book::open(backup.path, sampleKey(), Access::ReadOnly).value();
    QVERIFY(checkBook(copy->reader()).isSound());
    QCOMPARE(loadMeeting(copy->reader(), meetingOfNumber(copy->reader(), 12).value()).value(),
             loadMeeting(book->reader(), meetingOfNumber(book->reader(), 12).value()).value());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    QVERIFY(!(QFile::permissions(backup.path) & others));
}

void BackupsTest::takeTheKeysAlong()
{
    makeBook();
    const auto book = m_shelf->openBook();
    QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, u"tide"_s, KeySlots::leastStretching));
    const KeptBackup backup = book->backUp(noon).result().value();
    QVERIFY(Book::open(backup.path, unlock(backup.path, u"tide"_s).value().key, Access::ReadOnly));
}

void BackupsTest::takeTheKeysAlongThatHaveGone()
{
    makeBook();
    {
        const auto book = m_shelf->openBook();
        QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, u"tide"_s, KeySlots::leastStretching));
    }
    const auto book = m_shelf->openBook();
    QVERIFY(QFile::remove(keysPathOf(m_shelf->path())));
    const KeptBackup backup = book->backUp(noon).result().value();
    QVERIFY(unlock(backup.path, u"tide"_s));
}

void BackupsTest::olderOnesGoOnlyWhenTheNewOneIsWhole()
{
    makeBook();
    const auto book = m_shelf->openBook();
    for (const int hour : {6, 5, 4, 3})
        QVERIFY(book->backUp(noon.addSecs(-3600 * hour)).result());
    const QList<KeptBackup> before = backupsOf(m_shelf->path());
    QCOMPARE(before.size(), 3);
    // The next cannot be made: something stands where its pages go.
    QVERIFY(QDir().mkpath(folder() + u"/unfinished.minutebook/x"_s));
    const auto failed = book->backUp(noon).result();
    QCOMPARE(codeOf(failed), ErrorCode::BackupNotMade);
    QVERIFY(sentence(failed.error()).contains(u"is a folder"_s));
    QCOMPARE(backupsOf(m_shelf->path()), before);
    QVERIFY(QDir(folder() + u"/unfinished.minutebook"_s).removeRecursively());
    QVERIFY(book->backUp(noon).result());
    QCOMPARE(backupsOf(m_shelf->path()).size(), 3);
    QVERIFY(!backupsOf(m_shelf->path()).contains(before.last()));
    QCOMPARE(filesIn(folder()).size(), 3); // no lock, nothing half done
}

void BackupsTest::whatWasNotFinishedIsNoBackup()
{
    makeBook();
    QVERIFY(QDir().mkpath(folder()));
    setContents(folder() + u"/unfinished.minutebook"_s, "half");
    QCOMPARE(backupsOf(m_shelf->path()), QList<KeptBackup>());
    QVERIFY(m_shelf->openBook()->backUp(noon).result());
    QCOMPARE(filesIn(folder()), QStringList{u"sample.20261128T120000Z.minutebook"_s});
}

void BackupsTest::onlyItsOwnNamesAreTheirs()
{
    makeBook();
    QVERIFY(QDir().mkpath(folder()));
    const QString right = u"sample.20261128T120000Z.minutebook"_s;
    for (const QString &name :
         {right, u"other.20261128T120000Z.minutebook"_s, u"sample.minutebook"_s, u"sample.20261328T120000Z.minutebook"_s,
          u"sample.20261128T120000Z.minutebook-keys"_s, u"sample.20261128T120000Z.txt"_s})
        setContents(folder() + u'/' + name, "x");
    // A link is nobody's backup: what it leads to would be removed with the others.
    QVERIFY(QFile::link(m_shelf->path(), folder() + u"/sample.20251128T120000Z.minutebook"_s));
    QCOMPARE(namesOf(backupsOf(m_shelf->path())), QStringList{folder() + u'/' + right});
}

void BackupsTest::theJustMadeOneStaysWhenTheClockWentBack()
{
    makeBook();
    const auto book = m_shelf->openBook();
    for (int hour = 0; hour < 6; ++hour)
        QVERIFY(book->backUp(noon.addSecs(3600 * hour)).result());
    const KeptBackup late = book->backUp(noon.addSecs(-3600)).result().value();
    QVERIFY(backupsOf(m_shelf->path()).contains(late));
}

void BackupsTest::oneIsMadeAtATime()
{
    makeBook();
    const auto one = m_shelf->openBook();
    const auto other = m_shelf->openBook();
    QList<QFuture<Result<KeptBackup>>> made;
    for (int i = 0; i < 4; ++i)
        made << one->backUp(noon.addSecs(2 * i)) << other->backUp(noon.addSecs(2 * i + 1));
    int whole = 0;
    for (const QFuture<Result<KeptBackup>> &backup : made) {
        const Result<KeptBackup> result = backup.result();
        whole += result ? 1 : 0;
        QVERIFY2(result || sentence(result.error()).contains(u"Another program is making a backup"_s), "told otherwise");
    }
    QVERIFY(whole >= 4);
    for (const KeptBackup &backup : backupsOf(m_shelf->path()))
        QVERIFY(Book::open(backup.path, sampleKey(), Access::ReadOnly));
}

void BackupsTest::areNotMadeOfABookThatIsOnlyRead()
{
    makeBook();
    const auto book = Book::open(m_shelf->path(), sampleKey(), Access::ReadOnly).value();
    QCOMPARE(codeOf(book->backUp(noon).result()), ErrorCode::BookReadOnly);
    QVERIFY(!QFile::exists(folder()));
}

/// Whichever page is broken: either the book does not open, or its backup is not made, and nothing is left of it.
void BackupsTest::aBrokenPageIsNotBackedUp()
{
    makeBook();
    const QByteArray sound = contents(m_shelf->path());
    constexpr qsizetype pageBytes = 4096;
    int opened = 0;
    for (qsizetype at = 10 * pageBytes; at < sound.size(); at += 3 * pageBytes) {
        QByteArray bytes = sound;
        bytes[at + 100] = static_cast<char>(bytes.at(at + 100) ^ 1);
        setContents(m_shelf->path(), bytes);
        if (const auto book = Book::open(m_shelf->path(), sampleKey())) {
            QCOMPARE(codeOf((*book)->backUp(noon).result()), ErrorCode::BackupNotMade);
            QCOMPARE(filesIn(folder()), QStringList());
            ++opened;
        }
    }
    QVERIFY(opened > 5);
}

void BackupsTest::erasingWaitsForThem()
{
    makeBook();
    const auto book = m_shelf->openBook();
    const auto backup = book->backUp(noon);
    QVERIFY(book->eraseTraces().result());
    QVERIFY(backup.isFinished());
    QVERIFY(backup.result());
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
