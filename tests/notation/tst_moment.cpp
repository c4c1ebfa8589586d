#include "models/notation/moment.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestMoment : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data();
    void readsDates();
    void readsTimes_data();
    void readsTimes();
};

void TestMoment::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addRow("ISO") << u"2019-08-09"_s << QDate(2019, 8, 9);
    QTest::addRow("no such day") << u"2019-02-29"_s << QDate();
    QTest::addRow("spelt") << u"9 August 2019"_s << QDate(2019, 8, 9);
    QTest::addRow("with weekday") << u"Friday 9 August 2019"_s << QDate(2019, 8, 9);
    QTest::addRow("short") << u"9 Aug"_s << QDate(2019, 8, 9);
    QTest::addRow("after the meeting") << u"9 August"_s << QDate(2019, 8, 9);
    QTest::addRow("next year") << u"3 March"_s << QDate(2020, 3, 3);
    QTest::addRow("the meeting's own day") << u"24 July"_s << QDate(2020, 7, 24);
    QTest::addRow("leap day") << u"29 February"_s << QDate(2020, 2, 29);
    QTest::addRow("no month") << u"9 Smarch"_s << QDate();
    QTest::addRow("no date") << u"soon"_s << QDate();
    QTest::addRow("two-digit year") << u"9 August 19"_s << QDate();
    QTest::addRow("empty") << QString() << QDate();
}

void TestMoment::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(readDate(text, QDate(2019, 7, 24)), date);
}

void TestMoment::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::addRow("two digits") << u"09:05"_s << QTime(9, 5);
    QTest::addRow("one digit") << u"9:05"_s << QTime(9, 5);
    QTest::addRow("late") << u"23:59"_s << QTime(23, 59);
    QTest::addRow("too late") << u"24:00"_s << QTime();
    QTest::addRow("no minutes") << u"9:"_s << QTime();
    QTest::addRow("with words") << u"9:05 pm"_s << QTime();
}

void TestMoment::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(readTime(text), time);
}

QTEST_APPLESS_MAIN(TestMoment)
#include "tst_moment.moc"
