#include "models/notation/changedlevels.h"
#include "models/notation/finding.h"
#include "models/notation/lint.h"
#include "models/notation/lintended.h"
#include "models/notation/lintmeeting.h"
#include "models/notation/parse.h"
#include "models/notation/sharedwords.h"
#include "tests/meetings/records.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The meeting is on Tuesday 14 May 2024.
class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void leavesAlone_data();
    void leavesAlone();
    void everyFindingHasASentence();
    void tellsCodesThatNoPartyHas_data();
    void tellsCodesThatNoPartyHas();
    void tellsWhatIsEndedAlready_data();
    void tellsWhatIsEndedAlready();
    void findsInTheWholeMeeting_data();
    void findsInTheWholeMeeting();
    void leavesTheMeetingAlone_data();
    void leavesTheMeetingAlone();
    void findsWhoIsCounted();
    void findsRealNamesInTheHead();
    void tellsWhatATextSharesWithWhatIsWithheld_data();
    void tellsWhatATextSharesWithWhatIsWithheld();
    void initialsOfMembersAreNoAbbreviations();
    void asksTheBookForOtherMeetings();
    void readsALongMeetingInNoTime();
    void knowsAFindingByItsLine();
    void comparesLevelsWithTheLastDraft_data();
    void comparesLevelsWithTheLastDraft();

private:
    /// "2:5 not" for each: line of the notes from 1 and column, and the words there.
    [[nodiscard]] QStringList findings(const QString &notes) const;
    /// The same of a whole meeting: "2:1:5 not" with the item from 1 before it, or what is said of the meeting itself.
    [[nodiscard]] static QStringList findingsIn(const Meeting &meeting, const Seating &seating = {});
    [[nodiscard]] static Meeting meetingOf(const QString &items);
    Dialect m_dialect = test::dialect();
};

Meeting TestLint::meetingOf(const QString &items)
{
    return test::record(test::fileWith(items)).meeting;
}

QStringList TestLint::findingsIn(const Meeting &meeting, const Seating &seating)
{
    QStringList found;
    const Dialect dialect = dialectOf(test::body(), meeting.header, meeting.people);
    for (const auto &[item, finding] : lintMeeting(meeting, seating, dialect)) {
        const bool mistake = finding.code == DiagnosticCode::ItemNumberTwice;
        if (sentence(finding).contains(u"%1"_s) || finding.gravity != (mistake ? Gravity::Warning : Gravity::Hint))
            found << u"bad sentence or gravity: "_s + sentence(finding);
        if (item == ofMeeting) {
            found << sentence(finding).section(u'.', 0, 0);
            continue;
        }
        const Item &there = meeting.items[item];
        const QString line = finding.line == 1 ? there.heading.text : there.lines[finding.line - 2].text;
        found << u"%1:%2 %3"_s.arg(item + 1).arg(finding.line - 1).arg(line.mid(finding.column - 1, finding.length));
    }
    return found;
}

QStringList TestLint::findings(const QString &notes) const
{
    Item item = parseItem(u"1. Cranes"_s, notes, m_dialect).constFirst();
    (void)resolve(item, m_dialect, {});
    QStringList found;
    for (const Diagnostic &finding : lint(item, m_dialect)) {
        const QString line = finding.line == 1 ? item.heading.text : item.lines.at(finding.line - 2).text;
        found << u"%1:%2 %3"_s.arg(finding.line - 1).arg(finding.column).arg(line.mid(finding.column - 1, finding.length));
    }
    return found;
}

void TestLint::finds_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const QString &notes, const QStringList &found) { QTest::newRow(qPrintable(notes)) << notes << found; };
    const QString noOutcome = u"0:1 1. Cranes"_s;
    row(u"They rust."_s, {noOutcome});
    row(u"It was agreed to paint.\nNOTED"_s, {u"1:8 agreed"_s});
    row(u"It was agreed to paint."_s, {noOutcome, u"1:8 agreed"_s});
    row(u"- it was unanimously Approved (RED)"_s, {noOutcome, u"1:22 Approved"_s});
    row(u"The BC noted the report."_s, {noOutcome, u"1:8 noted"_s});
    row(u"The Committee then resolved so."_s, {noOutcome, u"1:20 resolved"_s});
    row(u"Agreed that it rusts."_s, {noOutcome, u"1:1 Agreed"_s});
    row(u"ACTION: AL to look"_s, {u"1:1 ACTION: AL to look"_s});
    row(u"The BC AGREED it.\nVOTE: for AL BO; against AL"_s, {u"2:1 VOTE: for AL BO; against AL"_s});
    row(u"The BC AGREED it.\nVOTE: for AL BO; against CD; casting AL"_s, {u"2:1 VOTE: for AL BO; against CD; casting AL"_s});
    row(u"The BC AGREED it.\nMOVED: BO, seconded BO"_s, {u"2:1 MOVED: BO, seconded BO"_s});
    row(u"The BC AGREED it.\nMOVED: BO, seconded by Ben Okoro (BO)"_s, {u"2:1 MOVED: BO, seconded by Ben Okoro (BO)"_s});
    row(u"NOTED\nNOTE 2024-05-13: they left."_s, {u"2:1 NOTE 2024-05-13: they left."_s});
    row(u"NOTED:\na) one\nc) two"_s, {u"3:1 c)"_s});
    row(u"NOTED:\n1) one\n  b) two\n2) three\n4) four"_s, {u"3:3 b)"_s, u"5:1 4)"_s});
    row(u"NOTED:\n2) one"_s, {u"2:1 2)"_s});
    row(u"NOTED:\n1) one\n## Next\n2) two"_s, {u"4:1 2)"_s});
    row(u"They NOTED it on Friday 16 May 2024."_s, {u"1:18 Friday"_s});
    row(u"ACTION: AL to look by Monday 4 June"_s, {u"1:23 Monday"_s});
    row(u"NOTE Friday 16 May 2024: NOTED"_s, {u"1:6 Friday"_s});
    row(u"NOTED that we had rust."_s, {u"1:12 we"_s});
    row(u"NOTED. Your bridge rusts, and I am sad."_s, {u"1:8 Your"_s});
    row(u"ACTION: AL to send us paint by 4 June"_s, {u"1:20 us"_s});
    row(u"NOTED\nHe said “we”, then I asked."_s, {u"2:20 I"_s});
    row(u"NOTED\nThe Committee agrees to it."_s, {u"2:15 agrees"_s});
    row(u"NOTED\n- Ada Lovell (AL) then reports that it rusts."_s, {u"2:24 reports"_s});
    row(u"NOTED. The Harbour Office asks for paint."_s, {u"1:27 asks"_s});
    row(u"The BC AGREED that the Harbour Office would write to them."_s,
        {u"1:1 The BC AGREED that the Harbour Office would write to them."_s});
    row(u"The BC REQUESTED AL to look into it."_s, {u"1:1 The BC REQUESTED AL to look into it."_s});
    row(u"The BC AGREED to send the letter."_s, {u"1:1 The BC AGREED to send the letter."_s});
}

void TestLint::finds()
{
    QFETCH(QString, notes);
    QFETCH(QStringList, found);
    QCOMPARE(findings(notes), found);
}

void TestLint::leavesAlone_data()
{
    QTest::addColumn<QString>("notes");
    for (const QString &notes : {
             u""_s,
             u"// it was agreed"_s,
             u"@presenter: AL"_s,
             u"(stub)"_s,
             u"UPDATE BC 11/01: noted"_s,
             u"UPDATE BC 11/01 CLOSED: done"_s,
             u"UPDATE BC 11/01 ON TARGET:"_s,
             u"UPDATE BC 11/01:"_s,
             u"The BC AGREED it."_s,
             u"NOTED\nThe agreed text and the approved plan."_s,
             u"NOTED\nas noted by all of them"_s,
             u"The Committee considered it.\nThe Committee AGREED it."_s,
             u"NOTED\nShe was considered for it."_s,
             u"ACTION: AL to look by 4 June"_s,
             u"ACTION due 2024-06-04: AL to look"_s,
             u"The BC AGREED it.\nVOTE: for AL; against BO; casting AL"_s,
             u"The BC AGREED it.\nVOTE: 8 for, 1 against"_s,
             u"The BC AGREED it.\nMOVED: BO, seconded AL"_s,
             u"The BC AGREED it.\nMOVED: BO"_s,
             u"NOTED\nNOTE 2024-05-14: they left.\nNOTE 2024-06-14: they are back."_s,
             u"NOTED:\na) one\n\n// mine\nb) two"_s,
             u"NOTED:\n1) one\ntext\n2) two"_s,
             u"NOTED:\n1) one\ntext\n1) two"_s,
             u"NOTED:\nh) one"_s.replace(u'h', u'i'),
             u"NOTED:\n1) a\n  - b\n  - c\n2) d\n  a) e"_s,
             u"NOTED:\n- a\n- b"_s,
             u"NOTED on Friday 10 May"_s,
             u"NOTED on Thursday 16 May 2024"_s,
             u"NOTED Friday 33 May"_s,
             u"NOTED Monday 9 Crates"_s,
             u"NOTED: “We rust”, he said, and \"I was wet\"."_s,
             u"NOTED in the US and by My Bridge Ltd, in Part I of it."_s,
             u"NOTED a thank you letter to the Type I bridge."_s,
             u"RECUSED: AL\nNOTED"_s,
             u"NOTED\nThe crane stood before the Harbour Office approves it."_s,
             u"NOTED\nThe Harbour Office reports were read."_s,
             u"NOTED\nThe crane reports that it rusts."_s,
             u"The BC AGREED to close it."_s,
             u"The BC AGREED that the crane would rust."_s,
             u"The BC AGREED that the Harbour Office would not be asked."_s,
             u"The BC NOTED that AL would write to them."_s,
             u"The BC AGREED that AL would write.\nACTION: AL to write by 4 June"_s,
         })
        QTest::newRow(qPrintable(notes)) << notes;
}

void TestLint::leavesAlone()
{
    QFETCH(QString, notes);
    QCOMPARE(findings(notes), QStringList());
}

void TestLint::everyFindingHasASentence()
{
    Item item = parseItem(u"1. Cranes"_s, u"it was agreed Friday 16 May 2024\n2) two\nACTION: AL to look\nVOTE: for AL AL; casting BO"_s,
                          m_dialect)
                    .constFirst();
    const QList<Diagnostic> found = lint(item, m_dialect);
    QCOMPARE(found.size(), 7);
    for (const Diagnostic &finding : found) {
        QVERIFY(sentence(finding).size() > 20);
        QVERIFY(!sentence(finding).contains(u'%'));
        QCOMPARE(finding.gravity, Gravity::Hint);
    }
}

void TestLint::tellsCodesThatNoPartyHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"NOTED of Small Supplier 'ZZ'."_s, u"Small Supplier 'ZZ'"_s);
    row(u"NOTED of small  supplier “ZZ”, at length."_s, u"small  supplier “ZZ”"_s);
    row(u"NOTED of Small Supplier ‘cd’s cranes."_s, u"Small Supplier ‘cd’"_s);
    row(u"NOTED of Very Small Supplier ‘CD’."_s, u"Very Small Supplier ‘CD’"_s);
    row(u"NOTED of Small Supplier ‘CD’, Small Supplier 'CD's cranes and Very Small Supplier ‘B’."_s, {});
    row(u"NOTED of Large Supplier ‘ZZ’."_s, {}); // nobody has written down one
    row(u"NOTED of Small Supplier ZZ and of Small Supplier “of the year”."_s, {});
    row(u"NOTED\n// Small Supplier 'ZZ'"_s, {});
}

void TestLint::tellsCodesThatNoPartyHas()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Body body = test::body();
    body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s}, {u"Very Small Supplier"_s, u"B"_s, u"Smith & Sons"_s}};
    const Dialect dialect = dialectOf(body, {}, {});
    const auto found = [&](const Item &item, const QString &line) {
        QStringList places;
        for (const Diagnostic &finding : lint(item, dialect)) {
            if (finding.code == DiagnosticCode::PseudonymUnknown)
                places << line.mid(finding.column - 1, finding.length);
        }
        return places.join(u'|');
    };
    QCOMPARE(found(parseItem(u"1. Works"_s, text, dialect).constFirst(), text), expected);
    const Item titled = parseItem(u"1. "_s + text, u"NOTED"_s, dialect).constFirst();
    if (!text.contains(u'\n'))
        QCOMPARE(found(titled, titled.heading.text), expected);
}

void TestLint::tellsWhatIsEndedAlready_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &items, const QStringList &expected) { QTest::newRow(name) << items << expected; };
    row("closed again", u"# 1. A\nUPDATE BC 11/01 CLOSED: done."_s, {u"0:2 BC 11/01 9"_s});
    row("withdrawn", u"# 1. A\nNOTED\n# 2. B\nNOTED\nUPDATE BC 11/01 WITHDRAWN: gone."_s, {u"1:3 BC 11/01 9"_s});
    row("of an open one", u"# 1. A\nUPDATE BC 11/02 CLOSED: done."_s, {});
    row("only told of", u"# 1. A\nUPDATE BC 11/01: they asked for it."_s, {});
    row("taken up again", u"# 1. A\nUPDATE BC 11/01 OPEN: it broke.\n# 2. B\nUPDATE BC 11/01 CLOSED: done."_s, {});
    row("twice", u"# 1. A\nUPDATE BC 11/02 CLOSED: done.\n# 2. B\nUPDATE BC 11/02 CLOSED: done."_s, {u"1:2 BC 11/02 12"_s});
    row("taken up between", u"# 1. A\nUPDATE BC 11/02 CLOSED: done.\nUPDATE BC 11/02 OPEN: no.\nUPDATE BC 11/02 CLOSED: yes."_s, {});
    row("taken up afterwards", u"# 1. A\nUPDATE BC 11/01 CLOSED: done.\nUPDATE BC 11/01 OPEN: it broke."_s, {u"0:2 BC 11/01 9"_s});
}

void TestLint::tellsWhatIsEndedAlready()
{
    QFETCH(QString, items);
    QFETCH(QStringList, expected);
    const auto find = [](const QString &number) { return number == "BC 11/01"_L1 ? std::optional(9) : std::nullopt; };
    QStringList found;
    for (const auto &[item, finding] : lintEnded(meetingOf(items).items, 12, find)) {
        found << u"%1:%2 %3"_s.arg(item).arg(finding.line).arg(finding.details.join(u' '));
        QCOMPARE(finding.code, DiagnosticCode::UpdateOfEnded);
        QCOMPARE(finding.gravity, Gravity::Hint);
        QVERIFY(sentence(finding).contains(u"at meeting "_s + finding.details.value(1)));
    }
    QCOMPARE(found, expected);
}

void TestLint::findsInTheWholeMeeting_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const QString &items, const QStringList &found) { QTest::newRow(qPrintable(items)) << items << found; };
    const QString none = u"INTEREST: none\n"_s;
    row(u"# 1. A\nNOTED"_s, {u"Nothing is said of interests"_s});
    row(u"# 1. A\nNOTED, see agenda item 7.\n"_s + none, {u"1:1 7"_s});
    row(u"# 1. A\nNOTED, see Items 1 to 4.\n"_s + none, {u"1:1 4"_s});
    row(u"# 1. A\nNOTED as in item 9.\n"_s + none, {u"1:1 9"_s});
    row(u"# 1. A\nNOTED, see items 1 and 3.\n"_s + none, {u"1:1 3"_s});
    row(u"# 3. A\nNOTED\n"_s + none + u"# 3. B\nNOTED\n# 4. C\nNOTED\n# 3. D\nNOTED"_s, {u"2:0 3. B"_s, u"4:0 3. D"_s});
    row(u"# 1. A\nNOTED as BC 12/01 is not there.\n"_s + none, {u"1:1 BC 12/01"_s});
    row(u"# 1. A\nNOTED the SMKI and the SMKI.\n"_s + none, {u"1:1 SMKI"_s});
    row(u"# 1. A\nNOTED that the DSPs had come.\n"_s + none, {u"1:1 DSP"_s});
    row(u"# 1. A (GREEN)\nNOTED\n"_s + none + u"# 2. B\nNOTED"_s, {u"2:0 2. B"_s});
    row(u"# 1. A\nNOTED (AMBER)\nThe crane fell. (RED)"_s + u'\n' + none + u"All well. (RED)"_s, {u"1:0 1. A"_s});
    row(u"# 1. A\nNOTED near Pellow Wharf.\n# 2. B (RED)\nThey went to Pellow by night. NOTED\n"_s + none, {u"1:1 Pellow"_s});
    row(u"# 1. A\nNOTED the offer of 118,500.\n# 2. B (RED)\nThey offer 118500. NOTED\n"_s + none, {u"1:1 118,500"_s});
    row(u"# 1. A\nNOTED for 3 September.\n# 2. B (RED)\nThe raid is on 2024-09-03. NOTED\n"_s + none, {u"1:1 3 September"_s});
    row(u"# 1. A\nNOTED at Corrie.\n# 2. B (RED)\n@title: The case of Corrie\nNOTED\n"_s + none, {u"1:1 Corrie"_s});
    row(u"# 1. A (RED)\nNOTED at Corrie. (cleared)\nThe man of Corrie fell. (RED)\n"_s + none, {u"1:1 Corrie"_s});
    row(u"# 1. A (RED)\nACTION BC 12/01 due 2024-06-04 {AL}: AL to go\n# 2. B\nACTION BC 12/02 due 2024-06-04 {AL}: AL to come\nNOTED\n"_s
            + none,
        {u"2:1 ACTION BC 12/02 due 2024-06-04 {AL}: AL to come"_s});
}

void TestLint::findsInTheWholeMeeting()
{
    QFETCH(QString, items);
    QFETCH(QStringList, found);
    QCOMPARE(findingsIn(meetingOf(items)), found);
}

void TestLint::leavesTheMeetingAlone_data()
{
    QTest::addColumn<QString>("items");
    const QString none = u"INTEREST: none\n"_s;
    for (const QString &items : {
             u"# 1. A\n"_s,
             u"# 1. A\n// see agenda item 9, SMKI\n"_s,
             u"# 1. Declarations of interest\nNOTED"_s,
             u"# 1. A\nNOTED. No interests were declared."_s,
             none + u"# 1. A\nNOTED, see agenda item 1, agenda item 7 of BC 11, item 9 of the list and Item 3 (BC 11).\n"_s + none,
             none + u"# 1. A\nNOTED the item 9, in item 9 of the list, in item 9.2, in item 3 (BC 11) and three items. See item 1.\n# 4. B\nNOTED in item 2.\n"_s
                 + none,
             u"# 1. A\nNOTED\n"_s + none + u"# B\nNOTED\n# C\nNOTED"_s,
             u"# 1. A\nNOTED on 12/05 at 10/30\n"_s + none,
             u"# 1. A\nNOTED BC 12/01 so.\nACTION BC 12/01 due 2024-06-04 {AL}: AL to go\n"_s + none,
             u"# 1. Smart Key Infrastructure (SMKI)\nNOTED the SMKI, a PDF of the UK and Part IV.\n"_s + none,
             u"# 1. A\nSMKI (the key infrastructure) was NOTED. It was NOT there by the SEC, says AL of ‘CD’, and BC_12_02 and DP078 too.\n"_s
                 + none,
             u"# 1. A\nNOTED\n"_s + none + u"# 2. B (RED)\nNOTED"_s,
             u"# 1. A\nNOTED: Cranes fell. (GREEN)\n- NOTED a case (RED, cleared)\n"_s + none,
             u"# 1. A\nNOTED that Bridges rust near Pellow.\n# 2. Case of Pellow (RED)\nPellow has bridges. NOTED\n"_s + none,
             u"# 1. A\nNOTED that Ada Lovell (AL) came on 14 May 2024 with 12 men.\n# 2. B (RED)\nAda Lovell went on 14 May with 12. NOTED\n"_s
                 + none,
             u"# 1. A\nNOTED at Corrie.\n# 2. B\nAt Corrie. NOTED\n"_s + none,
             u"# 1. A (GREEN)\nNOTED\n"_s + none + u"# 2. B\nNOTED\n# 3. C\nNOTED"_s,
             u"# 1. A\nNOTED the Confidential Minutes for 4 June.\n# 2. B (RED)\nOf the Confidential Minutes. NOTED\n"_s + none
                 + u"ACTION: AL to paint by 4 June"_s,
             u"# 1. A (RED)\nNOTED at Corrie.\n# 2. B (RED)\nAt Corrie. NOTED\n"_s + none,
             u"# 1. A\nThey NOTED Corrie.\nIn Corrie.\nOf Corrie.\n# 2. B (RED)\nAt Corrie. NOTED\n"_s + none,
             u"# 1. A\nNOTED\nACTION BC 12/01 due 2024-06-04 {AL}: AL to go\n"_s + none
                 + u"# 2. B (RED)\nACTION BC 12/02 due 2024-06-04 {AL}: AL to come"_s,
             u"# 1. A\nNOTED\nACTION BC 12/01 due 2024-06-04 {AL}: AL to go (RED)\n"_s + none
                 + u"# 2. Actions\nNOTED\nUPDATE BC 12/01: AL went. (RED)\nUPDATE BC 12/01: AL was back. (RED)"_s,
         })
        QTest::newRow(qPrintable(items)) << items;
}

void TestLint::leavesTheMeetingAlone()
{
    QFETCH(QString, items);
    QCOMPARE(findingsIn(meetingOf(items)), QStringList());
}

void TestLint::findsWhoIsCounted()
{
    Meeting meeting = meetingOf(u"# 1. A\nNOTED\nINTEREST: none"_s);
    Seating seating;
    seating.seats = {Seat{u"North Bank"_s, true, u"Eve Hale"_s, {}, {}, {}}, Seat{u"South Bank"_s, true, u"Finn Moor"_s, {}, {}, {}}};
    QCOMPARE(findingsIn(meeting, seating), QStringList{u"The seat South Bank of Finn Moor is in none of the tables"_s});
    seating.seats[1].alternates = {u"Cara Dunne"_s};
    QCOMPARE(findingsIn(meeting, seating), QStringList());
    seating.quorum.seats = 3;
    QCOMPARE(findingsIn(meeting, seating), QStringList{u"The meeting had no quorum at any time: 2/3"_s});
    seating.quorum.seats = 2;
    QCOMPARE(findingsIn(meeting, seating), QStringList());

    Person eve = meeting.people[2].people.takeFirst();
    meeting.people[1].people.append(eve);
    QCOMPARE(findingsIn(meeting), QStringList()); // BO arrived at 10:20: Eve Hale was there before
    meeting.people[1].people[0].attendance = {};
    QCOMPARE(findingsIn(meeting), QStringList{u"Ben Okoro stands in for Eve Hale, who is there too: the seat counts once, for Eve Hale"_s});

    meeting.people[1].people.removeLast();
    meeting.people[0].people[0] = Person{.representing = u"Guest"_s, .name = u"Ada Lovell"_s, .initials = u"CD"_s, .attendance = {}};
    QVERIFY(findingsIn(meeting).contains(u"Nobody is in the chair"_s));
    meeting.header.venue = u"Bunker (RED)"_s;
    QVERIFY(findingsIn(meeting).contains(u"\"venue\" stands in every edition: a level has no effect on it"_s));
    meeting.header.venue.clear();
    meeting.header.begins = {};
    QVERIFY(findingsIn(meeting).contains(u"The minutes do not say where the meeting is held"_s));
    QVERIFY(findingsIn(meeting).contains(u"The minutes do not say when the meeting begins and ends"_s));
}

/// Whether it gives the party away is for a person to say.
void TestLint::findsRealNamesInTheHead()
{
    Body body = test::body();
    body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s}};
    Meeting meeting = meetingOf(u"# 1. Works\nThey met."_s);
    const auto told = [&] {
        QStringList names;
        for (const ItemDiagnostic &finding : lintMeeting(meeting, {}, dialectOf(body, meeting.header, meeting.people))) {
            if (finding.diagnostic.code == DiagnosticCode::RealNameInHead)
                names << finding.diagnostic.details;
        }
        return names;
    };
    QCOMPARE(told(), QStringList());
    meeting.header.venue = u"The hall of Acorn Power"_s;
    meeting.people[0].people[0].representing = u"Acorn Power Ltd"_s;
    QCOMPARE(told(), (QStringList{u"Acorn Power"_s, u"Small Supplier ‘CD’"_s, u"Acorn Power Ltd"_s, u"Small Supplier ‘CD’"_s}));
}

/// Of a reason that is printed: what stands for its readers nowhere else.
void TestLint::tellsWhatATextSharesWithWhatIsWithheld_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shared");
    const auto row = [](const QString &text, const QStringList &shared) { QTest::newRow(qPrintable(text)) << text << shared; };
    row(u"It was paid by Quantrell."_s, {u"Quantrell"_s}); // in however many lines
    row(u"It was paid by quantrell"_s, {u"quantrell"_s});
    row(u"The Quantrells paid in a Quantrell-led way."_s, {u"Quantrells"_s, u"Quantrell"_s});
    row(u"Quantrell's it was"_s, {u"Quantrell"_s});
    row(u"All of 73,450, or 73 450, or 73450."_s, {u"73,450"_s, u"73 450"_s, u"73450"_s});
    row(u"It was on 12 March."_s, {u"12 March"_s});
    row(u"It was on 2024-03-12."_s, {u"2024-03-12"_s});
    row(u"The flumadiddle was known."_s, {u"flumadiddle"_s});
    row(u"As the crane was old, so was the fee."_s, {}); // short words are everybody's
    row(u"Pellow said so."_s, {}); // which they read elsewhere
    row(u"The Committee AGREED on 14 May."_s, {}); // and know anyway
}

void TestLint::tellsWhatATextSharesWithWhatIsWithheld()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, shared);
    const Meeting meeting = meetingOf(
        u"# 1. Works\nPellow spoke of a crane.\nThe fee of Quantrell is old. (RED)\nQuantrell asked for it. (RED)\n"
        "They left Quantrell. (RED)\nSo did Pellow and Quantrell. (RED)\n"
        "It was 73,450 on 12 March 2024, a flumadiddle. (RED)"_s);
    QCOMPARE(sharedWithWithheld(text, Rank{1}, meeting, dialectOf(test::body(), meeting.header, meeting.people)), shared);
}

void TestLint::initialsOfMembersAreNoAbbreviations()
{
    const Meeting meeting = meetingOf(u"# 1. A\nNOTED as BB and QQ had it.\nINTEREST: none"_s);
    QCOMPARE(findingsIn(meeting), (QStringList{u"1:1 BB"_s, u"1:1 QQ"_s}));
    Body body = test::body();
    body.members = {{u"BB"_s, {}}, {u"QQ"_s, QDate(2020, 1, 1)}}; // one has left
    QCOMPARE(lintMeeting(meeting, {}, dialectOf(body, meeting.header, meeting.people)).size(), 0);
}

void TestLint::asksTheBookForOtherMeetings()
{
    const Meeting meeting = meetingOf(u"# 1. A\nNOTED BC 11/01 and BC 11/99.\nINTEREST: none"_s);
    const QList<Action> earlier = test::earlierActions();
    const auto find = [&](const QString &number) {
        const auto found = std::ranges::find(earlier, number, &Action::number);
        return found == earlier.end() ? std::nullopt : std::optional(*found);
    };
    const QList<ItemDiagnostic> all = lintMeeting(meeting, {}, dialectOf(test::body(), meeting.header, meeting.people));
    QCOMPARE(all.size(), 2);
    const QList<ItemDiagnostic> left = withoutKnownActions(all, find);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].diagnostic.details, QStringList{u"BC 11/99"_s});
}

void TestLint::knowsAFindingByItsLine()
{
    Diagnostic finding{DiagnosticCode::SharedWithWithheld, Gravity::Hint, 3, 5, 6, {u"Corrie"_s, u"RED"_s}};
    const QString key = findingKey(finding, u"NOTED at Corrie."_s);
    QVERIFY(key.startsWith(u"shared-with-withheld "_s) && !key.contains(u"Corrie"_s));
    finding.line = 9;
    QCOMPARE(findingKey(finding, u"NOTED at Corrie."_s), key); // it has moved
    QVERIFY(findingKey(finding, u"NOTED near Corrie."_s) != key);
    finding.details = {u"Pellow"_s, u"RED"_s};
    QVERIFY(findingKey(finding, u"NOTED at Corrie."_s) != key);
    finding.code = DiagnosticCode::TagDoubtful;
    QVERIFY(findingKey(finding, u"NOTED at Corrie."_s).isEmpty()); // a mistake is mended
}

/// It runs beside the typing, on a worker: twice the lines take about twice the time.
void TestLint::readsALongMeetingInNoTime()
{
    QString items;
    for (int i = 0; i < 300; ++i)
        items += u"# %1. Item of Harbour %1 (%2)\nNOTED by Ada Lovell at Corrie%1 on 3 June, see agenda item %1, 118%1 tons.\n"_s.arg(
                     QString::number(i), i % 2 == 0 ? u"RED"_s : u"GREEN"_s)
            + u"The SMKI of Pellow%1 rusts near the quay, and the operator regretted that at length.\n"_s.arg(i).repeated(9);
    const Meeting meeting = meetingOf(items);
    const Dialect dialect = dialectOf(test::body(), meeting.header, meeting.people);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!lintMeeting(meeting, {}, dialect).isEmpty());
    qInfo() << "3,000 lines, the whole meeting:" << timer.restart() << "ms";
    for (const Item &item : meeting.items)
        (void)lint(item, dialect);
    qInfo() << "3,000 lines, item by item:" << timer.elapsed() << "ms";
}

void TestLint::comparesLevelsWithTheLastDraft_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("expected");
    const QString draft = u"# 1. Cranes (RED)\nOld.\nOpen. (GREEN)\nJudged. (cleared)\n# 2. Boats\nBoat. (AMBER)\n"_s;
    QTest::newRow("the same") << draft << draft << QStringList();
    QTest::newRow("lowered") << draft << QString(draft).replace(u"AMBER"_s, u"WHITE"_s) << QStringList{u"2/1 AMBER > WHITE"_s};
    QTest::newRow("raised") << draft << QString(draft).replace(u"AMBER"_s, u"RED"_s) << QStringList{u"2/1 AMBER > RED"_s};
    QTest::newRow("cleared") << draft << QString(draft).replace(u"Old."_s, u"Old. (cleared)"_s) << QStringList{u"1/1 RED > RED, cleared"_s};
    QTest::newRow("the heading stands for its lines") << draft << QString(draft).replace(u"Cranes (RED)"_s, u"Cranes (AMBER)"_s)
                                                      << QStringList{u"1/0 RED > AMBER"_s, u"1/3 RED, cleared > AMBER, cleared"_s};
    QTest::newRow("doubtful") << draft << QString(draft).replace(u"(AMBER)"_s, u"(AMBR)"_s) << QStringList();
    QTest::newRow("another line") << draft << QString(draft).replace(u"Boat. (AMBER)"_s, u"Another boat."_s) << QStringList();
    QTest::newRow("moved") << draft << QString(draft).replace(u"Old.\nOpen. (GREEN)"_s, u"Open. (GREEN)\nNew.\nOld."_s) << QStringList();
    QTest::newRow("a new item") << draft << draft + u"# 3. Old. (WHITE)\nOld. (WHITE)\n"_s
                                << QStringList{u"3/0 RED > WHITE"_s, u"3/1 RED > WHITE"_s};
    QTest::newRow("what others had seen") << draft << draft + u"# 3. More\nOpen.\nBoat. (AMBER)\n"_s << QStringList();
    QTest::newRow("no draft") << QString() << draft << QStringList();
}

void TestLint::comparesLevelsWithTheLastDraft()
{
    QFETCH(const QString, draft);
    QFETCH(const QString, now);
    QStringList found;
    const QList<Item> items = meetingOf(now).items;
    for (const auto &[item, finding] : lintSinceDraft(items, meetingOf(draft).items, m_dialect)) {
        found << u"%1/%2 %3"_s.arg(item + 1).arg(finding.line - 1).arg(finding.details.join(u" > "_s));
        QCOMPARE(finding.gravity, Gravity::Hint);
        QVERIFY(!ruleOf(finding.code).isEmpty());
        QVERIFY(!sentence(finding).contains(u"%1"_s));
    }
    QTEST(found, "expected");
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
