#include "models/presentation/meetingcourse.h"
#include "models/storage/meetingstore.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MeetingCourseTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBreaks_data()
    {
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<bool>("adjourned");
        QTest::newRow("none") << QStringList{u"talk"_s, {}} << false;
        QTest::newRow("begun") << QStringList{u"talk\nADJOURNED 12:30\nmore"_s, u"talk"_s} << true;
        QTest::newRow("over") << QStringList{u"ADJOURNED 12:30\nRESUMED 13:15"_s} << false;
        QTest::newRow("over, in another item") << QStringList{u"ADJOURNED 12:30"_s, u"RESUMED 13:15"_s} << false;
        QTest::newRow("over, in an item that was taken later than it stands")
            << QStringList{u"RESUMED 13:15"_s, u"ADJOURNED 12:30"_s} << false;
        QTest::newRow("the second") << QStringList{u"ADJOURNED 11:00\nRESUMED 11:15"_s, u"ADJOURNED 12:30"_s} << true;
        QTest::newRow("over in no time") << QStringList{u"ADJOURNED 11:00\nRESUMED 11:00"_s} << false;
        QTest::newRow("written twice") << QStringList{u"ADJOURNED 11:00\nADJOURNED 11:05\nRESUMED 11:15"_s} << false;
        QTest::newRow("over the next day") << QStringList{u"ADJOURNED 17:00\nRESUMED 2024-03-06 09:00"_s} << false;
        QTest::newRow("the next day's") << QStringList{u"ADJOURNED 17:00\nRESUMED 2024-03-06 09:00"_s, u"ADJOURNED 10:30"_s} << true;
        QTest::newRow("half typed") << QStringList{u"ADJOURNED"_s} << false;
        QTest::newRow("own note") << QStringList{u"// ADJOURNED 12:30"_s} << false;
    }

    void readsBreaks()
    {
        QFETCH(const QStringList, items);
        QFETCH(const bool, adjourned);
        MeetingHeader header;
        header.date = QDate(2024, 3, 5);
        const Dialect dialect = dialectOf(newBody(u"Panel"_s, u"P"_s, *shippedScheme(u"SEC"_s)), header, {});
        QList<StoredItem> stored;
        for (const QString &notes : items)
            stored.append({ItemId{stored.size() + 1}, MeetingId{1}, 0, u"A"_s, notes, 1});
        MeetingReading reading;
        reading.read(stored, dialect, {});
        QCOMPARE(isAdjourned(reading.items()), adjourned);
    }

    /// What is written into the notes as the time could be right, or is none.
    void tellsNoTimeOutsideTheMeeting_data()
    {
        QTest::addColumn<MeetingState>("state");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("timed"); ///< it was planned from ten to twelve
        QTest::addColumn<QTime>("time");
        const auto at = [](int hour, int minute, int days = 0) {
            return QDate(2024, 3, 5 + days).startOfDay().addSecs(hour * 3600 + minute * 60 + 20);
        };
        QTest::newRow("in session") << MeetingState::InSession << at(10, 40) << true << QTime(10, 40);
        QTest::newRow("after midnight") << MeetingState::InSession << at(0, 10, 1) << true << QTime(0, 10);
        QTest::newRow("in a break") << MeetingState::Adjourned << at(11, 0) << true << QTime(11, 0);
        QTest::newRow("closed") << MeetingState::Closed << at(11, 0) << true << QTime();
        QTest::newRow("left open") << MeetingState::LeftOpen << at(11, 0) << true << QTime();
        QTest::newRow("the clock is ignored") << MeetingState::NotStarted << at(10, 40) << true << QTime(10, 40);
        QTest::newRow("a little before") << MeetingState::NotStarted << at(9, 0) << true << QTime(9, 0);
        QTest::newRow("long before") << MeetingState::NotStarted << at(8, 59) << true << QTime();
        QTest::newRow("a little after") << MeetingState::NotStarted << at(13, 0) << true << QTime(13, 0);
        QTest::newRow("long after") << MeetingState::NotStarted << at(13, 1) << true << QTime();
        QTest::newRow("nobody knows when") << MeetingState::NotStarted << at(20, 0) << false << QTime(20, 0);
        QTest::newRow("another day") << MeetingState::NotStarted << at(10, 40, 1) << true << QTime();
        QTest::newRow("another day, nobody knows when") << MeetingState::NotStarted << at(10, 40, -1) << false << QTime();
    }

    void tellsNoTimeOutsideTheMeeting()
    {
        QFETCH(const MeetingState, state);
        QFETCH(const QDateTime, now);
        QFETCH(const bool, timed);
        MeetingSummary meeting;
        meeting.date = QDate(2024, 3, 5);
        meeting.begins = timed ? QTime(10, 0) : QTime();
        meeting.ends = timed ? QTime(12, 0) : QTime();
        MeetingCourse course;
        course.state = state;
        QTEST(timeInMeeting(course, meeting, now), "time");
    }

    void knowsItsState()
    {
        const QDateTime begin({2024, 3, 5}, {10, 0}, QTimeZone::UTC);
        const MeetingTimes begun{begin, {}, {}};
        QCOMPARE(stateOf({}, {}, true, begin), MeetingState::NotStarted);
        QCOMPARE(stateOf(begun, begin, false, begin), MeetingState::InSession);
        QCOMPARE(stateOf(begun, begin, true, begin), MeetingState::Adjourned);
        QCOMPARE(stateOf({begin, begin, {}}, begin, true, begin), MeetingState::Closed);
        QCOMPARE(stateOf(begun, begin, false, begin.addDuration(longestSession)), MeetingState::InSession);
        QCOMPARE(stateOf(begun, begin, false, begin.addDuration(longestSession + 1s)), MeetingState::LeftOpen);
        QCOMPARE(stateOf(begun, begin.addDays(2), false, begin.addDays(2)), MeetingState::InSession); // resumed
        QCOMPARE(stateOf(begun, begin, false, begin.addSecs(-600)), MeetingState::InSession); // the clock was set back
        QCOMPARE(stateOf(begun, {}, false, begin), MeetingState::LeftOpen); // approved
    }
};

QTEST_GUILESS_MAIN(MeetingCourseTest)
#include "tst_meetingcourse.moc"
