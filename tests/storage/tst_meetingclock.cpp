#include "samples.h"

#include "models/storage/inorder.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class MeetingClockTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_book.reset();
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
        m_meeting = insertSample(*m_book, sampleMeeting(8, u"# 1. Cranes\none\n# 2. Boats"_s));
    }

    void nothingHasHappenedYet()
    {
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting).value(), MeetingTimes());
        QCOMPARE(codeOf(meetingTimes(m_book->reader(), MeetingId{99})), ErrorCode::MeetingMissing);
    }

    void beginsAndEnds()
    {
        const QDateTime started(QDate(2024, 3, 5), QTime(10, 3));
        const QDateTime closed(QDate(2024, 3, 5), QTime(12, 1, 30));
        QVERIFY(saved(started, closed));
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting)->started, started);
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting)->closed, closed);
        QVERIFY(saved(started, {}));
        QVERIFY(meetingTimes(m_book->reader(), m_meeting)->closed.isNull());
    }

    void addsUpByItem()
    {
        const StoredItem item = items(m_book->reader(), m_meeting)->constFirst();
        for (const int seconds : {40, 25})
            QVERIFY(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, item.id, seconds); }));
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting)->spent, (QHash<qint64, int>{{item.id.value, 65}}));
        QCOMPARE(minutebook::item(m_book->reader(), item.id)->revision, item.revision);
        QCOMPARE(codeOf(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, ItemId{99}, 1); })),
                 ErrorCode::ItemMissing);
    }

    /// A moment is a moment, in whatever zone it was told.
    void storesMoments()
    {
        const QDateTime started(QDate(2024, 10, 27), QTime(2, 30), QTimeZone::fromSecondsAheadOfUtc(7200));
        QVERIFY(saved(started, {}));
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting)->started, started);
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting)->started.timeSpec(), Qt::UTC);
    }

    void forgets()
    {
        const StoredItem item = items(m_book->reader(), m_meeting)->constFirst();
        const MeetingId other = insertSample(*m_book, sampleMeeting(9, u"# 1. Nets"_s));
        const StoredItem otherItem = items(m_book->reader(), other)->constFirst();
        QVERIFY(saved(QDateTime(QDate(2024, 3, 5), QTime(10, 3)), QDateTime(QDate(2024, 3, 5), QTime(11, 3))));
        for (const ItemId id : {item.id, otherItem.id})
            QVERIFY(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, id, 40); }));
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return forgetMeetingTimes(transaction, m_meeting); }));
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting).value(), MeetingTimes());
        QCOMPARE(meetingTimes(m_book->reader(), other)->spent, (QHash<qint64, int>{{otherItem.id.value, 40}}));
    }

    /// What follows the book need not read anything but the times.
    void tellsThatTimesAloneChanged()
    {
        QSignalSpy committed(m_book.get(), &Book::committed);
        const ItemId item = items(m_book->reader(), m_meeting)->constFirst().id;
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, item, 40); }));
        QVERIFY(saved(QDateTime(QDate(2024, 3, 5), QTime(10, 3)), {}));
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return renameItem(transaction, item, u"1. Winches"_s); }));
        QVERIFY(m_book->writeNow([&](Transaction &transaction) {
            return inOrder([&] { return renameItem(transaction, item, u"1. Cranes"_s); }, [&] { return addSpent(transaction, item, 1); });
        }));
        QTRY_COMPARE(committed.size(), 5); // the meeting's own too
        const auto changes = [&](int which) { return committed[which].first().value<Changes>(); };
        QCOMPARE(changes(1).times.updated, QList{m_meeting});
        QVERIFY(changes(1).areTimesAlone());
        QVERIFY(changes(2).areTimesAlone());
        QVERIFY(!changes(3).areTimesAlone());
        QVERIFY(!changes(4).areTimesAlone());
        QVERIFY(!Changes().areTimesAlone());
    }

    void leavesFrozenMeetingsAlone()
    {
        const ItemId item = items(m_book->reader(), m_meeting)->constFirst().id;
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, m_meeting, MeetingStatus::Final); }));
        QCOMPARE(codeOf(saved(QDateTime(QDate(2024, 3, 5), QTime(10, 3)), {})), ErrorCode::MeetingFrozen);
        QCOMPARE(codeOf(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, item, 1); })),
                 ErrorCode::MeetingFrozen);
        QCOMPARE(codeOf(m_book->writeNow([&](Transaction &transaction) { return forgetMeetingTimes(transaction, m_meeting); })),
                 ErrorCode::MeetingFrozen);
    }

private:
    Result<> saved(const QDateTime &started, const QDateTime &closed)
    {
        return m_book->writeNow([&](Transaction &transaction) { return saveMeetingTimes(transaction, m_meeting, started, closed); });
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
};

QTEST_GUILESS_MAIN(MeetingClockTest)
#include "tst_meetingclock.moc"
