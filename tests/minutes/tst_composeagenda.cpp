#include "models/minutes/composeagenda.h"
#include "tests/meetings/records.h"
#include "tests/minutes/shown.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestComposeAgenda : public QObject
{
    Q_OBJECT

private slots:
    void showsPageOne();
    void listsItems();
    void namesTheInvitedInTheTopEditionAlone();
    void showsTitlesAsTheMinutesDo();
    void timesFollowOneAnother_data();
    void timesFollowOneAnother();
    void framesAreOfTheTitlesLevel();
    void tagsRaiseAFrame();
    void listsPapers();
    void withheldPapersDoNotExist();
    void leavesOutEmptyColumns();
    void saysNothingOfNotes();
    void invitesNobodyWhereNobodyIsNamed();
};

namespace {

MinutesDocument composed(const QString &items, int ceiling, const QList<QList<Paper>> &papers = {}, const QString &keys = {})
{
    MeetingRecord record = test::record(test::fileWith(items, keys));
    record.papers = papers;
    return composeAgenda(record, Edition{Rank{ceiling}});
}

/// The rows of the table of items.
QStringList rows(const MinutesDocument &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block); table && table->kind == TableKind::Agenda)
            return test::shown({block}).chopped(1).split(u'\n');
    }
    return {};
}

Paper paper(const QString &title, const QString &level = {}, const QString &version = {})
{
    return {title, version, level, u"file-name.pdf"_s, QString(64, u'a'), 12};
}

} // namespace

void TestComposeAgenda::showsPageOne()
{
    QCOMPARE(test::shown(composed(u"# 1. Works\n@minutes: 15"_s, 1)), uR"(BC 12 – Agenda
en-GB
2024-05-14
GREEN
This document is classified as **Green**. It may be shared within the organisations that the committee serves and with those who work with them, but not published in any form.
Bridge Committee (BC) Meeting
BC_12_1405, 14 May 2024 / 10:00 – 12:30 / Toll House
Agenda
BC_12_1405

# Invited:
= Party Category / Representing | Name
| Chair | Ada Lovell (AL)
| Secretary | Cara Dunne (CD) (part) (video)
# Voting Members:
= Party Category / Representing | Name
| North Bank (Alternate for Eve Hale) | Ben Okoro (BO)
# Apologies:
= Party Category / Representing | Name
| North Bank | Eve Hale (EH)
# Order of Business:
= Item | Subject | Time
| 1 | Works | 10:00 – 10:15
Next Meeting: Tuesday 11 June 2024
)"_s);
    QCOMPARE(composed(u"# 1. Works"_s, 3).title, u"BC 12 – Confidential Agenda"_s);
}

void TestComposeAgenda::listsItems()
{
    const QString items = uR"(# Opening
@minutes: 5
# 1. The rail
@presenter: Ada Lovell (AL)
@purpose: for decision
@minutes: 20
said
# 2. The lock
@presenter: Ben *Okoro* (BO)
)"_s;
    QCOMPARE(
        rows(composed(items, 1)),
        QStringList({u"= Item | Subject | Presenter | Purpose | Time"_s, u"|  | Opening |  |  | 10:00 – 10:05"_s,
                     u"| 1 | The rail | Ada Lovell (AL) | for decision | 10:05 – 10:25"_s, u"| 2 | The lock | Ben *Okoro* (BO) |  | "_s}));
}

void TestComposeAgenda::namesTheInvitedInTheTopEditionAlone()
{
    const QString text = test::shown(composed(u"# 1. Works\n@presenter: Ada Lovell (AL)"_s, 0));
    QVERIFY(text.contains("Those invited are named in the Confidential Agenda.\n"_L1));
    QVERIFY(!text.contains("Lovell"_L1));
    QVERIFY(!text.contains("Hale"_L1));
}

void TestComposeAgenda::showsTitlesAsTheMinutesDo()
{
    const QString items = uR"(# 1. The pier (RED)
@title: The pier that will fall
# 2. The rail (RED, cleared WHITE)
# Untitled by number
# 5. The lamp (Red)
# 6. The lock (AMBER)
@title: The lock that leaks (RED)
)"_s;
    QCOMPARE(
        rows(composed(items, 0)).sliced(1),
        QStringList({u"| 1 | Item 1"_s, u"| 2 | The rail [[(RED)]]"_s, u"|  | Unnumbered Item"_s, u"| 5 | Item 5"_s, u"| 6 | Item 6"_s}));
    QCOMPARE(rows(composed(items, 1)).sliced(1),
             QStringList({u"| 1 | The pier [[(RED)]]"_s, u"| 2 | The rail [[(RED)]]"_s, u"|  | Untitled by number"_s,
                          u"| 5 | The lamp (Red)"_s, u"| 6 | The lock [[(AMBER)]]"_s}));
    QCOMPARE(rows(composed(items, 2)).at(5), u"| 6 | The lock [[(AMBER)]]"_s);
    QCOMPARE(rows(composed(items, 3)).at(1), u"| 1 | The pier that will fall [[(RED)]]"_s);
    QCOMPARE(rows(composed(items, 3)).at(5), u"| 6 | The lock that leaks [[(AMBER)]]"_s);
}

void TestComposeAgenda::timesFollowOneAnother_data()
{
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << u"10 20 30"_s << 1 << u"10:00 – 10:10, 10:10 – 10:30, 10:30 – 11:00"_s;
    QTest::newRow("none from a gap on") << u"10 - 30"_s << 1 << u"10:00 – 10:10, , "_s;
    QTest::newRow("not a number") << u"10 soon 30"_s << 1 << u"10:00 – 10:10, , "_s;
    QTest::newRow("nothing takes no time") << u"10 0 30"_s << 1 << u"10:00 – 10:10, , "_s;
    QTest::newRow("nor less") << u"10 -5 30"_s << 1 << u"10:00 – 10:10, , "_s;
    QTest::newRow("not past midnight") << u"10 830 5"_s << 1 << u"10:00 – 10:10, , "_s;
    QTest::newRow("up to midnight") << u"10 829 5"_s << 1 << u"10:00 – 10:10, 10:10 – 23:59, "_s;
    QTest::newRow("too much to count") << u"10 99999999999 5"_s << 1 << u"10:00 – 10:10, , "_s;
    QTest::newRow("withheld") << u"10 20(RED) 30"_s << 1 << u"10:00 – 10:10, , "_s;
    QTest::newRow("shown at the top") << u"10 20(RED) 30"_s << 3 << u"10:00 – 10:10, 10:10 – 10:30, 10:30 – 11:00"_s;
    QTest::newRow("below the default") << u"10 20 30"_s << 0 << u", , "_s;
}

void TestComposeAgenda::timesFollowOneAnother()
{
    QFETCH(QString, minutes);
    QFETCH(int, ceiling);
    QFETCH(QString, expected);
    QString items;
    for (const QString &one : minutes.split(u' '))
        items += "# Works\n@purpose: for thought\n"_L1
            + (one == "-"_L1 ? QString() : "@minutes: "_L1 + QString(one).replace(u'(', u" ("_s) + u'\n');
    QStringList found;
    for (const QString &row : rows(composed(items, ceiling)).sliced(1))
        found << (row.contains(u':') ? row.section(u" | "_s, -1).section(u" [["_s, 0, 0) : QString());
    QCOMPARE(found.join(", "_L1), expected);
}

/// A closed item still has a presenter and a time: members have to know when to come. Below the level of its title it has neither.
void TestComposeAgenda::framesAreOfTheTitlesLevel()
{
    const QString items = u"# 1. The pier (RED, cleared WHITE)\n@presenter: Grey\n@purpose: for decision\n@minutes: 15"_s;
    QCOMPARE(rows(composed(items, 1)).at(1), u"| 1 | The pier [[(RED)]] | Grey | for decision | 10:00 – 10:15"_s);
    QCOMPARE(rows(composed(items, 0)).at(1), u"| 1 | The pier [[(RED)]]"_s);
}

void TestComposeAgenda::tagsRaiseAFrame()
{
    const QString items =
        u"# 1. The pier\n@presenter: Grey (RED)\n@purpose: to sack him (Red)\n# 2. The rail\n@presenter: Ada (AMBER, cleared)\n@purpose: for thought"_s;
    QCOMPARE(rows(composed(items, 1)).sliced(1),
             QStringList({u"| 1 | The pier |  | "_s, u"| 2 | The rail | Ada [[(AMBER)]] | for thought"_s}));
    QCOMPARE(rows(composed(items, 3)).at(1), u"| 1 | The pier | Grey [[(RED)]] | to sack him (Red)"_s);
}

void TestComposeAgenda::listsPapers()
{
    const QString items =
        u"# 1. The pier (AMBER)\n@paper: BC_12_01\n@paper: BC_12_02 (GREEN)\n## Below (RED)\n@paper: BC_12_03\n# 2. The rail\nsaid"_s;
    const QList<QList<Paper>> papers{
        {}, {paper(u"Rail *plan*"_s), paper(u"Prices"_s, u"AMBER"_s, u"2"_s), paper(u"Sketch"_s, {}, u"draft of 3 May"_s)}};
    QCOMPARE(rows(composed(items, 3, papers)).sliced(1),
             QStringList({u"| 1 | The pier [[(AMBER)]]"_s, u"+ Paper: BC_12_01"_s, u"+ Paper: BC_12_02 [[(GREEN)]]"_s,
                          u"+ Paper: BC_12_03"_s, u"| 2 | The rail"_s, u"+ Paper: Rail *plan*"_s,
                          u"+ Paper: Prices, version 2 [[(AMBER)]]"_s, u"+ Paper: Sketch, draft of 3 May"_s}));
}

void TestComposeAgenda::withheldPapersDoNotExist()
{
    const QString items = u"# 1. The pier (RED)\n@paper: BC_12_01\n# 2. The rail\nsaid"_s;
    const QList<QList<Paper>> papers{{paper(u"Cracks"_s), paper(u"Invitation"_s, u"GREEN"_s), paper(u"Leaflet"_s, u"WHITE"_s)},
                                     {paper(u"Bribes (Red)"_s), paper(u"Costs"_s, u"PURPLE"_s)}};
    QCOMPARE(rows(composed(items, 1, papers)).sliced(1),
             QStringList({u"| 1 | The pier [[(RED)]]"_s, u"+ Paper: Invitation [[(GREEN)]]"_s, u"+ Paper: Leaflet [[(WHITE)]]"_s,
                          u"| 2 | The rail"_s}));
    QCOMPARE(rows(composed(items, 0, papers)).sliced(1),
             QStringList({u"| 1 | Item 1"_s, u"+ Paper: Leaflet [[(WHITE)]]"_s, u"| 2 | Item 2"_s}));
    QVERIFY(!test::shown(composed(items, 3, papers)).contains("file-name"_L1));
}

void TestComposeAgenda::leavesOutEmptyColumns()
{
    QCOMPARE(rows(composed(u"# 1. Works\n@paper: A"_s, 1)), QStringList({u"= Item | Subject"_s, u"| 1 | Works"_s, u"+ Paper: A"_s}));
    const MinutesDocument document = composed(u"# 1. Works"_s, 1);
    const auto &table = std::get<TableBlock>(document.blocks.at(document.blocks.size() - 2));
    QCOMPARE(table.widths, QList<int>({6, 94}));
    QVERIFY(rows(composed({}, 1)).isEmpty());
    QVERIFY(!test::shown(composed({}, 1)).contains("Order of Business"_L1));
}

void TestComposeAgenda::saysNothingOfNotes()
{
    const QString text = test::shown(
        composed(u"# 1. Works\n@presenter: Ada\nsaid (WHITE)\n## Annex (WHITE)\nThe BC AGREED it. (WHITE)\n// own"_s, 3));
    for (const QString &word : {u"said"_s, u"Annex"_s, u"AGREED"_s, u"own"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

void TestComposeAgenda::invitesNobodyWhereNobodyIsNamed()
{
    MeetingRecord record = test::record(test::fileWith(u"# 1. Works"_s));
    record.meeting.people[1].people.clear();
    const QString text = test::shown(composeAgenda(record, topEdition(record.body.scheme)).blocks);
    QVERIFY(text.contains(u"# Invited:\n"_s) && !text.contains(u"Voting Members"_s));
    record.meeting.people.clear();
    QVERIFY(test::shown(composeAgenda(record, topEdition(record.body.scheme)).blocks).startsWith(u"# Order of Business:"_s));
}

QTEST_APPLESS_MAIN(TestComposeAgenda)
#include "tst_composeagenda.moc"
