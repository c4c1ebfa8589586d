#include "models/presentation/timewords.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TimeWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_course = {MeetingId{1}, MeetingState::InSession, at(12, 17), at(10, 3), {}, {}, {}};
        m_meeting = {};
        m_meeting.date = QDate(2024, 3, 5);
        m_meeting.begins = QTime(10, 0);
        m_meeting.ends = QTime(16, 0);
    }

    void saysHowFarTheMeetingIs()
    {
        QCOMPARE(courseWords(m_course, MeetingStatus::Draft), u"in session 02:14"_s);
        m_course.state = MeetingState::Adjourned;
        QCOMPARE(courseWords(m_course, MeetingStatus::Draft), u"in session 02:14, adjourned"_s);
        m_course.closed = at(14, 51);
        m_course.state = MeetingState::Closed;
        QCOMPARE(courseWords(m_course, MeetingStatus::InReview), u"in review · held 10:03–14:51"_s);
        m_course.state = MeetingState::NotStarted;
        QCOMPARE(courseWords(m_course, MeetingStatus::Planned), u"planned"_s);
    }

    void saysTheDayWhereItIsAnother()
    {
        m_course.now = at(9, 30).addDays(1);
        QCOMPARE(courseWords(m_course, MeetingStatus::Draft), u"in session since 5 March 2024, 10:03"_s);
        m_course.state = MeetingState::LeftOpen;
        QCOMPARE(courseWords(m_course, MeetingStatus::Draft), u"draft · begun 5 March 2024, 10:03, not closed"_s);
    }

    void aClockSetBackIsNoTime()
    {
        m_course.now = at(9, 30);
        QCOMPARE(courseWords(m_course, MeetingStatus::Draft), u"in session 00:00"_s);
    }

    void saysWhatTimeItIsInTheMeeting()
    {
        m_course.end = at(16, 18);
        QCOMPARE(clockWords(m_course, m_meeting), u"12:17 · planned 10:00–16:00 · ends about 16:20"_s);
        m_course.end = at(16, 20);
        QCOMPARE(clockWords(m_course, m_meeting), u"12:17 · planned 10:00–16:00 · ends about 16:20"_s);
        m_meeting.begins = {};
        m_meeting.ends = {};
        QCOMPARE(clockWords(m_course, m_meeting), u"12:17 · ends about 16:20"_s);
    }

    /// While it is in session there is always a word on its end.
    void nobodyKnowsTheEndWithoutAPlan()
    {
        QCOMPARE(clockWords(m_course, m_meeting), u"12:17 · planned 10:00–16:00 · no end foreseen"_s);
        m_course.state = MeetingState::Closed;
        QCOMPARE(clockWords(m_course, m_meeting), QString());
        m_course.state = MeetingState::NotStarted; // who ignores the clock is not told of its lack
        QCOMPARE(clockWords(m_course, m_meeting), u"12:17 · planned 10:00–16:00"_s);
    }

    /// Only where it matters.
    void isSilentOnOtherDays()
    {
        m_course.state = MeetingState::NotStarted;
        QCOMPARE(clockWords(m_course, m_meeting), u"12:17 · planned 10:00–16:00"_s);
        m_course.now = at(12, 17).addDays(1);
        QVERIFY(clockWords(m_course, m_meeting).isEmpty());
        m_course.state = MeetingState::Adjourned; // and goes on
        QVERIFY(!clockWords(m_course, m_meeting).isEmpty());
        m_course.now = at(12, 17);
        m_course.state = MeetingState::Closed;
        QVERIFY(clockWords(m_course, m_meeting).isEmpty());
    }

private:
    static QDateTime at(int hour, int minute) { return {QDate(2024, 3, 5), QTime(hour, minute), QTimeZone::UTC}; }

    MeetingCourse m_course;
    MeetingSummary m_meeting;
};

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_timewords.moc"
