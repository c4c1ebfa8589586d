#include "models/minutes/composeattendance.h"
#include "tests/meetings/records.h"
#include "tests/minutes/shown.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestComposeAttendance : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoWasThereAndHow();
    void followsComingsAndGoings();
    void saysWhoTookNoPart();
    void countsTheQuorumWhereItWasWeakest();
    void saysThatTheQuorumFailed();
    void knowsOnlyWhatIsShown();
    void countsNothingThatWasNotRecorded();
    void namesItemsWithoutANumberByTheirTitle();
    void leavesOutWhatATableHasNot();
    void needsNoQuorumRule();
    void isASentenceBelowTheDefaultLevel();
    void isNothingWithoutPeople();
    void isASentenceBeforeTheMeeting();
};

namespace {

MeetingRecord recordWith(const QString &items)
{
    MeetingRecord record = test::record(test::fileWith(items));
    record.seating.people = {{u"Ada Lovell"_s, u"AL"_s, {}, {}}, {u"Ben Okoro"_s, u"BO"_s, {}, {}}, {u"Eve Hale"_s, u"EH"_s, {}, {}}};
    record.seating.seats = {{u"Chair"_s, true, u"Ada Lovell"_s, {}, {}, {}},
                            {u"North Bank"_s, true, u"Eve Hale"_s, {u"Ben Okoro"_s}, {}, {}}};
    record.seating.quorum.seats = 2;
    return record;
}

QString shown(const QString &items, int ceiling = 1)
{
    return test::shown(composeAttendance(recordWith(items), Edition{Rank{ceiling}}).blocks);
}

/// The row of the first cell or of the second.
QString rowOf(const QString &text, const QString &name)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'|') && line.contains(name))
            return line;
    }
    return {};
}

} // namespace

void TestComposeAttendance::saysWhoWasThereAndHow()
{
    QCOMPARE(shown(u"# 1. Works\nsaid\n# 2. Rail (RED)\nsecret"_s), uR"(# Attendees:
= Party Category / Representing | Name | Attendance | Items
| Chair | Ada Lovell (AL) | present | all
| Secretary | Cara Dunne (CD) | part; video | not recorded by item
# Voting Members Present:
= Party Category / Representing | Name | Attendance | Items
| North Bank (Alternate for Eve Hale) | Ben Okoro (BO) | arrived 10:20 | not recorded by item
# Apologies:
= Party Category / Representing | Name
| North Bank | Eve Hale (EH)
# Present by Item:
= Item | Subject | Present | Quorum
| 1 | Works | 3 | 2 seats, 2 needed
| 2 | Rail [[(RED)]] | 3 | 2 seats, 2 needed
Those whose attendance is not recorded by item are counted as present.
)"_s);
    const MinutesDocument document = composeAttendance(recordWith(u"# 1. Works"_s), Edition{Rank{1}});
    QCOMPARE(document.edition, u"Attendance Record"_s);
    QCOMPARE(document.title, u"BC 12 – Attendance Record"_s);
    QCOMPARE(document.marking.text, u"GREEN"_s);
    QCOMPARE(composeAttendance(recordWith(u"# 1. Works"_s), Edition{Rank{3}}).edition, u"Confidential Attendance Record"_s);
}

void TestComposeAttendance::followsComingsAndGoings()
{
    const QString text = shown(u"# 1. Works\n# 2. Rail\nJOINED 10:20: BO\n# 3. Lock\n# 4. Pier\nLEFT 11:30: CD\n# 5. Lamp\n# Farewell"_s);
    QCOMPARE(rowOf(text, u"Okoro"_s),
             u"| North Bank (Alternate for Eve Hale) | Ben Okoro (BO) | joined at 10:20 (item 2) | all but 1, 2; in part: 2"_s);
    QCOMPARE(rowOf(text, u"Dunne"_s), u"| Secretary | Cara Dunne (CD) | part; video; left at 11:30 (item 4) | 1–3; in part: 4"_s);
    QCOMPARE(rowOf(text, u"Lovell"_s), u"| Chair | Ada Lovell (AL) | present | all"_s);
    QCOMPARE(rowOf(text, u"| Works"_s), u"| 1 | Works | 2 | 1 seat, 2 needed: no quorum"_s);
    QCOMPARE(rowOf(text, u"| Rail"_s), u"| 2 | Rail | 3, 1 of them in part | 1 seat, 2 needed: no quorum"_s);
    QCOMPARE(rowOf(text, u"| Lock"_s), u"| 3 | Lock | 3 | 2 seats, 2 needed"_s);
    QCOMPARE(rowOf(text, u"| Farewell"_s), u"|  | Farewell | 2 | 2 seats, 2 needed"_s);
}

void TestComposeAttendance::saysWhoTookNoPart()
{
    const QString text = shown(u"# 1. Works\n# 2. Rail\nRECUSED: AL\n# 3. Lock"_s);
    QCOMPARE(rowOf(text, u"Lovell"_s), u"| Chair | Ada Lovell (AL) | present | all but 2; took no part: 2"_s);
    QCOMPARE(rowOf(text, u"| Rail"_s), u"| 2 | Rail | 2; 1 took no part | 1 seat, 2 needed: no quorum"_s);
}

void TestComposeAttendance::countsTheQuorumWhereItWasWeakest()
{
    const QString text = shown(u"# 1. Works\nLEFT 10:30: AL\nsaid\nJOINED 10:40: AL"_s);
    QCOMPARE(rowOf(text, u"| Works"_s), u"| 1 | Works | 3, 1 of them in part | 1 seat, 2 needed: no quorum"_s);
}

void TestComposeAttendance::saysThatTheQuorumFailed()
{
    MeetingRecord record = recordWith(u"# 1. Works"_s);
    record.seating.seats.clear();
    QVERIFY(!test::shown(composeAttendance(record, Edition{Rank{1}}).blocks).contains(u"Quorum"_s)); // nobody votes: nothing is counted
}

/// A movement that is withheld has not been seen: not in times, not in counts.
void TestComposeAttendance::knowsOnlyWhatIsShown()
{
    const QString items = u"# 1. Works\nLEFT 10:30: AL (RED)\n# 2. Rail (RED)\nRECUSED: BO (RED)\n# 3. Lock"_s;
    QCOMPARE(shown(items), shown(u"# 1. Works\n# 2. Rail (RED)\n# 3. Lock"_s));
    QCOMPARE(rowOf(shown(items, 3), u"Lovell"_s), u"| Chair | Ada Lovell (AL) | left at 10:30 (item 1) | in part: 1"_s);
    QVERIFY(rowOf(shown(items, 3), u"| Rail"_s).contains(u"1 took no part"_s));
}

void TestComposeAttendance::countsNothingThatWasNotRecorded()
{
    // "part" says that somebody was away, but not when.
    QVERIFY(rowOf(shown(u"# 1. Works"_s), u"Dunne"_s).endsWith(u"not recorded by item"_s));
    QVERIFY(rowOf(shown(u"# 1. Works\nJOINED 10:20: CD\n# 2. Rail\n# 3. Lock"_s), u"Dunne"_s).endsWith(u"all but 1; in part: 1"_s));
}

/// Without the level that stands behind it.
void TestComposeAttendance::namesItemsWithoutANumberByTheirTitle()
{
    const QString text = shown(u"# 1. Works\n# 2. Rail\n# 3. Lock\n# Farewell (RED)\nJOINED 12:00: CD\n# Thanks\nsaid"_s, 3);
    QCOMPARE(rowOf(text, u"Dunne"_s),
             u"| Secretary | Cara Dunne (CD) | part; video; joined at 12:00 (item “Farewell”) | “Thanks”; in part: “Farewell”"_s);
}

void TestComposeAttendance::leavesOutWhatATableHasNot()
{
    QString file = test::fileWith(u"# 1. Works"_s).replace("Ada Lovell (AL)"_L1, "Ada Lovell"_L1);
    file = file.first(file.indexOf("# Apologies"_L1)) + u"# Apologies\nNone.\n\n# 1. Works\nsaid"_s;
    const QString text = test::shown(composeAttendance(test::record(file), Edition{Rank{1}}).blocks);
    QCOMPARE(rowOf(text, u"Lovell"_s), u"| Chair | Ada Lovell | present | all"_s);
    QVERIFY(!text.contains(u"Apologies"_s));
}

void TestComposeAttendance::needsNoQuorumRule()
{
    MeetingRecord record = recordWith(u"# 1. Works"_s);
    record.seating.quorum = {};
    const QString text = test::shown(composeAttendance(record, Edition{Rank{1}}).blocks);
    QCOMPARE(rowOf(text, u"| Works"_s), u"| 1 | Works | 3 | 2 seats"_s);
}

void TestComposeAttendance::isASentenceBelowTheDefaultLevel()
{
    QCOMPARE(shown(u"# 1. Works\nRECUSED: AL (cleared WHITE)"_s, 0), u"The attendance is recorded in the Confidential Minutes.\n"_s);
}

void TestComposeAttendance::isNothingWithoutPeople()
{
    MeetingRecord record = recordWith(u"# 1. Works"_s);
    record.meeting.people.clear();
    QVERIFY(composeAttendance(record, Edition{Rank{1}}).blocks.isEmpty());
}

void TestComposeAttendance::isASentenceBeforeTheMeeting()
{
    MeetingRecord record = recordWith(u"# 1. Works"_s);
    record.meeting.header.status = MeetingStatus::Planned;
    QCOMPARE(test::shown(composeAttendance(record, Edition{Rank{1}}).blocks).trimmed(), u"No attendance has been recorded yet."_s);
}

QTEST_APPLESS_MAIN(TestComposeAttendance)
#include "tst_composeattendance.moc"
