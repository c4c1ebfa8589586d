#include "models/presentation/meetingsession.h"

#include "models/presentation/openbook.h"
#include "tests/storage/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clock of a meeting, by a clock that the test moves.
class MeetingSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsNothingUnlessItIsStarted();
    void countsTheItemThatIsShown();
    void survivesTheProgram();
    void keepsEveryMinute();
    void readsNothingAgainForIt();
    void showsInTheAgenda();
    void foreseesTheEnd();
    void closesAndGoesOn();
    void forgets();
    void standsStillInABreak();
    void goesOnBehindALookElsewhere();
    void aLongAbsenceIsNone();
    void oneThatWasLeftOpenStandsStill();
    void closingOneThatWasLeftOpen();
    void twoMeetingsAreTwo();
    void deletedItemsTakeTheirTimeAlong();
    void approvedMinutesTakeNoMore();
    void followsWhatOthersWrite();
    void isOnlyReadWhereTheBookIs();
    void givesAgainWhatCouldNotBeWritten();

private:
    void reopen(Access access = Access::ReadWrite);
    void pass(std::chrono::seconds time); ///< as the timer would: tick by tick
    [[nodiscard]] MeetingId insert(int number, const QString &text) { return insertSample(m_open->book(), sampleMeeting(number, text)); }
    [[nodiscard]] ItemId itemAt(int row) { return m_open->agenda()->index(row, 0).data(AgendaModel::ItemRole).value<ItemId>(); }
    [[nodiscard]] QString time(int row) { return m_open->agenda()->index(row, AgendaModel::Time).data().toString(); }
    [[nodiscard]] MeetingTimes stored(MeetingId id) { return meetingTimes(m_open->book().reader(), id).value(); }
    [[nodiscard]] int storedAt(int row) { return stored(m_open->meeting()->id).spent.value(itemAt(row).value); }
    /// Writes are done in their order: one that has come back, and all before it have.
    void settle()
    {
        (void)m_open->book().writeNow([](Transaction &) { return Result<>(); });
    }

    std::unique_ptr<Shelf> m_shelf;
    QDateTime m_now;
    std::unique_ptr<OpenBook> m_open;
    std::unique_ptr<MeetingSession> m_session;
    MeetingId m_meeting;
};

void MeetingSessionTest::init()
{
    m_session.reset();
    m_now = QDateTime({2024, 3, 5}, {10, 3, 20}, QTimeZone::UTC);
    m_shelf = std::make_unique<Shelf>();
    m_open = std::make_unique<OpenBook>(m_shelf->newBook());
    m_session = std::make_unique<MeetingSession>(*m_open, [this] { return m_now; });
    m_meeting = insert(7, u"# 1. Cranes\n@minutes: 15\n# 2. Boats\n@minutes: 30\n# 3. Nets"_s);
    m_open->showMeeting(m_meeting);
}

void MeetingSessionTest::cleanup()
{
    m_session.reset();
    m_open.reset();
}

void MeetingSessionTest::reopen(Access access)
{
    cleanup();
    m_open = std::make_unique<OpenBook>(Book::open(m_shelf->path(), sampleKey(), access).value());
    m_session = std::make_unique<MeetingSession>(*m_open, [this] { return m_now; });
    m_open->showMeeting(m_meeting);
}

void MeetingSessionTest::pass(std::chrono::seconds time)
{
    for (const QDateTime end = m_now.addDuration(time); m_now < end;) {
        m_now = std::min(end, m_now.addDuration(MeetingSession::tickInterval));
        m_session->tick();
    }
}

void MeetingSessionTest::countsNothingUnlessItIsStarted()
{
    pass(10min);
    QCOMPARE(m_session->course().state, MeetingState::NotStarted);
    QVERIFY(m_session->canStart());
    QVERIFY(!m_session->canClose());
    QVERIFY(!m_session->canForget());
    m_open->showItem(itemAt(1));
    settle();
    QCOMPARE(stored(m_meeting), MeetingTimes());
    QCOMPARE(time(0), u"15 min"_s);
    QVERIFY(!m_session->course().end.isValid());
}

void MeetingSessionTest::countsTheItemThatIsShown()
{
    m_session->start();
    QCOMPARE(m_session->course().state, MeetingState::InSession);
    QCOMPARE(m_session->course().started, m_now);
    QVERIFY(!m_session->canStart());
    QVERIFY(m_session->canClose());
    pass(12min + 7s);
    m_open->showItem(itemAt(1));
    pass(3min);
    m_open->showItem(itemAt(0));
    pass(1min);
    m_open->showItem(itemAt(2));
    settle();
    QCOMPARE(storedAt(0), 13 * 60 + 7);
    QCOMPARE(storedAt(1), 180);
    QCOMPARE(storedAt(2), 0);
}

void MeetingSessionTest::survivesTheProgram()
{
    const QDateTime started = m_now;
    m_session->start();
    pass(90s); // 30 of them after the last minute
    reopen();
    QCOMPARE(storedAt(0), 90);
    QCOMPARE(m_session->course().state, MeetingState::InSession);
    QCOMPARE(m_session->course().started, started);
    pass(30s);
    m_session->close();
    const QDateTime closed = m_now;
    reopen();
    QCOMPARE(storedAt(0), 120);
    QCOMPARE(time(0), u"2 of 15 min"_s);
    QCOMPARE(m_session->course().state, MeetingState::Closed);
    QCOMPARE(m_session->course().closed, closed);
    pass(10min);
    QCOMPARE(time(0), u"2 of 15 min"_s);
}

/// What a crash can take is less than a minute.
void MeetingSessionTest::keepsEveryMinute()
{
    m_session->start();
    pass(20min + 50s);
    settle();
    QVERIFY2(storedAt(0) >= 20 * 60, qPrintable(QString::number(storedAt(0))));
    QVERIFY(m_open->settle()); // as at the end of the session
    settle();
    QCOMPARE(storedAt(0), 20 * 60 + 50);
}

/// Time that is written is no reason to read the book, nor to touch the notes.
void MeetingSessionTest::readsNothingAgainForIt()
{
    QSignalSpy changed(m_open.get(), &OpenBook::changed);
    m_open->notes()->setText(u"@minutes: 15\nfirst"_s, 1);
    QTRY_VERIFY(m_open->isSaved());
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QSignalSpy committed(&m_open->book(), &Book::committed);
    m_session->start();
    pass(5min);
    QTRY_VERIFY(committed.size() >= 5);
    m_open->addItem(u"4. Buoys"_s); // whatever was to be refreshed is by the time that this is
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(m_open->agenda()->rowCount(), 4);
    for (const QList<QVariant> &commit : std::as_const(committed)) {
        const auto changes = commit.first().value<Changes>();
        QVERIFY(changes.areTimesAlone() || !changes.items.inserted.isEmpty());
    }
    QCOMPARE(changed.size(), 1);
}

void MeetingSessionTest::showsInTheAgenda()
{
    m_session->start();
    pass(50s);
    QCOMPARE(time(0), u"15 min"_s);
    QSignalSpy changed(m_session.get(), &MeetingSession::changed);
    pass(12min);
    QVERIFY2(changed.size() >= 12 && changed.size() <= 25, qPrintable(QString::number(changed.size()))); // by the minute, not by the tick
    QTRY_COMPARE(time(0), u"12 of 15 min"_s);
    pass(6min);
    QTRY_COMPARE(time(0), u"18 of 15 min, 3 over"_s);
    QTRY_COMPARE(m_open->agenda()->total(), u"All items: 0:18 of 0:45 h"_s);
    settle();
    QCOMPARE(time(0), u"18 of 15 min, 3 over"_s); // once, whether the book has it or not
}

void MeetingSessionTest::foreseesTheEnd()
{
    m_session->start();
    QCOMPARE(m_session->course().end.time(), QTime(10, 48));
    pass(20min);
    QCOMPARE(m_session->course().end.time(), QTime(10, 53)); // five minutes over
    m_open->showItem(itemAt(1));
    pass(10min);
    QCOMPARE(m_session->course().end.time(), QTime(10, 53));
    m_open->notes()->setText(u"@minutes: 45"_s, 0);
    QTRY_COMPARE(m_session->course().end.time(), QTime(11, 8));
    m_session->close();
    QVERIFY(!m_session->course().end.isValid());
}

void MeetingSessionTest::closesAndGoesOn()
{
    const QDateTime started = m_now;
    m_session->start();
    pass(5min);
    m_session->close();
    QCOMPARE(m_session->course().state, MeetingState::Closed);
    QVERIFY(m_session->canStart());
    QVERIFY(!m_session->canClose());
    pass(5min);
    settle();
    QCOMPARE(storedAt(0), 300);
    m_session->start();
    pass(1min);
    m_session->close();
    settle();
    QCOMPARE(stored(m_meeting).started, started); // closing was taken back
    QCOMPARE(stored(m_meeting).closed, m_now);
    QCOMPARE(storedAt(0), 360);
}

void MeetingSessionTest::forgets()
{
    m_session->start();
    pass(5min + 30s);
    QVERIFY(m_session->canForget());
    m_session->forget();
    QCOMPARE(m_session->course().state, MeetingState::NotStarted);
    QCOMPARE(time(0), u"15 min"_s);
    pass(5min);
    settle();
    QCOMPARE(stored(m_meeting), MeetingTimes());
    const QDateTime again = m_now;
    m_session->start();
    pass(2min);
    reopen();
    QCOMPARE(stored(m_meeting).started, again);
    QCOMPARE(storedAt(0), 120);
}

void MeetingSessionTest::standsStillInABreak()
{
    m_session->start();
    pass(5min);
    m_open->notes()->setText(u"@minutes: 15\nADJOURNED 10:08\n"_s, 2);
    QTRY_COMPARE(m_session->course().state, MeetingState::Adjourned);
    QVERIFY(m_session->canClose());
    pass(30min);
    m_open->showItem(itemAt(1)); // going elsewhere does not end it
    pass(30min);
    QCOMPARE(time(1), u"30 min"_s);
    m_open->notes()->setText(u"RESUMED 11:08\n"_s, 1);
    QTRY_COMPARE(m_session->course().state, MeetingState::InSession);
    pass(2min);
    m_session->close();
    settle();
    QCOMPARE(storedAt(0), 300);
    QCOMPARE(storedAt(1), 120);
}

/// The secretary looks something up in the last minutes while people talk.
void MeetingSessionTest::goesOnBehindALookElsewhere()
{
    const MeetingId last = insert(6, u"# 1. Tides"_s);
    m_session->start();
    pass(2min);
    settle();
    m_open->showMeeting(last);
    QCOMPARE(m_session->course().state, MeetingState::NotStarted);
    pass(4min);
    settle();
    m_open->showMeeting(m_meeting);
    QCOMPARE(m_session->course().state, MeetingState::InSession);
    QTRY_COMPARE(time(0), u"6 of 15 min"_s);
    m_open->showItem(itemAt(1));
    settle();
    QCOMPARE(storedAt(0), 360);
    QCOMPARE(stored(last), MeetingTimes());
}

void MeetingSessionTest::aLongAbsenceIsNone()
{
    const MeetingId last = insert(6, u"# 1. Tides"_s);
    m_session->start();
    pass(2min);
    m_open->showMeeting(last);
    pass(MeetingSession::longestGlance + 5s);
    settle();
    m_open->showMeeting(m_meeting);
    m_now = m_now.addDuration(4h); // and the machine sleeps
    m_session->tick();
    m_now = m_now.addDuration(-2h);
    m_session->tick();
    pass(1min);
    m_session->close();
    settle();
    QCOMPARE(storedAt(0), 180);
}

/// Whoever forgets to close a meeting and works on its notes later does not prolong it.
void MeetingSessionTest::oneThatWasLeftOpenStandsStill()
{
    const QDateTime started = m_now;
    m_session->start();
    pass(5min);
    m_now = m_now.addDays(1);
    reopen();
    QCOMPARE(m_session->course().state, MeetingState::LeftOpen);
    pass(5min);
    settle();
    QCOMPARE(storedAt(0), 300);
    m_session->start(); // its second day
    QCOMPARE(m_session->course().state, MeetingState::InSession);
    QCOMPARE(m_session->course().started, started);
    pass(5min);
    m_session->close();
    settle();
    QCOMPARE(storedAt(0), 600);
    QCOMPARE(stored(m_meeting).closed, m_now);
}

void MeetingSessionTest::closingOneThatWasLeftOpen()
{
    const QDateTime started = m_now;
    m_session->start();
    pass(5min);
    m_open->showItem(itemAt(1));
    pass(1min);
    m_now = m_now.addDays(1);
    reopen();
    m_session->close();
    settle();
    QCOMPARE(stored(m_meeting).closed, started.addSecs(360));
}

void MeetingSessionTest::twoMeetingsAreTwo()
{
    const MeetingId next = insert(8, u"# 1. Tides"_s);
    m_session->start();
    pass(5min);
    m_open->showMeeting(next);
    m_session->start();
    pass(2min);
    settle();
    m_open->showMeeting(m_meeting);
    pass(1min);
    m_session->close();
    settle();
    m_open->showMeeting(next);
    m_session->close();
    settle();
    QCOMPARE(stored(next).started, stored(m_meeting).started.addSecs(300));
    QCOMPARE(stored(m_meeting).spent.values(), QList{480}); // the other was a look elsewhere
    QCOMPARE(stored(next).spent.values(), QList{180});
}

void MeetingSessionTest::deletedItemsTakeTheirTimeAlong()
{
    QSignalSpy failed(m_session.get(), &MeetingSession::failed);
    m_session->start();
    pass(30s);
    m_open->deleteItem(itemAt(0));
    pass(30s);
    m_session->close();
    settle();
    QTRY_COMPARE(m_open->agenda()->rowCount(), 2);
    QCOMPARE(storedAt(0), 30);
    QVERIFY(failed.isEmpty());
}

void MeetingSessionTest::approvedMinutesTakeNoMore()
{
    QSignalSpy failed(m_session.get(), &MeetingSession::failed);
    m_session->start();
    pass(30s);
    (void)m_open->book().writeNow([this](Transaction &transaction) { return setStatus(transaction, m_meeting, MeetingStatus::Approved); });
    QTRY_VERIFY(m_open->isFrozen());
    pass(5min);
    QCOMPARE(m_session->course().state, MeetingState::LeftOpen);
    QVERIFY(!m_session->canStart());
    QVERIFY(!m_session->canClose());
    QVERIFY(!m_session->canForget());
    settle();
    QVERIFY(stored(m_meeting).spent.isEmpty());
    QVERIFY(failed.isEmpty());
}

/// Another window of the same book.
void MeetingSessionTest::followsWhatOthersWrite()
{
    const QDateTime started = m_now;
    {
        const auto other = m_shelf->openBook();
        QVERIFY(other->writeNow([&](Transaction &transaction) { return saveMeetingTimes(transaction, m_meeting, started, {}); }));
        QVERIFY(other->writeNow([&](Transaction &transaction) { return addSpent(transaction, itemAt(1), 240); }));
    }
    QTRY_COMPARE(m_session->course().state, MeetingState::InSession);
    QTRY_COMPARE(time(1), u"4 of 30 min"_s);
}

void MeetingSessionTest::isOnlyReadWhereTheBookIs()
{
    m_session->start();
    pass(2min);
    reopen(Access::ReadOnly);
    QSignalSpy failed(m_session.get(), &MeetingSession::failed);
    QCOMPARE(m_session->course().state, MeetingState::InSession);
    QCOMPARE(time(0), u"2 of 15 min"_s);
    QVERIFY(!m_session->canStart());
    QVERIFY(!m_session->canClose());
    pass(5min);
    m_open->showItem(itemAt(1));
    QCOMPARE(time(0), u"2 of 15 min"_s);
    QVERIFY(failed.isEmpty());
}

void MeetingSessionTest::givesAgainWhatCouldNotBeWritten()
{
    cleanup();
    m_open = std::make_unique<OpenBook>(m_shelf->openBook(0ms));
    m_session = std::make_unique<MeetingSession>(*m_open, [this] { return m_now; });
    m_open->showMeeting(m_meeting);
    m_session->start();
    settle();
    QSignalSpy failed(m_session.get(), &MeetingSession::failed);
    {
        const auto other = m_shelf->connection(Connection::Use::Write);
        Result<Transaction> held = Transaction::begin(*other);
        QVERIFY(held);
        pass(1min);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(time(0), u"1 of 15 min"_s); // still shown
    }
    pass(1min);
    settle();
    QCOMPARE(storedAt(0), 120);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(MeetingSessionTest)
#include "tst_meetingsession.moc"
