#include "models/notation/frontmatter.h"
#include "models/notation/lexline.h"
#include "models/notation/ownnotes.h"
#include "models/notation/parse.h"
#include "models/notation/people.h"
#include "models/notation/write.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestParse : public QObject
{
    Q_OBJECT

private slots:
    void readsTheHeader();
    void keepsUnknownKeys();
    void remarksFrontMatter_data();
    void remarksFrontMatter();
    void remarksAKeyOnItsLine();
    void refusesNearlyWrittenLevels();
    void itemsBeginAtTheFirstHeading();
    void unknownLevelsCountAsHighest();
    void readsPeople();
    void keepsWhatIsNoAttendance();
    void headingsMayHaveBoldTags();
    void remarksPeople_data();
    void remarksPeople();
    void keepsLooseLinesBelowPeople();
    void mergesTables();
    void doubtsHeadingsLikeThoseOfPeople();
    void looseUpdatesAreOfTheHighestLevel();
    void tellsColumnsOfTheFile();
    void somebodyMayBeCalledName();
    void keepsTextBeforeHeadings();
    void parsesItemsFromTheBook();
    void leavesOwnNotesOut();
    void everyDiagnosticHasItsSentence();
    void quotesNoMoreThanAPersonReads();
    void namesStatuses();
};

namespace {

Parsed read(const QString &text)
{
    return parse(text.toUtf8(), test::body());
}

QString written(const Parsed &parsed)
{
    return write(parsed.meeting);
}

} // namespace

void TestParse::readsTheHeader()
{
    const Parsed parsed = read(test::fileWith({}, u"reference: BC_12\nscheme: TLP\ndefault: AMBER\nhandling: Keep it.\n"_s));
    QCOMPARE(parsed.diagnostics, QList<Diagnostic>());
    const MeetingHeader &header = parsed.meeting.header;
    QCOMPARE(header.body, u"Bridge Committee"_s);
    QCOMPARE(header.abbreviation, u"BC"_s);
    QCOMPARE(header.number, 12);
    QCOMPARE(header.date, QDate(2024, 5, 14));
    QCOMPARE(header.begins, QTime(10, 0));
    QCOMPARE(header.ends, QTime(12, 30));
    QCOMPARE(header.venue, u"Toll House"_s);
    QCOMPARE(header.status, MeetingStatus::Final);
    QCOMPARE(header.nextMeeting, QDate(2024, 6, 11));
    QCOMPARE(header.reference, u"BC_12"_s);
    QCOMPARE(header.scheme, u"TLP"_s);
    QCOMPARE(header.defaultLevel, u"AMBER"_s);
    QCOMPARE(header.handling, u"Keep it."_s);
}

void TestParse::keepsUnknownKeys()
{
    const Parsed parsed = read(test::fileWith({}, u"dial-in: 01632 960 000: ask\n"_s));
    QCOMPARE(parsed.meeting.header.others, (QList<KeyValue>{{u"dial-in"_s, u"01632 960 000: ask"_s}}));
    QVERIFY(written(parsed).contains("\ndial-in: 01632 960 000: ask\n---\n"_L1));
}

void TestParse::remarksFrontMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<DiagnosticCode>>("codes");
    const QString good = u"---\nbody: B\nabbreviation: BC\nmeeting: 1\ndate: 2024-05-14\n"_s;
    using enum DiagnosticCode;
    QTest::addRow("empty") << QString() << QList{FrontMatterMissing, KeyMissing, KeyMissing, KeyMissing, KeyMissing};
    QTest::addRow("good") << good + u"---\n"_s << QList<DiagnosticCode>();
    QTest::addRow("en dash") << good + u"time: 10:00–11:00\n---\n"_s << QList<DiagnosticCode>();
    QTest::addRow("open") << good + u"# Item\ntext"_s << QList{FrontMatterOpen};
    QTest::addRow("open, with a rule among the items") << good + u"# First: thing\ntext: first\n---\n# Second\n"_s << QList{FrontMatterOpen};
    QTest::addRow("an indented hash") << good + u" # note: this\n # that\n---\n"_s << QList{FrontMatterLine};
    QTest::addRow("a key in capitals") << good + u"Venue: Here\n---\n"_s << QList{KeyInexact};
    QTest::addRow("a letter swapped") << good + u"satus: planned\n---\n"_s << QList{KeyInexact};
    QTest::addRow("another script's letter") << good + u"dаte: 2024-05-15\n---\n"_s << QList{KeyInexact};
    QTest::addRow("an underscore") << good + u"next_meeting: 2024-06-15\n---\n"_s << QList{KeyInexact};
    QTest::addRow("a key of one's own") << good + u"dial-in: 01632 960000\n---\n"_s << QList<DiagnosticCode>();
    QTest::addRow("over midnight") << good + u"time: 22:00-01:00\n---\n"_s << QList{TimeBackwards};
    QTest::addRow("the next one before") << good + u"next-meeting: 2024-05-13\n---\n"_s << QList{NextMeetingEarlier};
    QTest::addRow("the next one on the same day") << good + u"next-meeting: 2024-05-14\n---\n"_s << QList<DiagnosticCode>();
    QTest::addRow("open to the end") << good << QList{FrontMatterOpen};
    QTest::addRow("no key") << good + u"nonsense\n---\n"_s << QList{FrontMatterLine};
    QTest::addRow("twice") << good + u"meeting: 2\n---\n"_s << QList{KeyTwice};
    QTest::addRow("no number") << u"---\nbody: B\nabbreviation: BC\nmeeting: twelve\ndate: 2024-05-14\n---\n"_s << QList{ValueInvalid};
    QTest::addRow("zero") << u"---\nbody: B\nabbreviation: BC\nmeeting: 0\ndate: 2024-05-14\n---\n"_s << QList{ValueInvalid};
    QTest::addRow("no date") << u"---\nbody: B\nabbreviation: BC\nmeeting: 1\ndate: 14 May\n---\n"_s << QList{ValueInvalid};
    QTest::addRow("half a time") << good + u"time: 10:00\n---\n"_s << QList{ValueInvalid};
    QTest::addRow("status") << good + u"status: done\n---\n"_s << QList{ValueInvalid};
    QTest::addRow("empty venue") << good + u"venue:\n---\n"_s << QList<DiagnosticCode>();
    QTest::addRow("venue with a level") << good + u"venue: Bunker (RED)\n---\n"_s << QList{KeyWithLevel};
    QTest::addRow("reference with a level") << good + u"reference: BC 1 (cleared)\n---\n"_s << QList{KeyWithLevel};
    QTest::addRow("handling with a level") << good + u"handling: For few. (RED, cleared)\n---\n"_s << QList{KeyWithLevel};
    QTest::addRow("venue with doubt") << good + u"venue: The Inn (Red)\n---\n"_s << QList{KeyWithLevel};
    QTest::addRow("venue with a bracket") << good + u"venue: Pier 2 (north end)\n---\n"_s << QList<DiagnosticCode>();
    QTest::addRow("scheme") << good + u"scheme: XYZ\n---\n"_s << QList{SchemeUnknown};
    QTest::addRow("default") << good + u"default: Green\n---\n"_s << QList{LevelUnknown};
}

void TestParse::remarksFrontMatter()
{
    QFETCH(QString, text);
    QFETCH(QList<DiagnosticCode>, codes);
    const Parsed parsed = read(text);
    QList<DiagnosticCode> found;
    for (const Diagnostic &diagnostic : parsed.diagnostics)
        found << diagnostic.code;
    QCOMPARE(found, codes);
    QCOMPARE(written(read(written(parsed))), written(parsed)); // and nothing of it is lost
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(written(parsed).contains(line.section(u':', 0, 0)), qPrintable(line));
}

void TestParse::remarksAKeyOnItsLine()
{
    const QString good = u"---\nbody: B\nabbreviation: BC\nmeeting: 1\ndate: 2024-05-14\n"_s;
    for (const QString &key : {u"scheme: XYZ"_s, u"default: Green"_s}) {
        const Parsed parsed = read(good + u"venue: Here\n"_s + key + u"\n---\n"_s);
        QCOMPARE(parsed.diagnostics.size(), 1);
        QCOMPARE(parsed.diagnostics[0].line, 7);
        QCOMPARE(parsed.diagnostics[0].length, key.size());
    }
}

void TestParse::refusesNearlyWrittenLevels()
{
    const QString good = u"---\nbody: B\nabbreviation: BC\nmeeting: 1\ndate: 2024-05-14\n"_s;
    for (const QString &key : {u"Default"_s, u"defualt"_s, u"DEFAULT"_s, u"Scheme"_s, u"schema"_s}) {
        const Parsed parsed = read(good + key + u": RED\n---\n# 1. Works\nA line\n"_s);
        QVERIFY2(parsed.hasErrors(), qPrintable(key));
        QCOMPARE(parsed.diagnostics[0].code, DiagnosticCode::KeyInexact);
        QCOMPARE(parsed.diagnostics[0].line, 6);
        QVERIFY(sentence(parsed.diagnostics[0]).startsWith(u"\"%1\" is not read"_s.arg(key)));
    }
    QVERIFY(!read(good + u"Venue: Here\n---\n# 1. Works\n"_s).hasErrors());
}

void TestParse::itemsBeginAtTheFirstHeading()
{
    const Parsed parsed = read(u"---\nbody: B\nabbreviation: BC\nmeeting: 1\ndate: 2024-05-14\n"
                               "# Attendees\n| North | Jo Smith (JS) | |\n# First: thing\ntext: first\n---\n# Second\n"_s);
    QVERIFY(parsed.hasErrors());
    QCOMPARE(parsed.meeting.header.others, QList<KeyValue>());
    QCOMPARE(parsed.meeting.people.size(), 1);
    QCOMPARE(parsed.meeting.items.size(), 2);
    QCOMPARE(parsed.meeting.items[0].heading.title, u"First: thing"_s);
    QCOMPARE(notesText(parsed.meeting.items[0].lines), u"text: first\n---"_s);
}

void TestParse::unknownLevelsCountAsHighest()
{
    const MeetingRecord record = test::record(test::fileWith(u"# 1. Works\nA line"_s, u"default: PURPLE\n"_s));
    QCOMPARE(record.meeting.items[0].lines[0].standing.rank, Rank{3});
}

void TestParse::readsPeople()
{
    const QList<PeopleTable> people = read(test::fileWith({})).meeting.people;
    QCOMPARE(people.size(), 3);
    QCOMPARE(people[0].kind, PeopleKind::Attendees);
    QCOMPARE(
        people[0].people[1],
        (Person{
            u"Secretary"_s, u"Cara Dunne"_s, u"CD"_s,
            Attendance{.part = true, .teleconference = false, .video = true, .presiding = false, .arrived = {}, .left = {}, .others = {}}}));
    QCOMPARE(people[1].people[0].alternateFor(), u"Eve Hale"_s);
    QCOMPARE(people[1].people[0].attendance.arrived, QTime(10, 20));
    QCOMPARE(people[2].kind, PeopleKind::Apologies);
}

void TestParse::keepsWhatIsNoAttendance()
{
    const QString row = u"| Pilots | Ben Okoro (BO) | arrived 09:15, arrived 25:00, arrived 10:00 |"_s;
    const Parsed parsed = read(u"---\nbody: B\nabbreviation: BC\nmeeting: 1\ndate: 2024-05-14\n---\n# Attendees\n| :-: | :-: | - |\n"_s
                               + row);
    QCOMPARE(parsed.meeting.people[0].people.size(), 1);
    QCOMPARE(personRow(parsed.meeting.people[0].people[0]), row);
    QCOMPARE(parsed.diagnostics.size(), 2);
}

void TestParse::headingsMayHaveBoldTags()
{
    const Meeting meeting = read(test::fileWith(u"# 1. Works **(RED)**"_s)).meeting;
    QCOMPARE(meeting.items[0].heading.title, u"Works"_s);
    QCOMPARE(meeting.items[0].heading.text, u"1. Works (RED)"_s);
}

void TestParse::remarksPeople_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QList<DiagnosticCode>>("codes");
    using enum DiagnosticCode;
    QTest::addRow("good") << u"| North | Jo Smith (JS) | part, left 11:00, presiding |"_s << QList<DiagnosticCode>();
    QTest::addRow("a bar in a cell") << u"| North \\| South | Jo Smith (JS) | |"_s << QList<DiagnosticCode>();
    QTest::addRow("short") << u"| North |"_s << QList{PeopleRowShort, InitialsMissing};
    QTest::addRow("long") << u"| North | Jo Smith (JS) | part | video |"_s << QList{PeopleRowLong};
    QTest::addRow("a level") << u"| North | Jo Smith (JS) | (RED) |"_s << QList{PeopleLevel, AttendanceUnknown};
    QTest::addRow("no initials") << u"| North | Jo Smith | |"_s << QList{InitialsMissing};
    QTest::addRow("attendance") << u"| North | Jo Smith (JS) | asleep |"_s << QList{AttendanceUnknown};
    QTest::addRow("clash") << u"| North | Abe Lum (AL) | |"_s << QList{InitialsClash};
    QTest::addRow("alternate") << u"| North (Alternate for Nobody) | Jo Smith (JS) | |"_s << QList{AlternateUnknown};
}

void TestParse::remarksPeople()
{
    QFETCH(QString, row);
    QFETCH(QList<DiagnosticCode>, codes);
    const QString text = test::fileWith({}).replace("| Secretary |"_L1, row + "\n| Secretary |"_L1);
    const Parsed parsed = read(text);
    QList<DiagnosticCode> found;
    for (const Diagnostic &diagnostic : parsed.diagnostics) {
        found << diagnostic.code;
        QCOMPARE(text.split(u'\n').value(diagnostic.line - 1), row);
    }
    QCOMPARE(found, codes);
    QCOMPARE(read(written(parsed)).meeting, parsed.meeting);
}

void TestParse::keepsLooseLinesBelowPeople()
{
    const QString text = test::fileWith({}).replace("# Apologies\n"_L1, "# Apologies:\nThe quorum was met. (RED)\n// mine\n\n"_L1);
    const Parsed parsed = read(text);
    QCOMPARE(parsed.meeting.people[2].lines.size(), 2);
    QCOMPARE(parsed.meeting.people[2].lines[0].standing.rank, Rank{3});
    QCOMPARE(parsed.meeting.people[2].people.size(), 1);
    QCOMPARE(read(written(parsed)).meeting, parsed.meeting);
}

void TestParse::mergesTables()
{
    const Parsed parsed = read(test::fileWith(u"# Apologies\n| South | Kim Roe (KR) | |\n# Attendees (RED)\n| x | y (Z) | |"_s));
    QCOMPARE(parsed.meeting.people.size(), 3);
    QCOMPARE(parsed.meeting.people[2].people.size(), 2);
    QCOMPARE(parsed.meeting.items.size(), 1); // a heading with a tag is an item's
    QCOMPARE(parsed.meeting.items[0].lines[0].standing.rank, Rank{3});
}

void TestParse::doubtsHeadingsLikeThoseOfPeople()
{
    const QString rows = u"\n| Representing | Name |\n| Pilots | Jo Smith (JS) | |\n| Pilots | Jo Reed (GREEN) |"_s;
    for (const QString &heading : {u"# attendees"_s, u"# Voting members present"_s, u"# Attendees (RED)"_s, u"# Apologies (Red)"_s,
                                   u"# Attendes:"_s, u"# 3. Attendees"_s, u"# Apologies for absence"_s, u"# ATTENDEES [RED] –"_s}) {
        const Parsed parsed = read(test::fileWith(heading + rows));
        const Diagnostic found = *std::ranges::find(parsed.diagnostics, DiagnosticCode::PeopleHeadingInexact, &Diagnostic::code);
        QCOMPARE(test::fileWith(heading + rows).split(u'\n').value(found.line - 1), heading);
        for (const NoteLine &line : parsed.meeting.items[0].lines)
            QVERIFY2(line.standing.rank == Rank{3} && !line.standing.clearing, qPrintable(heading + line.text));
    }
    for (const QString &item : {u"# 3. Apologies\nNone."_s, u"# Apologies for absence\nNone."_s, u"# Works\n| Pier | Cracks |"_s})
        QVERIFY2(read(test::fileWith(item)).diagnostics.isEmpty(), qPrintable(item));
}

void TestParse::looseUpdatesAreOfTheHighestLevel()
{
    const Parsed parsed = read(test::fileWith({}).replace("# Apologies\n"_L1, "# Apologies\nUPDATE BC 11/01: painted.\n"_L1));
    QCOMPARE(parsed.meeting.people[2].lines[0].standing.rank, Rank{3});
}

void TestParse::somebodyMayBeCalledName()
{
    const QString table = u"# Apologies\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| South | Name | |\n"_s;
    const Parsed parsed = read(test::fileWith(table));
    const PeopleTable &apologies = parsed.meeting.people.last();
    QCOMPARE(apologies.kind, PeopleKind::Apologies);
    QCOMPARE(apologies.people.last().name, u"Name"_s);
}

/// What is shown escaped is one character there.
void TestParse::tellsColumnsOfTheFile()
{
    const QString file = test::fileWith(u"# 1. Works\na\u0007b\u202ec [x](y) (Red) \u0007"_s);
    QList<Diagnostic> found;
    for (const Diagnostic &diagnostic : read(file).diagnostics) {
        if (diagnostic.code != DiagnosticCode::TagDoubtful)
            found << diagnostic;
    }
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].code, DiagnosticCode::ControlCharacter);
    QCOMPARE(found[0].column, 2);
    QCOMPARE(found[0].length, 1);
    QCOMPARE(found[1].code, DiagnosticCode::AddressDropped);
    QCOMPARE(found[1].column, 11);
    QCOMPARE(found[1].length, 1);
}

void TestParse::keepsTextBeforeHeadings()
{
    const Parsed parsed = read(u"---\nbody: B\nabbreviation: BC\nmeeting: 1\ndate: 2024-05-14\n---\n\nlost? (RED)\n# 1. Works"_s);
    QCOMPARE(parsed.diagnostics.size(), 1);
    QCOMPARE(parsed.diagnostics[0].code, DiagnosticCode::TextBeforeHeading);
    QCOMPARE(parsed.diagnostics[0].line, 8);
    QCOMPARE(parsed.meeting.items.size(), 2);
    QCOMPARE(parsed.meeting.items[0].lines[0].standing.rank, Rank{3});
    QCOMPARE(read(written(parsed)).meeting, parsed.meeting);
}

void TestParse::parsesItemsFromTheBook()
{
    const QList<Item> items = parseItem(u"1. Works (AMBER)"_s, u"\none\n# 2. Split (RED)\ntwo\n"_s, test::dialect());
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].heading.title, u"Works"_s);
    QCOMPARE(notesText(items[0].lines), u"\none"_s);
    QCOMPARE(items[1].heading.text, u"2. Split (RED)"_s);
    QCOMPARE(items[1].lines[0].standing.rank, Rank{3});
    QCOMPARE(parseItem(u"1. Works"_s, {}, test::dialect()).constFirst().lines.size(), 0);
}

void TestParse::leavesOwnNotesOut()
{
    const Parsed parsed = read(test::fileWith(u"# 1. Works\none\n// mine\ntwo"_s));
    const QString left = write(withoutOwnNotes(parsed.meeting, test::dialect()));
    QVERIFY(!left.contains("mine"_L1));
    QVERIFY(left.endsWith("one\ntwo\n"_L1));
}

void TestParse::everyDiagnosticHasItsSentence()
{
    for (int code = 0; code <= static_cast<int>(DiagnosticCode::DataElsewhere); ++code) {
        const Diagnostic diagnostic{static_cast<DiagnosticCode>(code), Gravity::Warning, 1, 1, 1, {u"one %2"_s, u"two"_s, u"three"_s}};
        QVERIFY2(!sentence(diagnostic).isEmpty(), qPrintable(QString::number(code)));
        QVERIFY(!sentence(diagnostic).remove(u"one %2"_s).contains(u'%'));
        QVERIFY(sentence(diagnostic).endsWith(u'.'));
    }
}

void TestParse::quotesNoMoreThanAPersonReads()
{
    const auto quoting = [](const QString &detail) {
        return sentence(Diagnostic{.code = DiagnosticCode::DateInvalid, .details = {detail}});
    };
    QVERIFY(quoting(QString(200, u'x')).startsWith(u'"' + QString(200, u'x') + u'"'));
    QVERIFY(quoting(QString(201, u'x')).startsWith(u'"' + QString(199, u'x') + u"…\""_s));
    // A character of two units is not cut in two.
    QVERIFY(quoting(QString(198, u'x') + u"😀😀"_s).startsWith(u'"' + QString(198, u'x') + u"…\""_s));
}

void TestParse::namesStatuses()
{
    for (const MeetingStatus status :
         {MeetingStatus::Planned, MeetingStatus::Draft, MeetingStatus::InReview, MeetingStatus::Approved, MeetingStatus::Final})
        QCOMPARE(read(u"---\nstatus: %1\n---\n"_s.arg(statusName(status))).meeting.header.status, status);
}

QTEST_APPLESS_MAIN(TestParse)
#include "tst_parse.moc"
