#include "samples.h"

#include "models/storage/audittrail.h"
#include "models/storage/bookcheck.h"
#include "models/storage/itemstore.h"
#include "models/storage/keysfile.h"
#include "models/storage/rekey.h"
#include "models/storage/restorebackup.h"
#include "models/storage/unlock.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr Stretching cheap = KeySlots::leastStretching;

Hand hand()
{
    return {u"Ada Quay"_s, systemClock()};
}

} // namespace

/// A backup in its book's place: what would differ is told before, and the book that was there is kept.
class RestoreBackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatDiffers();
    void tellsThatNothingDiffers();
    void takesThePlace();
    void leavesNothingWhenItDoesNot();
    void waitsUntilNobodyHasTheBookOpen();
    void takesThePlaceOfADamagedBook();
    void bringsItsOwnKeysBack();
    void bringsAnOlderOneUpToDate();
    void refusesABrokenBackup();

private:
    std::unique_ptr<RestoredBackup> prepared() { return RestoredBackup::prepare(m_shelf->path(), m_backup, sampleKey()).value(); }
    [[nodiscard]] QStringList meetingsNow() const
    {
        QStringList numbers;
        const QList<MeetingSummary> all = meetings(m_shelf->openBook()->reader()).value();
        for (const MeetingSummary &meeting : all)
            numbers.append(QString::number(meeting.number));
        return numbers;
    }

    std::unique_ptr<Shelf> m_shelf;
    QString m_backup;
};

/// Meetings 12 and 13 in the backup, and since then one is changed, one is gone, one has come.
void RestoreBackupTest::init()
{
    m_shelf = std::make_unique<Shelf>();
    const auto book = m_shelf->newBook();
    (void)insertSample(*book, sampleMeeting(12, u"# 1. Cranes\nKelpie Dredging asked for more.\nOne more line."_s));
    const MeetingId gone = insertSample(*book, sampleMeeting(13, u"# 1. Boats\nThe boats are late."_s, u"2024-04-05"_s));
    QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, u"tide"_s, cheap));
    m_backup = book->backUp(QDateTime({2026, 11, 28}, {12, 0}, QTimeZone::UTC)).result().value().path;
    const StoredItem item = items(book->reader(), meetingOfNumber(book->reader(), 12).value())->constFirst();
    QVERIFY(book->writeNow([&](Transaction &transaction) -> Result<> {
        const auto saved = saveNotes(transaction, item.id, item.heading, u"Kelpie Dredging asked for more.\nAnother line.\nAnd one."_s, {});
        const auto deleted = deleteMeeting(transaction, gone);
        return saved && deleted ? Result<>() : failure(ErrorCode::BookFailed);
    }));
    (void)insertSample(*book, sampleMeeting(14, u"# 1. Tides\nThey rise."_s, u"2024-05-05"_s));
}

void RestoreBackupTest::tellsWhatDiffers()
{
    const auto book = m_shelf->openBook();
    const BookDifference difference = prepared()->differenceFrom(book->reader()).value();
    QCOMPARE(difference.meetings.size(), 3);
    QCOMPARE(difference.meetings[0], (MeetingDifference{12, QDate(2024, 3, 5), true, true, 1, 2}));
    QVERIFY(difference.meetings[1].inBackup && !difference.meetings[1].inBook);
    QVERIFY(!difference.meetings[2].inBackup && difference.meetings[2].inBook);
    const QStringList told = sentences(difference);
    const QString day = QLocale().toString(QDate(2024, 4, 5), QLocale::LongFormat);
    QCOMPARE(told.filter(u"Meeting 13 of %1 is in the backup alone."_s.arg(day)).size(), 1);
    QCOMPARE(told.filter(u"Meeting 14"_s).filter(u"in the book alone"_s).size(), 1);
}

void RestoreBackupTest::tellsThatNothingDiffers()
{
    const auto book = m_shelf->openBook();
    const QString now = book->backUp(QDateTime({2026, 11, 28}, {13, 0}, QTimeZone::UTC)).result().value().path;
    const auto restored = RestoredBackup::prepare(m_shelf->path(), now, sampleKey()).value();
    const BookDifference difference = restored->differenceFrom(book->reader()).value();
    QVERIFY(difference.isNone());
    QCOMPARE(sentences(difference), QStringList{u"The minutes in the backup are those in the book."_s});
}

void RestoreBackupTest::takesThePlace()
{
    const QByteArray before = contents(m_backup);
    const QString kept = prepared()->takePlace(sampleKey(), hand()).value();
    QCOMPARE(kept, m_shelf->path(u"sample.before-restore.minutebook"_s));
    QCOMPARE(meetingsNow(), (QStringList{u"12"_s, u"13"_s}));
    const auto book = m_shelf->openBook();
    QVERIFY(checkBook(book->reader()).isSound());
    const AuditEntry entry = auditTrail(book->reader())->constLast();
    QCOMPARE(entry.event, AuditEvent::Restored);
    QCOMPARE(entry.details["kept"_L1].toString(), u"sample.before-restore.minutebook"_s);
    const auto old = Book::open(kept, unlock(kept, u"tide"_s).value().key).value();
    QVERIFY(meetingOfNumber(old->reader(), 14));
    QCOMPARE(contents(m_backup), before);
}

void RestoreBackupTest::leavesNothingWhenItDoesNot()
{
    const QStringList before = m_shelf->names();
    (void)prepared();
    QCOMPARE(m_shelf->names(), before);
    QCOMPARE(meetingsNow(), (QStringList{u"12"_s, u"14"_s}));
}

void RestoreBackupTest::waitsUntilNobodyHasTheBookOpen()
{
    const QStringList before = m_shelf->names();
    {
        const auto open = m_shelf->openBook();
        QCOMPARE(codeOf(prepared()->takePlace(sampleKey(), hand())), ErrorCode::BookInUse);
        QVERIFY(meetingOfNumber(open->reader(), 14));
    }
    QCOMPARE(m_shelf->names(), before);
    QVERIFY(prepared()->takePlace(sampleKey(), hand()));
}

void RestoreBackupTest::takesThePlaceOfADamagedBook()
{
    QByteArray bytes = contents(m_shelf->path());
    bytes[200] = static_cast<char>(bytes.at(200) ^ 1);
    setContents(m_shelf->path(), bytes);
    // What SQLite left beside it goes along, and is not taken for the restored one's.
    setContents(m_shelf->path(u"sample.minutebook-wal"_s), "log");
    const QString kept = prepared()->takePlace(sampleKey(), hand()).value();
    QCOMPARE(contents(kept), bytes);
    QVERIFY(!QFile::exists(m_shelf->path(u"sample.minutebook-wal"_s)));
    QCOMPARE(meetingsNow(), (QStringList{u"12"_s, u"13"_s}));
}

void RestoreBackupTest::bringsItsOwnKeysBack()
{
    const Rekeyed rekeyed = rekey(m_shelf->path(), sampleKey(), {u"Dee Tide"_s, u"horse"_s, cheap}, hand()).value();
    const QString kept = prepared()->takePlace(rekeyed.key, hand()).value();
    QCOMPARE(unlock(m_shelf->path(), u"tide"_s).value().key.bytes(), sampleKey().bytes());
    QCOMPARE(unlock(kept, u"horse"_s).value().key.bytes(), rekeyed.key.bytes());
    QCOMPARE(meetingsNow(), (QStringList{u"12"_s, u"13"_s}));
}

void RestoreBackupTest::bringsAnOlderOneUpToDate()
{
    const QString old = m_shelf->path(u"old.minutebook"_s);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/version-5.minutebook"), old));
    const QString book = m_shelf->path(u"plain.minutebook"_s);
    QVERIFY(QFile::copy(old, book));
    const QByteArray before = contents(old);
    const auto restored = RestoredBackup::prepare(book, old, BookKey::plain()).value();
    QVERIFY(restored->takePlace(BookKey::plain(), hand()));
    const auto open = Book::open(book, BookKey::plain()).value();
    QVERIFY(checkBook(open->reader()).isSound());
    QVERIFY(meetingCount(open->reader()).value() > 0);
    QCOMPARE(contents(old), before);
    QCOMPARE(m_shelf->names().filter(u"version"_s), QStringList());
}

void RestoreBackupTest::refusesABrokenBackup()
{
    QByteArray bytes = contents(m_backup);
    for (qsizetype at = 10 * 4096; at < bytes.size(); at += 4096)
        bytes[at + 100] = static_cast<char>(bytes.at(at + 100) ^ 1);
    setContents(m_backup, bytes);
    const QStringList before = m_shelf->names();
    QVERIFY(!RestoredBackup::prepare(m_shelf->path(), m_backup, sampleKey()));
    QCOMPARE(m_shelf->names(), before);
    QCOMPARE(meetingsNow(), (QStringList{u"12"_s, u"14"_s}));
}

QTEST_GUILESS_MAIN(RestoreBackupTest)
#include "tst_restorebackup.moc"
