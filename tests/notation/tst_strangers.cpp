#include "models/notation/lint.h"
#include "models/notation/parse.h"
#include "models/notation/write.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Meeting read(const QString &items)
{
    return parse(test::fileWith(items).toUtf8(), test::body()).meeting;
}

bool readsTheSame(const Meeting &meeting)
{
    return parse(write(meeting).toUtf8(), test::body()).meeting == meeting;
}

} // namespace

/// Meeting files as a stranger may make them: nothing of them is lost, none shows more than it says, and none takes long.
class TestStrangers : public QObject
{
    Q_OBJECT

private slots:
    void aLevelThatLooksLikeOneIsNone_data();
    void aLevelThatLooksLikeOneIsNone();
    void listsMayBeAnyDepth();
    void lettersMayHaveAnyMarks();
    void hugeNumbersAreNoOthers_data();
    void hugeNumbersAreNoOthers();
    void aMeetingHasNoHugeNumber_data();
    void aMeetingHasNoHugeNumber();
};

void TestStrangers::aLevelThatLooksLikeOneIsNone_data()
{
    QTest::addColumn<QString>("tag");
    QTest::newRow("Cyrillic") << u"(GRЕЕN)"_s;
    QTest::newRow("Greek") << u"(GREEΝ)"_s;
    QTest::newRow("wide") << u"(ＧＲＥＥＮ)"_s;
    QTest::newRow("mathematical") << u"(𝐆𝐑𝐄𝐄𝐍)"_s;
    QTest::newRow("with marks") << u"(GRE\u0301EN)"_s;
    QTest::newRow("with a joiner") << u"(GRE\u200dEN)"_s;
    QTest::newRow("turned around") << u"(\u202eNEERG\u202c)"_s;
    QTest::newRow("cleared, nearly") << u"(clеared)"_s;
}

/// The item is RED; whoever may read GREEN sees the line only if it says so in the scheme's own letters.
void TestStrangers::aLevelThatLooksLikeOneIsNone()
{
    QFETCH(const QString, tag);
    const Rank green{1};
    const auto isShown = [&](const QString &words) {
        const Item item = read(u"# 1. Works (RED)\nThe pier leans. "_s + words).items.constFirst();
        const Standing standing = item.lines.constFirst().standing;
        return visible(standing.rank, standing.clearing, green);
    };
    QVERIFY(isShown(u"(cleared)"_s));
    QVERIFY(!isShown(tag));
}

void TestStrangers::listsMayBeAnyDepth()
{
    QString items = u"# 1. Works\n"_s;
    for (int depth = 0; depth < 1000; ++depth)
        items += QString(2 * depth, u' ') + u"- deeper\n"_s;
    const Meeting meeting = read(items);
    QCOMPARE(meeting.items.constFirst().lines.size(), 1000);
    QVERIFY(readsTheSame(meeting));
}

void TestStrangers::lettersMayHaveAnyMarks()
{
    const QString marked = u"z"_s + QString(10'000, QChar(0x0301));
    const Meeting meeting = read(u"# 1. Works "_s + marked + u"\n"_s + marked + u" (RED)\nACTION {"_s + marked + u"}: row.\n"_s);
    QCOMPARE(meeting.items.constFirst().lines.size(), 2);
    QVERIFY(meeting.items.constFirst().lines.constFirst().text.contains(marked));
    QCOMPARE(meeting.items.constFirst().lines.constFirst().standing.rank, Rank{3});
    QVERIFY(readsTheSame(meeting));
    (void)lint(meeting.items.constFirst(), test::dialect());
}

void TestStrangers::hugeNumbersAreNoOthers_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an action's") << u"ACTION BC 12/99999999999999999999: AL to row"_s;
    QTest::newRow("nearly one that is there") << u"ACTION BC 12/4294967297: AL to row"_s; // 1 in 32 bits
    QTest::newRow("of a meeting") << u"UPDATE BC 18446744073709551628/01 CLOSED: rowed"_s; // 12 in 64 bits
    QTest::newRow("a vote") << u"VOTE: 99999999999999999999 for, 4294967296 against"_s;
    QTest::newRow("a date") << u"ACTION: AL to row by 99 June 99999999999"_s;
    QTest::newRow("a time") << u"JOINED 99999999999:00: AL"_s;
}

void TestStrangers::hugeNumbersAreNoOthers()
{
    QFETCH(const QString, line);
    const Meeting meeting = read(u"# 99999999999999999999. Works\n"_s + line);
    QVERIFY(write(meeting).contains(line));
    QVERIFY(readsTheSame(meeting));
    for (const Action &action : actionsOf(meeting.items))
        QVERIFY2(!action.number.endsWith("/01"_L1), qPrintable(action.number));
}

void TestStrangers::aMeetingHasNoHugeNumber_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("of more than 64 bits") << "99999999999999999999"_ba;
    QTest::newRow("of more than 32 bits") << "4294967308"_ba; // 12 in 32 bits
    QTest::newRow("below nothing") << "-12"_ba;
}

void TestStrangers::aMeetingHasNoHugeNumber()
{
    QFETCH(const QByteArray, number);
    const Parsed parsed = parse(
        "---\nbody: Bridge Committee\nabbreviation: BC\nmeeting: " + number + "\ndate: 2024-05-14\n---\n# 1. Works\n", test::body());
    QVERIFY(parsed.hasErrors());
    QVERIFY(parsed.meeting.header.number != 12);
}

QTEST_APPLESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
