#include "models/presentation/meetingcourse.h"

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
