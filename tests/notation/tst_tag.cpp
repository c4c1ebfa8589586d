#include "models/notation/lexline.h"
#include "models/notation/tag.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestTag : public QObject
{
    Q_OBJECT

private slots:
    void readsExactTags_data();
    void readsExactTags();
    void doubts_data();
    void doubts();
    void pointsAtTheDoubt_data();
    void pointsAtTheDoubt();
    void leavesTextAlone_data();
    void leavesTextAlone();
    void knownNamesAreText();
    void readsPrefixes();
    void partsTheLine();
};

void TestTag::readsExactTags_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("tag");
    const auto row = [](const QString &line, const QString &tag) { QTest::newRow(qPrintable(line)) << line << tag; };
    row(u"text (RED)"_s, u"(RED)"_s);
    row(u"text (RED)."_s, u"(RED)"_s);
    row(u"text (RED, cleared); and"_s, u"(RED, cleared)"_s);
    row(u"text (AMBER, cleared) or"_s, u"(AMBER, cleared)"_s);
    row(u"text(GREEN)"_s, u"(GREEN)"_s);
    row(u"(WHITE)"_s, u"(WHITE)"_s);
    row(u"text (cleared)"_s, u"(cleared)"_s);
    row(u"text (cleared WHITE)"_s, u"(cleared WHITE)"_s);
    row(u"text (RED, cleared WHITE)"_s, u"(RED, cleared WHITE)"_s);
    row(u"text (stub)"_s, u"(stub)"_s);
    row(u"text (**RED**)"_s, u"(RED)"_s);
    row(u"text **(RED)**"_s, u"(RED)"_s);
    row(u"the (GREEN) one (RED)"_s, u"(RED)"_s);
}

void TestTag::readsExactTags()
{
    QFETCH(QString, line);
    QFETCH(QString, tag);
    const Tag read = readTag(line, test::dialect());
    QVERIFY(read.exact());
    QVERIFY(!read.doubtful);
    QCOMPARE(tagText(read, test::dialect().scheme), tag);
}

void TestTag::doubts_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {
             u"text (Red)"_s,
             u"text (red)"_s,
             u"text (RED – commercial)"_s,
             u"text (see RED annex)"_s,
             u"text (REDD, cleared)"_s,
             u"text (GR\u0415EN)"_s,
             u"text (RED"_s,
             u"text RED)"_s,
             u"text RED, cleared)"_s,
             u"text RED, cleared WHITE)"_s,
             u"text [RED]"_s,
             u"text {RED}"_s,
             u"text <RED>"_s,
             u"text （RED）"_s,
             u"text ⟨RED⟩"_s,
             u"text ( RED )"_s,
             u"text (R ED)"_s,
             u"text (RED,cleared)"_s,
             u"text (RED, Cleared)"_s,
             u"text (RED, GREEN)"_s,
             u"text (RED) more words"_s,
             u"(RED) text"_s,
             u"text (RED) (see annex)"_s,
             u"text (Cleared)"_s,
             u"text (cleard)"_s,
             u"text (Stub)"_s,
             u"text (stubs)"_s,
             u"text (AMEBR)"_s,
             u"text (𝐑𝐄𝐃)"_s,
             u"text (ＲＥＤ)"_s,
             u"text (R\u200BED)"_s,
             u"text (R⟨U+202E⟩ED)"_s,
             u"text (RÉD)"_s,
             u"text (R\uFFFDED)"_s,
             u"text \\(RED)"_s,
             u"text (WH1TE)"_s,
             u"text (cleared PURPLE, RED)"_s,
             u"text (((RED"_s,
             u"text (a] RED"_s,
             u"text (REDcleared)"_s,
             u"[RED list](https://example.org)"_s,
         })
        QTest::newRow(qPrintable(line)) << line;
}

void TestTag::doubts()
{
    QFETCH(QString, line);
    const Tag tag = readTag(line, test::dialect());
    QVERIFY(tag.doubtful);
    QVERIFY(!tag.cleared);
    QVERIFY(!tag.exact());
    const Line lexed = lexLine(line, test::dialect());
    QCOMPARE(lexed.diagnostics.size(), 1);
    QCOMPARE(lexed.diagnostics[0].code, DiagnosticCode::TagDoubtful);
}

/// What makes the doubt stands between bars.
void TestTag::pointsAtTheDoubt_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"- They rust |(Red)|."_s, u"They |(see RED annex)| rust (all of them)"_s, u"They rust |(RED|"_s, u"|They rust RED, cleared)|"_s,
          u"The (Red) gate rusts |(Amber)|"_s, u"ACTION: AL to paint |[RED]| (soon) by 4 June"_s, u"They rust |(REDD, cleared)|"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestTag::pointsAtTheDoubt()
{
    QFETCH(QString, line);
    const QStringList parts = line.split(u'|');
    const Line lexed = lexLine(parts.join(QString()), test::dialect());
    const auto doubt = std::ranges::find(lexed.diagnostics, DiagnosticCode::TagDoubtful, &Diagnostic::code);
    QVERIFY(doubt != lexed.diagnostics.end());
    QCOMPARE(doubt->column, parts[0].size() + 1);
    QCOMPARE(doubt->length, parts[1].size());
}

void TestTag::leavesTextAlone_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u"the RED and GREEN lamps"_s, u"the plan (see annex 3)"_s, u"(Ada) said"_s, u"it was cleared"_s,
                                u"a) redress"_s, u"the (reduced) rate"_s, u"x < 5 and RED"_s, u"it was RED :"_s, u""_s, u"()"_s,
                                u"the stub (of the pier)"_s, u"[the plan](https://example.org)"_s, u"many (((( brackets"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestTag::leavesTextAlone()
{
    QFETCH(QString, line);
    const Tag tag = readTag(line, test::dialect());
    QVERIFY(!tag.doubtful);
    QVERIFY(!tag.exact());
}

void TestTag::knownNamesAreText()
{
    MeetingHeader header;
    header.number = 12;
    const Person rd{u"Chair"_s, u"Rhys Davies"_s, u"RD"_s, {}};
    const Person green{u"Member"_s, u"Alan Green"_s, u"AG"_s, {}};
    const Dialect with = dialectOf(test::body(), header, {{PeopleKind::Attendees, {rd, green}, {}}});
    QVERIFY(readTag(u"as said (RD)"_s, test::dialect()).doubtful);
    QVERIFY(!readTag(u"as said (RD)"_s, with).doubtful);
    QVERIFY(readTag(u"as said (rd)"_s, with).doubtful);
    QVERIFY(readTag(u"as said (Alan Green)"_s, test::dialect()).doubtful);
    QVERIFY(!readTag(u"as said (Alan Green)"_s, with).doubtful);
    const Dialect sly = dialectOf(test::body(), header, {{PeopleKind::Attendees, {Person{u"x"_s, u"Red"_s, u"Red"_s, {}}}, {}}});
    QVERIFY(readTag(u"as said (Red)"_s, sly).doubtful); // a name cannot take a level's name away
}

void TestTag::readsPrefixes()
{
    const Dialect tlp = test::dialect(u"TLP"_s);
    QCOMPARE(readTag(u"text (TLP:AMBER+STRICT, cleared)"_s, tlp).level, Rank{3});
    QCOMPARE(readTag(u"text (AMBER)"_s, tlp).level, Rank{2});
    QVERIFY(readTag(u"text (TLP: RED)"_s, tlp).doubtful);
    QVERIFY(readTag(u"text (AMBER STRICT)"_s, tlp).doubtful);
    QVERIFY(readTag(u"text (AMBERSTRICT)"_s, tlp).doubtful);
    QVERIFY(readTag(u"text (TLP:RED)"_s, test::dialect()).doubtful); // SEC has no prefix
}

void TestTag::partsTheLine()
{
    const Line line = lexLine(u"- Anomalies (RED, cleared); and"_s, test::dialect());
    QCOMPARE(line.body, u"Anomalies"_s);
    QCOMPARE(line.tail, u"; and"_s);
    QCOMPARE(line.text.mid(line.tag.begin, line.tag.length), u"(RED, cleared)"_s);
    QCOMPARE(lexLine(u"text **(RED)**."_s, test::dialect()).body, u"text"_s);
    QCOMPARE(lexLine(u"text **(RED)**."_s, test::dialect()).tail, u"."_s);
    const Line elsewhere = lexLine(u"the (GREEN) one (RED)"_s, test::dialect());
    QCOMPARE(elsewhere.diagnostics.size(), 1);
    QCOMPARE(elsewhere.diagnostics[0].code, DiagnosticCode::TagElsewhere);
}

QTEST_APPLESS_MAIN(TestTag)
#include "tst_tag.moc"
