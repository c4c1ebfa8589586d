#include "models/minutes/compose.h"
#include "tests/meetings/records.h"
#include "tests/minutes/shown.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Each case is a file of tests/minutes/data: an item's notes, then "==== LEVEL" and what that edition shows of it.
class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void showsItems_data();
    void showsItems();
    void showsPageOne();
    void withholdsAttendanceBelowTheDefault();
    void printsOwnHandlingForTheDefaultEdition();
    void makesUpTheReference();
    void marksByTheScheme();
    void looseLinesPassTheGate();
    void ownersAreThoseOfTheLatestWordShown();
    void topEditionSaysWhoHeardWhat();
    void nothingOfTheTopIsNoDistribution();
};

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The blocks of the meeting's items alone.
QString itemsShown(const MeetingRecord &record, Edition edition)
{
    MeetingRecord bare = record;
    bare.meeting.header.nextMeeting = {};
    const QString all = test::shown(compose(bare, edition).blocks).section(u"# Distribution:\n"_s, 0, 0);
    bare.meeting.items.clear();
    return all.sliced(test::shown(compose(bare, edition).blocks).size());
}

MinutesDocument composed(const QString &items, int ceiling, const QString &keys = {}, const QString &scheme = u"SEC"_s)
{
    return compose(test::record(test::fileWith(items, keys), test::earlierActions(), test::body(scheme)), Edition{Rank{ceiling}});
}

} // namespace

void TestCompose::showsItems_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("expected");
    const QDir dir(QStringLiteral(TEST_DATA_DIR));
    const QStringList names = dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 5);
    for (const QString &name : names) {
        const QStringList parts = readFile(dir.filePath(name)).split("\n==== "_L1);
        QVERIFY2(parts.size() > 1, qPrintable(name));
        for (const QString &part : parts.sliced(1)) {
            const QString level = part.section(u'\n', 0, 0);
            QTest::newRow(qPrintable(name + u' ' + level)) << parts[0] << level << part.sliced(level.size() + 1).trimmed();
        }
    }
}

void TestCompose::showsItems()
{
    QFETCH(QString, notes);
    QFETCH(QString, level);
    QFETCH(QString, expected);
    const MeetingRecord record = test::record(test::fileWith(notes), test::earlierActions());
    const Edition edition = editionNamed(record.body.scheme, level).value();
    const QString found = itemsShown(record, edition).trimmed();
    if (found != expected)
        qWarning().noquote() << "found:" << found;
    QCOMPARE(found.split(u'\n'), expected.split(u'\n'));
}

void TestCompose::showsPageOne()
{
    QCOMPARE(test::shown(composed({}, 1)), uR"(BC 12 – Final Minutes
en-GB
2024-05-14
GREEN
This document is classified as **Green**. It may be shared within the organisations that the committee serves and with those who work with them, but not published in any form.
Bridge Committee (BC) Meeting
BC_12_1405, 14 May 2024 / 10:00 – 12:30 / Toll House
Final Minutes
BC_12_1405

# Attendees:
= Party Category / Representing | Name
| Chair | Ada Lovell (AL)
| Secretary | Cara Dunne (CD) (part) (video)
# Voting Members Present:
= Party Category / Representing | Name
| North Bank (Alternate for Eve Hale) | Ben Okoro (BO) (arrived 10:20)
# Apologies:
= Party Category / Representing | Name
| North Bank | Eve Hale (EH)
Next Meeting: Tuesday 11 June 2024
)"_s);
}

void TestCompose::withholdsAttendanceBelowTheDefault()
{
    const QString text = test::shown(composed(u"# 1. Works\nJOINED 10:45: EH\nsaid"_s, 0));
    QVERIFY(text.contains("The attendance is recorded in the Confidential Minutes.\n"_L1));
    QVERIFY(!text.contains("Lovell"_L1));
    QVERIFY(!text.contains("Hale"_L1));
    QVERIFY(text.contains("classified as **White**"_L1));
}

void TestCompose::printsOwnHandlingForTheDefaultEdition()
{
    const QString keys = u"handling: For friends of the bridge.\n"_s;
    QVERIFY(test::shown(composed({}, 1, keys)).contains("**Green**. For friends of the bridge."_L1));
    QVERIFY(!test::shown(composed({}, 3, keys)).contains("friends"_L1));
    QVERIFY(!test::shown(composed({}, 0, keys)).contains("friends"_L1));
}

void TestCompose::makesUpTheReference()
{
    QCOMPARE(composed({}, 1).reference, u"BC_12_1405"_s);
    QCOMPARE(composed({}, 1, u"reference: XY-9\n"_s).facts.first(), u"XY-9, 14 May 2024"_s);
}

void TestCompose::marksByTheScheme()
{
    const MinutesDocument tlp = composed(u"# 1. Works (AMBER+STRICT)\nsaid (TLP:CLEAR)"_s, 4, {}, u"TLP"_s);
    QCOMPARE(tlp.marking.text, u"TLP:RED"_s);
    QCOMPARE(tlp.marking.place, MarkingPlace::HeaderAndFooter);
    QCOMPARE(tlp.marking.points, 12);
    QCOMPARE(tlp.edition, u"Confidential Minutes"_s);
    const QString text = test::shown(tlp.blocks);
    QVERIFY(text.contains("# 1. Works [[TLP:AMBER+STRICT]]\nsaid [[TLP:CLEAR]]\n"_L1));
    const MinutesDocument sec = composed(u"# 1. Works (RED)\nsaid"_s, 1);
    QCOMPARE(sec.marking.place, MarkingPlace::HeadOfFirstPage);
    QVERIFY(test::shown(sec.blocks).contains("The Agenda Item was marked as **RED** and therefore recorded in the Confidential Minutes."_L1));
}

void TestCompose::looseLinesPassTheGate()
{
    const QString file = test::fileWith({}).replace("# Apologies\n"_L1, "# Apologies\nsecret quorum (RED)\nopen quorum\n"_L1);
    const MeetingRecord record = test::record(file);
    const QString green = test::shown(compose(record, Edition{Rank{1}}));
    QVERIFY(!green.contains("secret"_L1));
    QVERIFY(green.contains("open quorum"_L1));
    QVERIFY(test::shown(compose(record, Edition{Rank{3}})).contains("secret quorum [[(RED)]]"_L1));
}

void TestCompose::ownersAreThoseOfTheLatestWordShown()
{
    MeetingRecord record = test::record(test::fileWith(u"# 1. Works\nUPDATE BC 11/01: going on."_s), test::earlierActions());
    record.actions[0].changes = {
        {{u"BO"_s}, QDate(2024, 6, 1), Rank{1}, {}},
        {{u"CD"_s}, QDate(2024, 6, 9), Rank{3}, {}},
        {{}, QDate(2024, 6, 3), Rank{3}, Rank{1}},
    };
    QVERIFY(
        test::shown(compose(record, Edition{Rank{1}}).blocks).contains("| BC 11/01 | AL to paint the north rail. | BO | 3 June 2024\n"_L1));
    QVERIFY(
        test::shown(compose(record, Edition{Rank{3}}).blocks).contains("| BC 11/01 | AL to paint the north rail. | CD | 3 June 2024\n"_L1));
}

/// Who came later, left in between, or took no part; items that the same people heard stand together.
void TestCompose::topEditionSaysWhoHeardWhat()
{
    const QString items = uR"(# 1. Opening
open words
# 2. Rail (RED)
said of the rail
the rail is open (cleared)
# 3. Ropes
RECUSED: BO
a rope is old (RED)
# 4. Paint (RED)
of paint
LEFT 11:00: CD
// own words
more of paint
# 5. Lamps (RED)
a lamp
# Any other business
JOINED 12:00: CD
EH is praised (RED)
)"_s;
    const MinutesDocument top = composed(items, 3);
    QCOMPARE(test::shown(top.blocks).section(u"# Distribution:\n"_s, 1),
             uR"(What is marked RED is for those who were there when it was said, and took part in the item.
= Items | Present
| 2 and Any other business | AL, CD, BO
| 3 | AL, CD
| 4 | AL, CD (part), BO
| 5 | AL, BO
)"_s);
    for (int below = 0; below < 3; ++below)
        QVERIFY(!test::shown(composed(items, below)).contains("Distribution"_L1));
}

void TestCompose::nothingOfTheTopIsNoDistribution()
{
    QVERIFY(
        !test::shown(composed(u"# 1. Rail (RED)\nopen (cleared)\n// own (RED)\n# 2. Ropes (AMBER)\nsaid"_s, 3)).contains("Distribution"_L1));
}

QTEST_APPLESS_MAIN(TestCompose)
#include "tst_compose.moc"
