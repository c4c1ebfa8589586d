#include "models/notation/datavalue.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestDataValue : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void papersHaveTheirLevel_data();
    void papersHaveTheirLevel();
};

/// Levels count from WHITE, 0; -1 stands for "not cleared".
void TestDataValue::reads_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("rank");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("clearing");
    QTest::newRow("plain") << u"Ada Lovell (AL)"_s << 1 << u"Ada Lovell (AL)"_s << 1 << -1;
    QTest::newRow("nothing") << QString() << 2 << QString() << 2 << -1;
    QTest::newRow("raised") << u"Inspector Grey (RED)"_s << 1 << u"Inspector Grey"_s << 3 << -1;
    QTest::newRow("not lowered") << u"Inspector Grey (WHITE)"_s << 1 << u"Inspector Grey"_s << 1 << -1;
    QTest::newRow("cleared") << u"Inspector Grey (cleared)"_s << 3 << u"Inspector Grey"_s << 3 << 1;
    QTest::newRow("raised and cleared") << u"15 (RED, cleared WHITE)"_s << 1 << u"15"_s << 3 << 0;
    QTest::newRow("doubtful") << u"Inspector Grey (Red)"_s << 1 << u"Inspector Grey (Red)"_s << 3 << -1;
    QTest::newRow("open bracket") << u"Inspector Grey (RED"_s << 1 << u"Inspector Grey (RED"_s << 3 << -1;
    QTest::newRow("stub") << u"Inspector Grey (stub)"_s << 1 << u"Inspector Grey (stub)"_s << 3 << -1;
}

void TestDataValue::reads()
{
    QFETCH(QString, value);
    QFETCH(int, rank);
    QFETCH(QString, text);
    QFETCH(int, expected);
    QFETCH(int, clearing);
    const DataValue read = readDataValue(value, Rank{rank}, test::dialect());
    QCOMPARE(read.text, text);
    QCOMPARE(read.rank, Rank{expected});
    QCOMPARE(read.clearing, clearing < 0 ? Clearing() : Clearing(Rank{clearing}));
}

void TestDataValue::papersHaveTheirLevel_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("item");
    QTest::addColumn<int>("expected");
    QTest::newRow("its item's") << u"Plan"_s << QString() << QString() << 2 << 2;
    QTest::newRow("its own, higher") << u"Plan"_s << u"2"_s << u"RED"_s << 1 << 3;
    QTest::newRow("its own, lower") << u"Plan"_s << u"2"_s << u"WHITE"_s << 3 << 0;
    QTest::newRow("unknown counts as the highest") << u"Plan"_s << QString() << u"PURPLE"_s << 1 << 3;
    QTest::newRow("its title says more") << u"Plan (AMBER)"_s << QString() << u"GREEN"_s << 1 << 2;
    QTest::newRow("its title says less") << u"Plan (WHITE)"_s << QString() << QString() << 1 << 1;
    QTest::newRow("its title leaves doubt") << u"Plan (see Red annex)"_s << QString() << QString() << 1 << 3;
    QTest::newRow("its version says more") << u"Plan"_s << u"2 (RED)"_s << QString() << 1 << 3;
}

void TestDataValue::papersHaveTheirLevel()
{
    QFETCH(QString, title);
    QFETCH(QString, version);
    QFETCH(QString, level);
    QFETCH(int, item);
    QFETCH(int, expected);
    QCOMPARE(paperRank({title, version, level, u"plan.pdf"_s, {}, 0}, Rank{item}, test::dialect()), Rank{expected});
}

QTEST_APPLESS_MAIN(TestDataValue)
#include "tst_datavalue.moc"
