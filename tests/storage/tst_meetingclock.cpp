#include "samples.h"

#include "models/storage/itemstore.h"
#include "models/storage/meetingclock.h"

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
        const StoredItem item = items(m_book->reader(), m_meeting)->first();
        for (const int seconds : {40, 25})
            QVERIFY(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, item.id, seconds); }));
        QCOMPARE(meetingTimes(m_book->reader(), m_meeting)->spent, (QHash<qint64, int>{{item.id.value, 65}}));
        QCOMPARE(minutebook::item(m_book->reader(), item.id)->revision, item.revision);
        QCOMPARE(codeOf(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, ItemId{99}, 1); })), ErrorCode::ItemMissing);
    }

    void leavesFrozenMeetingsAlone()
    {
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, m_meeting, MeetingStatus::Final); }));
        QCOMPARE(codeOf(saved(QDateTime(QDate(2024, 3, 5), QTime(10, 3)), {})), ErrorCode::MeetingFrozen);
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
