#include "models/domain/seating.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestSeating : public QObject
{
    Q_OBJECT

private slots:
    void survivesWriting();
    void refusesWhatIsNone();
    void countsWhatARuleAsksFor_data();
    void countsWhatARuleAsksFor();
    void termsHaveFirstAndLastDays();
    void findsPeopleAsReadersDo();
};

void TestSeating::survivesWriting()
{
    const Seating seating{
        .people = {{u"Ada Quay"_s, u"AQ"_s, u"Harbour Office"_s, u"RED"_s}, {u"Ben Łoś"_s, u"BL"_s, {}, {}}},
        .seats = {{u"Pilots"_s, true, u"Ada Quay"_s, {u"Ben Łoś"_s, u"Cy Rope"_s}, QDate(2024, 1, 1), QDate(2025, 12, 31)},
                  {u"Chandlers"_s, false, {}, {}, {}, {}}},
        .quorum = {3, 1, 2, true, {{u"Pilots"_s, 1}}},
    };
    QCOMPARE(readSeating(writeSeating(seating)).value(), seating);
    QCOMPARE(readSeating("{}").value(), Seating());
}

void TestSeating::refusesWhatIsNone()
{
    QCOMPARE(readSeating("[").error().code, ErrorCode::SeatingInvalid);
    QCOMPARE(readSeating("[]").error().code, ErrorCode::SeatingInvalid);
}

void TestSeating::countsWhatARuleAsksFor_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<bool>("moreThan");
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("needed");
    QTest::newRow("no rule") << 0 << 0 << 1 << false << 9 << 0;
    QTest::newRow("a number") << 5 << 0 << 1 << false << 9 << 5;
    QTest::newRow("more than half of nine") << 0 << 1 << 2 << true << 9 << 5;
    QTest::newRow("more than half of ten") << 0 << 1 << 2 << true << 10 << 6;
    QTest::newRow("half of ten") << 0 << 1 << 2 << false << 10 << 5;
    QTest::newRow("half of nine") << 0 << 1 << 2 << false << 9 << 5;
    QTest::newRow("two thirds of nine") << 0 << 2 << 3 << false << 9 << 6;
    QTest::newRow("two thirds of ten") << 0 << 2 << 3 << false << 10 << 7;
    QTest::newRow("all") << 0 << 1 << 1 << false << 4 << 4;
    QTest::newRow("a number and a share") << 6 << 1 << 2 << true << 9 << 6;
}

void TestSeating::countsWhatARuleAsksFor()
{
    QFETCH(const int, seats);
    QFETCH(const int, numerator);
    QFETCH(const int, denominator);
    QFETCH(const bool, moreThan);
    QFETCH(const int, held);
    QTEST((QuorumRule{seats, numerator, denominator, moreThan, {}}.neededOf(held)), "needed");
}

void TestSeating::termsHaveFirstAndLastDays()
{
    const Seat seat{u"Pilots"_s, true, u"Ada Quay"_s, {}, QDate(2024, 1, 1), QDate(2024, 12, 31)};
    QVERIFY(!seat.isHeldOn(QDate(2023, 12, 31)));
    QVERIFY(seat.isHeldOn(QDate(2024, 1, 1)));
    QVERIFY(seat.isHeldOn(QDate(2024, 12, 31)));
    QVERIFY(!seat.isHeldOn(QDate(2025, 1, 1)));
    QVERIFY(!Seat().isHeldOn(QDate(2024, 1, 1)));
}

void TestSeating::findsPeopleAsReadersDo()
{
    const Seating seating{.people = {{u"Ada Quay"_s, u"AQ"_s, {}, {}}}, .seats = {}, .quorum = {}};
    QVERIFY(seating.find(u" ada  quay"_s));
    QVERIFY(!seating.find(u"Ada"_s));
}

QTEST_GUILESS_MAIN(TestSeating)
#include "tst_seating.moc"
