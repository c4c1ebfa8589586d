#include "models/core/olderencoding.h"
#include "models/domain/visible.h"
#include "models/notation/bringin/actionlist.h"
#include "models/notation/bringin/bringin.h"
#include "models/notation/bringin/oldwords.h"
#include "models/notation/parse.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/records.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Old minutes become a draft: what is recognised, and that nothing is lost or read as what it was not.
class BringInTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWebPages();
    void opensNothing();
    void readsOlderEncodings();
    void readsPlainText();
    void readsMarkdown();
    void readsMarkdownsWords_data();
    void readsMarkdownsWords();
    void bringsInMarkdown();
    void readsUnderlinedHeadings();
    void readsAlignedTables();
    void readsTheHeadInAList();
    void readsTheHeadInASentence();
    void doubtsMarkingsOfOtherSchemes();
    void partsLinesThatBeginAnew();
    void aFootnoteLeadsNowhereBack();
    void readsTheHead_data();
    void readsTheHead();
    void readsDates_data();
    void readsDates();
    void takesPeople();
    void takesPeopleFromLists();
    void takesThoseAwayOutOfTheTable();
    void findsWhereFirstCellsAreLost_data();
    void findsWhereFirstCellsAreLost();
    void findsNamesThatAreLost();
    void takesActions();
    void takesItemsAndSections();
    void escapesWhatItWasNot_data();
    void escapesWhatItWasNot();
    void keepsLevelsAsTyped();
    void takesNoNumberTwice();
    void doubtsWhatAMarkingReaches_data();
    void doubtsWhatAMarkingReaches();
    void keepsTheLabelsOfLists();
    void readsTornPages_data();
    void readsTornPages();
    void readsHugePagesInTime_data();
    void readsHugePagesInTime();
    void aHeadingOfPeopleIsKeptWhereItSaysMore_data();
    void aHeadingOfPeopleIsKeptWhereItSaysMore();
    void losesNoWord();
    void readsTheReference();
    void listsOldActions();
    void levelsThatAreMissingCountAsTheHighest_data();
    void levelsThatAreMissingCountAsTheHighest();
    void listsNoActionTwice();
    void tellsWhatKeepsARowOut_data();
    void tellsWhatKeepsARowOut();
    void readsDatesInTheOrderOfTheirLog();
    void tellsOwnersWhomNobodyKnows();
    void listsWithoutHeadings();
};

namespace {

BroughtIn fromHtml(const QString &html, const MeetingHeader &known = {})
{
    return bringIn(readHtml(html), test::body(), known);
}

MeetingHeader headerOf(int number)
{
    MeetingHeader header;
    header.number = number;
    header.date = QDate(2020, 1, 1);
    return header;
}

Parsed parsedOf(const BroughtIn &in)
{
    return parse(in.file().toUtf8(), test::body());
}

constexpr QStringView page = uR"(<html><head><title>x</title><style>p { color: red }</style></head><body>
<h1>Bridge Committee Meeting 82</h1>
<p>Wednesday 24<sup>th</sup> July 2019, 10:00 &ndash; 16:00</p>
<p>Venue: Toll House &amp; Yard</p>
<h2>Attendees:</h2>
<table><tr><th>Organisation</th><th>Name</th></tr>
<tr><td>North Bank</td><td><p>Ada Lovell (AL)</p></td></tr>
<tr><td>Pilots</td><td>Ben Okoro</td></tr></table>
<p>Apologies: Eve Hale (EH), Kit Moor</p>
<h2>1. Opening</h2>
<p>The chair <b>welcomed</b> all<br>and began.</p>
<ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul>
<h2>2. Dredging (RED)</h2>
<h3>Tenders</h3>
<p>The BC AGREED the <a href="https://example.org/a">second tender</a>.</p>
<p>Action: Harbour Office to sound the bar by 9 August 2019.</p>
<table><tr><th>ID</th><th>Action</th><th>Owner</th><th>Due</th></tr>
<tr><td>BC 82/02</td><td>Write to the bidders</td><td>Ada Lovell and BO</td><td>1 September 2019</td></tr>
<tr><td>BC 80/07</td><td>Buy paint</td><td>EH</td><td></td></tr></table>
</body></html>)";

} // namespace

void BringInTest::readsWebPages()
{
    using Kind = OldBlock::Kind;
    const QList<OldBlock> blocks = readHtml(
        u"<p>a &lt;b&gt; &#233;&eacute; &unknown; 2 < 3<p>*x* [y] \\z<ol><li>i<ul><li>ii</ul></ol><pre>k\n l</pre>"
        "<h3>T<!-- no --></h3><a href='javascript:x'>w</a> <a href='http://e.org/'>v</a>"_s);
    QCOMPARE(blocks,
             (QList<OldBlock>{{.text = u"a <b> éé &unknown; 2 < 3"_s},
                              {.text = u"\\*x\\* \\[y] \\\\z"_s},
                              {.kind = Kind::ListItem, .level = 0, .label = u"1)"_s, .text = u"i"_s},
                              {.kind = Kind::ListItem, .level = 1, .label = u"-"_s, .text = u"ii"_s},
                              {.text = u"k"_s},
                              {.text = u"l"_s},
                              {.kind = Kind::Heading, .level = 3, .text = u"T"_s},
                              {.text = u"w [v](http://e.org/)"_s}}));
}

/// Pictures and style sheets are files that a page names: they are no text.
void BringInTest::opensNothing()
{
    const QList<OldBlock> blocks = readHtml(
        u"<link rel=stylesheet href='file:///etc/x'><p>a<img src='file:///etc/passwd' alt='b'>c<script>d</script></p>"_s);
    QCOMPARE(blocks, (QList<OldBlock>{{.text = u"ac"_s}}));
}

/// As Word and Notepad wrote them, whether or not they said so.
void BringInTest::readsOlderEncodings()
{
    const QByteArray bytes = "<meta charset=windows-1252>\xa3"
                             "5\x96"
                             "10m, \x80"
                             "3 \x93so\x94";
    const QString text = u"<meta charset=windows-1252>£5–10m, €3 “so”"_s;
    QCOMPARE(textBy(QStringDecoder::decoderForHtml(bytes), bytes), text);
    QCOMPARE(textBy(QStringDecoder(QStringConverter::Utf8), bytes), text);
    QCOMPARE(textBy(QStringDecoder(QStringConverter::Latin1), bytes), text);
    QCOMPARE(textBy(QStringDecoder(QStringConverter::Utf8), text.toUtf8()), text);
}

void BringInTest::readsPlainText()
{
    using Kind = OldBlock::Kind;
    const QList<OldBlock> blocks = readPlain(
        u"## Title\n\n1. Opening\n\nA line that is long enough to have been broken by whoever typed it and\n"
        "goes on.\nshort\n- one\n  a) two\nName\tRole\nAda\tChair\n\n**2. Next (RED)**\n3. is no heading."_s);
    QCOMPARE(blocks,
             (QList<OldBlock>{{.kind = Kind::Heading, .level = 2, .text = u"Title"_s},
                              {.kind = Kind::Heading, .level = 2, .text = u"1. Opening"_s},
                              {.text = u"A line that is long enough to have been broken by whoever typed it and goes on."_s},
                              {.text = u"short"_s},
                              {.kind = Kind::ListItem, .label = u"-"_s, .text = u"one"_s},
                              {.kind = Kind::ListItem, .level = 1, .label = u"a)"_s, .text = u"two"_s},
                              {.kind = Kind::Table, .rows = {{u"Name"_s, u"Role"_s}, {u"Ada"_s, u"Chair"_s}}},
                              {.kind = Kind::Heading, .level = 4, .text = u"2. Next (RED)"_s},
                              {.text = u"3. is no heading."_s}}));
}

/// As programs write them that know text alone.
void BringInTest::readsMarkdown()
{
    using Kind = OldBlock::Kind;
    const QList<OldBlock> blocks = readMarkdown(uR"(**GREEN**

# Bridge \#
BC\_82, 24 July 2019\
Toll House

Attendees
---------
| Category | Name |
| :-- | --- |
| Pilots \| Boats | Ada **Lovell** (AL) |
|  | Ben |

- one
  goes on
  - two
- a) three
- 2\) four

1. five

> Noted
> later.

***
\- no list
)"_s);
    QCOMPARE(blocks,
             (QList<OldBlock>{{.text = u"GREEN"_s},
                              {.kind = Kind::Heading, .level = 1, .text = u"Bridge #"_s},
                              {.text = u"BC_82, 24 July 2019"_s},
                              {.text = u"Toll House"_s},
                              {.kind = Kind::Heading, .level = 2, .text = u"Attendees"_s},
                              {.kind = Kind::Table,
                               .rows = {{u"Category"_s, u"Name"_s}, {u"Pilots | Boats"_s, u"Ada Lovell (AL)"_s}, {QString(), u"Ben"_s}}},
                              {.kind = Kind::ListItem, .level = 0, .label = u"-"_s, .text = u"one goes on"_s},
                              {.kind = Kind::ListItem, .level = 1, .label = u"-"_s, .text = u"two"_s},
                              {.kind = Kind::ListItem, .level = 0, .label = u"a)"_s, .text = u"three"_s},
                              {.kind = Kind::ListItem, .level = 0, .label = u"2)"_s, .text = u"four"_s},
                              {.kind = Kind::ListItem, .level = 0, .label = u"1)"_s, .text = u"five"_s},
                              {.text = u"Noted later."_s},
                              {.text = u"- no list"_s}}));
    const QList<OldBlock> bold = readMarkdown(u"**Fees**\nThey met."_s);
    QCOMPARE(bold, (QList<OldBlock>{{.kind = Kind::Heading, .level = 4, .text = u"Fees"_s}, {.text = u"They met."_s}}));
}

void BringInTest::readsMarkdownsWords_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("line");
    QTest::newRow("emphasis") << u"The BC **AGREED** *it* ***all***, **(RED)**"_s << u"The BC AGREED it all, (RED)"_s;
    QTest::newRow("underscores") << u"_it_ __all__ snake_case ____ \\_x\\_"_s << u"it all snake_case ____ _x_"_s;
    QTest::newRow("escapes") << u"\\*x\\* \\[y\\] \\\\z \\<b>"_s << u"\\*x\\* \\[y] \\\\z <b>"_s;
    QTest::newRow("stars between spaces") << u"2 * 3"_s << u"2 \\* 3"_s;
    QTest::newRow("a link") << u"[the *owner*](<https://example.org/x>)"_s << u"[the owner](https://example.org/x)"_s;
    QTest::newRow("a link elsewhere") << u"[it](javascript:x) ![a pier](pier.png)"_s << u"it a pier"_s;
    QTest::newRow("an address") << u"<https://example.org>"_s << u"https://example.org"_s;
    QTest::newRow("a bracket") << u"[no link] (x)"_s << u"\\[no link] (x)"_s;
    QTest::newRow("entities") << u"&eacute; &amp;amp; &#42; a & b"_s << u"é &amp; \\* a & b"_s;
    QTest::newRow("struck out") << u"~~nine~~ ten"_s << u"(struck out: nine) ten"_s;
}

void BringInTest::readsMarkdownsWords()
{
    QFETCH(const QString, markdown);
    const QList<OldBlock> blocks = readMarkdown(markdown);
    QCOMPARE(blocks.size(), 1);
    QTEST(blocks.constFirst().text, "line");
}

/// An edition that was written as Markdown.
void BringInTest::bringsInMarkdown()
{
    const BroughtIn in = bringIn(readMarkdown(uR"(**GREEN**

# Bridge Committee (BC) Meeting

BC\_82\_2407, 24 July 2019\
10:00 – 16:00

## Draft Minutes

### Attendees:

| Party Category / Representing | Name |
| --- | --- |
| North Bank | Ada Lovell (AL) (video) |

### 1. Opening

The chair opened.

### 2. Dredging

| Action ID | Action | Owner | Due |
| --- | --- | --- | --- |
| BC 82/01 | Pilots to write. | Pilots | 9 August 2019 |

The BC **AGREED** the \[second\] tender.
)"_s),
                                 test::body());
    QCOMPARE(in.header.number, 82);
    QCOMPARE(in.header.date, QDate(2019, 7, 24));
    QCOMPARE(in.items, 2);
    QCOMPARE(in.people, 1);
    QVERIFY2(in.notation.contains(u"| North Bank | Ada Lovell (AL) | video |"_s), qPrintable(in.notation));
    QVERIFY2(in.notation.contains(u"# 2. Dredging\nACTION BC 82/01 due 2019-08-09 {Pilots}: Pilots to write.\n"
                                  "The BC AGREED the \\[second] tender.\n"_s),
             qPrintable(in.notation));
}

void BringInTest::readsUnderlinedHeadings()
{
    using Kind = OldBlock::Kind;
    const QList<OldBlock> blocks = readPlain(
        u"Bridge Committee\n================\n\n1. Opening of the Bridge to\nBoats\n----------\nAll came.\n\nMatters Arising\n~~~~~~~~~~~~~~~\n\n---\n"_s);
    QCOMPARE(blocks,
             (QList<OldBlock>{{.kind = Kind::Heading, .level = 1, .text = u"Bridge Committee"_s},
                              {.kind = Kind::Heading, .level = 2, .text = u"1. Opening of the Bridge to Boats"_s},
                              {.text = u"All came."_s},
                              {.kind = Kind::Heading, .level = 3, .text = u"Matters Arising"_s}}));
    QCOMPARE(readPlain(u"All came.\n\n--------\n\nNobody left.\n________\n"_s),
             (QList<OldBlock>{{.text = u"All came."_s}, {.text = u"Nobody left."_s}})); // which underlines nothing
}

/// Of columns that are told apart by the hyphens below their headings, as in a text that the program itself wrote.
void BringInTest::readsAlignedTables()
{
    const BroughtIn in = bringIn(
        readPlain(u"Attendees:\n----------\n\nRepresenting          Name\n--------------------  ------------------\n"
                  "Chair                 Ada Lovell (AL) (presiding)\n"
                  "Bank (Alternate for   Ben Okoro (BO) (arrived 10:40)\nEve Hale)\n"
                  "Pilots                Kit Moor (KM)\n                      (left 12:05)\n\n1. Opening\n\nAll came."_s),
        test::body());
    QCOMPARE(in.people, 3);
    const QString table = in.notation.section(u"\n# 1."_s, 0, 0);
    QVERIFY2(table.contains(u"\n| Chair | Ada Lovell (AL) | presiding |\n| Bank (Alternate for Eve Hale) | Ben Okoro (BO) | arrived 10:40 |\n"
                            "| Pilots | Kit Moor (KM) | left 12:05 |\n"_s),
             qPrintable(table));
    QVERIFY2(in.notation.contains(u"\n# 1. Opening\nAll came.\n"_s), qPrintable(in.notation));
}

/// A web page may list them. What else is listed ends the head.
void BringInTest::readsTheHeadInAList()
{
    const BroughtIn in = fromHtml(u"<h1>Bridge Committee</h1><ul><li>BC_82_2407, 24 July 2019</li><li>10:00 – 12:30</li></ul>"
                                  "<h2>1. Opening</h2><p>All came.</p>"_s);
    QCOMPARE(in.header.number, 82);
    QCOMPARE(in.header.date, QDate(2019, 7, 24));
    QCOMPARE(in.header.ends, QTime(12, 30));
    const BroughtIn none = fromHtml(
        u"<h1>Bridge Committee</h1><ul><li>The fence that was put up by the town on 24 July 2019 is down.</li></ul>"
        "<h2>1. Opening</h2><p>All came.</p>"_s);
    QVERIFY(!none.header.date.isValid());
}

void BringInTest::readsTheHeadInASentence()
{
    const BroughtIn in = fromHtml(
        u"<h1>Bridge Committee</h1><p>Minutes of the 7th meeting of the committee held on Tuesday 5th March 2024 at "
        "10:00 – 12:30, Town Hall, Room 3.</p><h2>1. Opening</h2><p>All came.</p>"_s);
    QCOMPARE(in.header.number, 7);
    QCOMPARE(in.header.date, QDate(2024, 3, 5));
    QCOMPARE(in.header.begins, QTime(10, 0));
}

/// What is marked in another scheme's words is of the highest level until somebody has looked.
void BringInTest::doubtsMarkingsOfOtherSchemes()
{
    const auto headingOf = [](const QString &marking) {
        return fromHtml(u"<h1>Bridge Committee, meeting 3</h1><p>%1</p><p>4 March 2019</p><h2>1. Opening</h2><p>All came.</p>"_s.arg(marking))
            .notation;
    };
    for (const QString &marking : {u"OFFICIAL-SENSITIVE"_s, u"Strictly Confidential"_s, u"Streng vertraulich"_s}) {
        const QString notation = headingOf(marking);
        QVERIFY2(notation.contains(u"\n# 1. Opening (RED)\n"_s) && notation.contains(u"“%1”"_s.arg(marking)), qPrintable(notation));
    }
    for (const QString &other : {u"Of the Toll House"_s, u"It is no secret that the bridge was shut for the most part of the year."_s})
        QVERIFY2(headingOf(other).contains(u"\n# 1. Opening\n"_s), qPrintable(headingOf(other)));
}

/// A long line is none of a paragraph that goes on where the next one says what it is.
void BringInTest::partsLinesThatBeginAnew()
{
    const BroughtIn in = bringIn(readPlain(u"Minutes of the 3rd ordinary meeting of the whole Bridge Committee\n"
                                           "Held on 12 March 2019 at 10:00, Toll House\n\n"
                                           "Present: Ada Lovell, Ben Okoro, Eve Hale, Kit Moor and Zoe Guest\n"
                                           "Apologies: Cy Rope\n\n1. Fence\n\n2.1 Costs\nThey are known.\n\n2.2 Nobody was asked."_s),
                                 test::body());
    QCOMPARE(in.header.number, 3);
    QCOMPARE(in.header.date, QDate(2019, 3, 12));
    const Parsed parsed = parsedOf(in);
    QCOMPARE(parsed.meeting.people.size(), 2);
    QCOMPARE(parsed.meeting.people[0].people.size(), 5);
    QCOMPARE(parsed.meeting.people[1].people[0].name, u"Cy Rope"_s);
    QVERIFY2(in.notation.contains(u"\n## 2.1 Costs\nThey are known.\n2.2 Nobody was asked.\n"_s), qPrintable(in.notation));
}

void BringInTest::aFootnoteLeadsNowhereBack()
{
    const BroughtIn in = bringIn({{.text = u"It was Ben. ↩\uFE0E"_s}}, test::body());
    QVERIFY2(in.notation.contains(u"It was Ben.\n"_s) && !in.notation.contains(u'↩'), qPrintable(in.notation));
}

void BringInTest::readsTheHead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("read");
    QTest::newRow("a day behind the committee") << u"BC 3 March 2019"_s << u"0 2019-03-03| | |"_s;
    QTest::newRow("a number") << u"Minutes of Meeting No. 82"_s << u"82 | | |"_s;
    QTest::newRow("an ordinal") << u"Minutes of the 82nd ordinary meeting"_s << u"82 | | |"_s;
    QTest::newRow("a reference") << u"BC_82_2407, 24 July 2019"_s << u"82 2019-07-24| | |"_s;
    QTest::newRow("a day is no number") << u"Meeting 24 July 2019"_s << u"0 2019-07-24| | |"_s;
    QTest::newRow("times") << u"10.00 am to 2.30 pm"_s << u"0 |10:00-14:30| |"_s;
    QTest::newRow("a venue") << u"Venue: Toll House, Bridge Street"_s << u"0 | |Toll House, Bridge Street|"_s;
    QTest::newRow("a venue in a sentence") << u"Minutes of meeting 7 held on 3 March 2019, at the Toll House"_s
                                           << u"7 2019-03-03| |the Toll House|"_s;
    QTest::newRow("a venue before the day") << u"Held at Bridge House, Tarn, on 3 March 2019 at 10:00"_s
                                            << u"0 2019-03-03| |Bridge House, Tarn|"_s;
    QTest::newRow("held in a hall") << u"held on 3 March 2019 at 10:00 in the Town Hall"_s << u"0 2019-03-03| |the Town Hall|"_s;
    QTest::newRow("held in a month") << u"held in March 2019"_s << u"0 | | |"_s;
    QTest::newRow("held at an hour") << u"held on 3 March 2019 at ten"_s << u"0 2019-03-03| | |"_s;
    QTest::newRow("the next one") << u"Next Meeting: Wednesday 14 August 2019"_s << u"0 | | |"_s;
    QTest::newRow("a sentence") << u"The bridge was shut."_s << u"0 | | |"_s;
}

void BringInTest::readsTheHead()
{
    QFETCH(QString, line);
    QFETCH(QString, read);
    MeetingHeader header;
    const bool said = readHeadLine(line, u"BC"_s, header);
    const QString times = header.begins.isValid() ? header.begins.toString(u"HH:mm"_s) + u'-' + header.ends.toString(u"HH:mm"_s) : u" "_s;
    QCOMPARE(u"%1 %2|%3|%4|"_s.arg(QString::number(header.number), header.date.toString(Qt::ISODate), times,
                                   header.venue.isEmpty() ? u" "_s : header.venue),
             read);
    QCOMPARE(said, read != u"0 | | |"_s);
}

void BringInTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate july(2019, 7, 24);
    QTest::newRow("words") << u"held on Wednesday 24th of July 2019 at ten"_s << july;
    QTest::newRow("month first") << u"July 24, 2019"_s << july;
    QTest::newRow("ISO") << u"2019-07-24"_s << july;
    QTest::newRow("slashes") << u"24/07/2019"_s << july;
    QTest::newRow("slashes, month first") << u"07/24/2019"_s << july;
    QTest::newRow("in two ways") << u"07/08/2019"_s << QDate();
    QTest::newRow("no day of the calendar") << u"31 June 2019"_s << QDate();
}

void BringInTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(dateIn(text), date);
}

void BringInTest::takesPeople()
{
    const BroughtIn in = fromHtml(page.toString());
    QCOMPARE(in.header.number, 82);
    QCOMPARE(in.header.date, QDate(2019, 7, 24));
    QCOMPARE(in.header.begins, QTime(10, 0));
    QCOMPARE(in.header.venue, u"Toll House & Yard"_s);
    QCOMPARE(in.header.status, MeetingStatus::Draft);
    QCOMPARE(in.people, 4);
    const Parsed parsed = parsedOf(in);
    QVERIFY(!parsed.hasErrors());
    QCOMPARE(parsed.meeting.people.size(), 2);
    QCOMPARE(parsed.meeting.people[0].people[0], (Person{u"North Bank"_s, u"Ada Lovell"_s, u"AL"_s, {}}));
    QCOMPARE(parsed.meeting.people[0].people[1].initials, u"BO"_s);
    QCOMPARE(parsed.meeting.people[1].kind, PeopleKind::Apologies);
    QCOMPARE(parsed.meeting.people[1].people[1].name, u"Kit Moor"_s);
}

void BringInTest::takesPeopleFromLists()
{
    const BroughtIn in = bringIn(
        readPlain(u"Present:\n- Ada Lovell (AL) (part), North Bank\n- Ben Okoro\n\nApologies: none\n\n1. Opening\n\n"
                  "Present at the lock were many boats that nobody had counted.\n\n## Apologies\n\nThe chair was sorry."_s),
        test::body());
    const Parsed parsed = parsedOf(in);
    QCOMPARE(in.people, 2);
    QCOMPARE(parsed.meeting.people[0].people[0].representing, u"North Bank"_s);
    QVERIFY(in.notation.contains(u"Present at the lock were many boats"_s));
    const BroughtIn visitors = bringIn(readPlain(u"1. Visit\n\nName\tCompany\nKit Moor\tCranes Ltd\n\nPresent: Ada Lovell"_s), test::body());
    QCOMPARE(visitors.people, 0); // who is named in an item was not at the meeting for that
    QVERIFY(visitors.notation.contains(u"\nName – Company\nKit Moor – Cranes Ltd\nPresent: Ada Lovell\n"_s));
    QCOMPARE(parsed.meeting.people.size(), 1);
    QVERIFY(parsed.meeting.people[0].people[0].attendance.part);
    QVERIFY(in.notation.contains(u"\nApologies\nThe chair was sorry."_s)); // nobody stands below it: it is no table
}

/// A table may tell of each member whether they were there.
void BringInTest::takesThoseAwayOutOfTheTable()
{
    const BroughtIn in = fromHtml(
        u"<h1>Minutes</h1><table><tr><th>Name</th><th>Role</th><th>Present</th></tr><tr><td>Ada Lovell</td><td>Chair</td><td>Yes</td></tr>"
        "<tr><td>Ben Okoro</td><td>Pilot</td><td>No</td></tr><tr><td>Eve Hale</td><td>Bank</td><td>✗</td></tr></table>"_s);
    const Parsed parsed = parsedOf(in);
    const QList<PeopleTable> &people = parsed.meeting.people;
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[0].people.size(), 1);
    QCOMPARE(people[1].kind, PeopleKind::Apologies);
    QCOMPARE(people[1].people[0].name, u"Ben Okoro"_s);
    QCOMPARE(people[1].people[0].attendance, Attendance());
    QCOMPARE(people[1].people[1].name, u"Eve Hale"_s);
}

void BringInTest::findsWhereFirstCellsAreLost_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("told");
    const QString people = u"Role|Name|Attendance\n"_s;
    const QString actions = u"ID|Action|Owner|Due\n"_s;
    QTest::newRow("people") << people + u"Ada Lovell (AL)|part|\nBen Okoro||"_s
                            << u"| | Ada Lovell (AL) | part |\n| | Ben Okoro (BO) | |\n"_s << true;
    QTest::newRow("people, whole") << people + u"Chair|Ada Lovell (AL)|\nPilots|Ben Okoro|"_s
                                   << u"| Chair | Ada Lovell (AL) | |\n| Pilots | Ben Okoro (BO) | |\n"_s << false;
    QTest::newRow("people, one without a name")
        << people + u"Chair|Ada Lovell (AL)|\nPilots||"_s << u"| Chair | Ada Lovell (AL) | |\n| Pilots | | |\n"_s << false;
    QTest::newRow("actions") << actions + u"Write to them all|Pilots|9 August 2019|"_s
                             << u"\nACTION due 2019-08-09 {Pilots}: Write to them all\n"_s << true;
    QTest::newRow("actions, whole") << actions + u"BC 82/01|Write to them all|Pilots|"_s
                                    << u"\nACTION BC 82/01 {Pilots}: Write to them all\n"_s << false;
}

/// As where pandoc writes ODT: it leaves out headings of rows, and all else stands under the heading before its own.
void BringInTest::findsWhereFirstCellsAreLost()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, wanted);
    using Kind = OldBlock::Kind;
    OldBlock table{.kind = Kind::Table};
    for (const QString &row : rows.split(u'\n'))
        table.rows << row.split(u'|');
    const OldBlock heading{.kind = Kind::Heading, .level = 2, .text = rows.startsWith(u"Role"_s) ? u"Present"_s : u"1. Works"_s};
    const BroughtIn in = bringIn({heading, table, {.kind = Kind::Heading, .level = 2, .text = u"2. Rest"_s}}, test::body(), headerOf(82));
    QVERIFY2(in.notation.contains(wanted), qPrintable(in.notation));
    QTEST(in.notation.contains(u"// The first cell of each row of the table"_s), "told");
}

/// Who is missing is not taken for the place that they come from.
void BringInTest::findsNamesThatAreLost()
{
    using Kind = OldBlock::Kind;
    const OldBlock present{.kind = Kind::Table, .rows = {{u"Role"_s, u"Name"_s}, {u"Ada Lovell (AL)"_s, QString()}}};
    const OldBlock away{.kind = Kind::Table, .rows = {{u"Name"_s, u"Role"_s}, {u"Pilots"_s, QString()}}};
    const auto heading = [](const QString &text) { return OldBlock{.kind = Kind::Heading, .level = 2, .text = text}; };
    const auto brought = [&](const QList<OldBlock> &blocks) { return bringIn(blocks, test::body(), headerOf(82)).notation; };
    const QString torn = brought({heading(u"Present"_s), present, heading(u"Apologies"_s), away, heading(u"1. Works"_s)});
    QVERIFY2(torn.contains(u"# Apologies\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | | |\n"_s), qPrintable(torn));
    const QString whole = brought({heading(u"Apologies"_s), away, heading(u"1. Works"_s)});
    QVERIFY2(whole.contains(u"| | Pilots (P) | |\n"_s), qPrintable(whole));
}

void BringInTest::takesActions()
{
    const BroughtIn in = fromHtml(page.toString());
    QCOMPARE(in.actions, 2);
    QVERIFY(in.notation.contains(u"\nACTION: Harbour Office to sound the bar by 9 August 2019.\n"_s));
    QVERIFY(in.notation.contains(u"\nACTION BC 82/02 due 2019-09-01 {Ada Lovell; BO}: Write to the bidders\n"_s));
    QVERIFY2(in.notation.contains(u"\nBC 80/07 – Buy paint – EH\n"_s),
             qPrintable(in.notation)); // of another meeting: its number is not raised here
    const BroughtIn moved = fromHtml(
        u"<h1>Minutes</h1><table><tr><th>Action</th><th>Due</th></tr><tr><td>Buy oil</td><td>9 August 2019 (was 1 July)</td></tr></table>"_s);
    QVERIFY2(moved.notation.contains(u"\nACTION due 2019-08-09: Buy oil – 9 August 2019 (was 1 July)\n"_s), qPrintable(moved.notation));
    const BroughtIn closed = bringIn(readPlain(u"1. One\n\nAction: Closed.\n\nAction plan: to be written soon"_s), test::body());
    QCOMPARE(closed.actions, 0);
    QVERIFY(closed.notation.contains(u"\nAction: Closed.\n"_s));
}

void BringInTest::takesItemsAndSections()
{
    const BroughtIn in = fromHtml(page.toString());
    QCOMPARE(in.items, 2);
    const QList<Item> items = parsedOf(in).meeting.items;
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].heading.text, u"Head of the Old Minutes (RED)"_s); // as the document has a RED item
    QCOMPARE(items[0].lines[0].kind, LineKind::OwnNote); // which says so
    QCOMPARE(items[0].lines[1].kind, LineKind::OwnNote); // it is in the keys
    QCOMPARE(items[1].rank, Rank{3});
    QCOMPARE(items[1].heading.number, 1);
    QCOMPARE(items[2].heading.title, u"Dredging"_s);
    QCOMPARE(items[2].lines[0].kind, LineKind::Section);
    QCOMPARE(items[2].lines[1].outcome->verb, u"AGREED"_s);
    QVERIFY(items[2].lines[1].text.contains(u"[second tender](https://example.org/a)"_s));
    const BroughtIn unnumbered = fromHtml(
        u"<h1>Minutes</h1><p>Present: Ada Lovell</p><h2>Opening</h2><p>a</p><h3>Boats</h3><h2>Close</h2>"_s);
    QCOMPARE(unnumbered.items, 2);
    QVERIFY(unnumbered.notation.contains(u"\n# Opening\na\n## Boats\n\n# Close\n"_s));
    const BroughtIn plain = fromHtml(u"<p>only words</p>"_s, headerOf(3));
    QCOMPARE(plain.items, 0);
    QCOMPARE(plain.header.number, 3);
    QVERIFY(!parsedOf(plain).hasErrors());
}

void BringInTest::escapesWhatItWasNot_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"VOTE: 3 for, 1 against", "# hash", "## hashes", "@presenter: Ada", "// quiet", "NOTE 2019-08-02: later",
                             "INTEREST: none", "RECUSED: AL", "JOINED 10:45: EH", "UPDATE BC 11/01 CLOSED: done", "ADJOURNED 11:00",
                             "MOVED: AL, seconded BO", "- VOTE: 3 for", "ACTION: go"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void BringInTest::escapesWhatItWasNot()
{
    QFETCH(QString, text);
    const Dialect dialect = test::dialect();
    const QString line = paragraphLine(text, dialect);
    const Parsed parsed = parse(test::fileWith("# 1. One\n"_L1 + line + u'\n').toUtf8(), test::body());
    const NoteLine &read = parsed.meeting.items.constLast().lines.constFirst();
    QVERIFY(read.kind == LineKind::Paragraph || read.kind == LineKind::ListItem);
    QVERIFY2(text.endsWith(read.body), qPrintable(read.body));
}

/// What is no exact tag stays as it is, and counts as the highest level until somebody has looked at it.
void BringInTest::keepsLevelsAsTyped()
{
    const BroughtIn in = bringIn(readPlain(u"1. One (RED)\n\nopen (GREEN)\n\nnear (Red – commercial)"_s), test::body());
    const QList<Item> items = parsedOf(in).meeting.items;
    QVERIFY(items[1].heading.tag.exact());
    QCOMPARE(items[1].lines[0].text, u"open (GREEN)"_s);
    QVERIFY(items[1].lines[1].tag.doubtful);
}

namespace {

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const QRegularExpressionMatch &match : word.globalMatch(text.toLower()))
        words.insert(match.captured());
    return words;
}

OldBlock generatedBlock()
{
    using Kind = OldBlock::Kind;
    static const QStringList starts{QString(),         QString(),
                                    u"VOTE: 3 for "_s, u"# "_s,
                                    u"@title: "_s,     u"// "_s,
                                    u"Action: "_s,     u"Present: "_s,
                                    u"Apologies: "_s,  u"1. "_s,
                                    u"- "_s,           u"NOTE 2020-01-01: "_s,
                                    u"Meeting 7, "_s,  u"UPDATE BC 1/01: "_s,
                                    u"INTEREST: "_s,   u"Venue: "_s,
                                    u"| "_s,           u"(RED "_s,
                                    u"---"_s};
    const QString text = test::oneOf(starts) + test::generatedWords();
    switch (test::below(6)) {
    case 0:
        return {
            .kind = Kind::Heading, .level = 1 + test::below(4), .text = (test::below(2) ? u"%1. "_s.arg(test::below(9)) : QString()) + text};
    case 1:
        return {.kind = Kind::ListItem, .level = test::below(3), .label = u"-"_s, .text = text};
    case 2:
        return {.kind = Kind::Table,
                .rows = {{u"Organisation"_s, u"Name"_s}, {test::generatedWords(), test::generatedWords()}, {text, QString()}, {u"x"_s}}};
    case 3:
        return {.kind = Kind::Table, .rows = {{u"ID"_s, u"Action"_s, u"Owner"_s}, {u"7/01"_s, text, test::generatedWords()}, {text}}};
    case 4:
        return {.kind = Kind::Heading, .level = 2, .text = test::oneOf(QStringList{u"Apologies"_s, u"Attendees:"_s, u"Present"_s})};
    default:
        return {.text = text};
    }
}

} // namespace

/// Once in its item and once more in a summary, and one of another meeting.
void BringInTest::takesNoNumberTwice()
{
    const BroughtIn in = fromHtml(
        u"<h2>1. Opening</h2><p>ACTION BC 9/01: Pilots to row the boat.</p><p>ACTION BC 5/01: Pilots to paint it.</p>"
        "<h2>2. Summary</h2><p>ACTION BC 9/01: Pilots to row the boat.</p>"_s,
        headerOf(9));
    QCOMPARE(in.actions, 1);
    const Parsed parsed = parsedOf(in);
    QVERIFY(!parsed.hasErrors());
    QVERIFY(in.notation.contains(u"\n\\ACTION BC 5/01"_s));
    QVERIFY(in.notation.endsWith(u"\n\\ACTION BC 9/01: Pilots to row the boat.\n"_s));
}

/// What a document marks may have been meant for more than a line: an edition below shows none of it until somebody has looked.
void BringInTest::doubtsWhatAMarkingReaches_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("a paragraph of two lines") << u"<h2>1. Opening</h2><p>The breach at the sluice.<br>It was Ben. (RED)</p>"_s;
    QTest::newRow("an item of a list") << u"<h2>1. Opening</h2><ul><li>The breach at the sluice.<br>It was Ben. (RED)</li></ul>"_s;
    QTest::newRow("a heading of the head") << u"<h2>Summary (RED)</h2><p>The breach at the sluice.</p><h2>1. Opening</h2><p>x</p>"_s;
    QTest::newRow("a section in a section") << u"<h2>1. Opening</h2><h3>Sluice (RED)</h3><h4>More</h4><p>The breach at the sluice.</p>"_s;
    QTest::newRow("a column of levels")
        << u"<h2>1. Opening</h2><table><tr><th>Matter</th><th>Level</th></tr><tr><td>The breach at the sluice.</td><td>RED</td></tr></table>"_s;
    QTest::newRow("a word of a line") << u"<h2>1. Opening</h2><p>RED</p><p>The breach at the sluice.</p>"_s;
    QTest::newRow("cleared") << u"<h2>1. Opening (RED)</h2><p>The breach at the sluice (cleared).</p>"_s;
}

void BringInTest::doubtsWhatAMarkingReaches()
{
    QFETCH(const QString, html);
    const Parsed parsed = parsedOf(fromHtml(html, headerOf(9)));
    int found = 0;
    for (const Item &item : parsed.meeting.items) {
        for (const NoteLine &line : item.lines) {
            if (!line.text.contains(u"breach"_s))
                continue;
            ++found;
            QVERIFY2(!visible(line.standing.rank, line.standing.clearing, Rank{1}), qPrintable(line.text));
        }
    }
    QCOMPARE(found, 1);
}

void BringInTest::keepsTheLabelsOfLists()
{
    QStringList labels;
    const QList<OldBlock> blocks = readHtml(u"<ol start=3><li>x<li>y</ol><ol type='a' start=\"2\"><li>z</ol><ul><li>u</ul>"_s);
    for (const OldBlock &block : blocks)
        labels << block.label;
    QCOMPARE(labels.join(u' '), u"3) 4) b) -"_s);
}

void BringInTest::readsTornPages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("texts");
    QTest::newRow("a head that is not closed") << u"<head><title>t</title><body><header><p>one</p></header><p>two</p>"_s << u"t|one|two"_s;
    QTest::newRow("an apostrophe in a value") << u"<p title=John's>one</p><p>it's two</p>"_s << u"one|it's two"_s;
    QTest::newRow("a mark that is not closed") << u"<p title=\"one>two</p><p>three</p>"_s << u"two|three"_s;
    QTest::newRow("a closed one") << u"<p title = \"a>b\">one</p>"_s << u"one"_s;
    QTest::newRow("a note's mark") << u"<p>£50<sup>2</sup>, 24<sup>th</sup></p>"_s << u"£50², 24th"_s;
    QTest::newRow("struck out") << u"<p>£50<del>£40</del>, <s>not</s> later</p>"_s << u"£50 (struck out: £40), (struck out: not) later"_s;
    QTest::newRow("nothing struck out") << u"<p>a<del> </del>b<strike></strike></p>"_s << u"a b"_s;
    QTest::newRow("signs by their names") << u"<p>a &rarr; b &le; c &sigma;</p>"_s << u"a → b ≤ c σ"_s;
    QTest::newRow("lines") << u"<p>one<br>two</p>"_s << u"one|two"_s;
    QTest::newRow("lines before a bracket") << u"<p>one<br>two (RED).</p>"_s << u"one two (RED)."_s;
    QTest::newRow("a heading of lines") << u"<h2>one<br>two</h2>"_s << u"one two"_s;
}

void BringInTest::readsTornPages()
{
    QFETCH(const QString, html);
    QStringList texts;
    const QList<OldBlock> blocks = readHtml(html);
    for (const OldBlock &block : blocks)
        texts << block.text;
    QTEST(texts.join(u'|'), "texts");
}

/// Each of these once took longer than anybody waits.
void BringInTest::readsHugePagesInTime_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("kept");
    QTest::newRow("styles without an end") << u"<style>"_s.repeated(60'000) + u"<p>one"_s << u"one"_s;
    QTest::newRow("ampersands") << u"&"_s.repeated(300'000) << u"&"_s.repeated(300'000);
    QTest::newRow("commas where people stand") << u"<h2>Attendees</h2><p>Ann"_s + u", "_s.repeated(60'000) + u"Ben</p>"_s << u", Ben"_s;
}

void BringInTest::readsHugePagesInTime()
{
    QFETCH(const QString, html);
    QFETCH(const QString, kept);
    QVERIFY(fromHtml(html, headerOf(9)).notation.contains(kept));
}

void BringInTest::aHeadingOfPeopleIsKeptWhereItSaysMore_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("kept"); // of the notation
    QTest::newRow("plain") << u"Apologies for Absence:"_s << QString();
    QTest::newRow("names") << u"Apologies: Eve Hale"_s << u"| | Eve Hale (EH) | |"_s;
    QTest::newRow("no names") << u"Apologies: two of the north bank"_s << u"Apologies: two of the north bank"_s;
    QTest::newRow("whose") << u"Apologies from the North Bank"_s << u"Apologies from the North Bank"_s;
}

/// The table below is of whom it says in any case.
void BringInTest::aHeadingOfPeopleIsKeptWhereItSaysMore()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, kept);
    const QString table = u"<table><tr><th>Organisation</th><th>Name</th></tr><tr><td>Pilots</td><td>Ben Okoro</td></tr></table>"_s;
    const BroughtIn in = fromHtml(u"<h2>"_s + heading + u"</h2>"_s + table + u"<h2>1. Opening</h2><p>x</p>"_s, headerOf(9));
    QVERIFY2(in.file().contains(kept), qPrintable(in.file()));
    QVERIFY(in.file().contains(u"# Apologies\n"_s));
    QVERIFY(!in.file().contains(u"# Attendees"_s));
    QCOMPARE(in.file().contains(u"Head of the Old Minutes"_s), !kept.isEmpty() && !kept.startsWith(u'|'));
}

void BringInTest::losesNoWord()
{
    // What a table or label says of what stands in it is said by the notation's own words, and a date of the head by its keys.
    const QSet<QString> said{u"organisation"_s, u"name"_s,      u"id"_s,    u"owner"_s, u"present"_s,
                             u"attendees"_s,    u"apologies"_s, u"venue"_s, u"x"_s};
    QVERIFY(rc::check("every word of the document is in the draft", [&said] {
        QList<OldBlock> blocks;
        QString source;
        for (int count = test::below(12); count >= 0; --count) {
            blocks.append(generatedBlock());
            source += u' ' + blocks.constLast().text;
            for (const QStringList &row : blocks.constLast().rows)
                source += u' ' + row.join(u' ');
        }
        const BroughtIn in = bringIn(blocks, test::body(), headerOf(7));
        RC_ASSERT((wordsOf(source) - wordsOf(in.file()) - said).isEmpty());
        const Parsed parsed = parsedOf(in);
        int actions = 0;
        for (const Item &item : parsed.meeting.items) {
            for (const NoteLine &line : item.lines) {
                using enum LineKind;
                RC_ASSERT(line.kind == Paragraph || line.kind == ListItem || line.kind == Section || line.kind == Action
                          || line.kind == OwnNote);
                actions += line.kind == Action ? 1 : 0;
            }
        }
        RC_ASSERT(actions == in.actions);
    }));
}

void BringInTest::readsTheReference()
{
    QFile file(QStringLiteral(REFERENCE_DIR "/ssc-82-minutes.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reference minutes are not beside this checkout");
    const QString text = decode(file.readAll()).text;
    Body body = test::body();
    body.abbreviation = u"SSC"_s;
    const BroughtIn in = bringIn(readPlain(text), body);
    QCOMPARE(in.header.number, 82);
    QCOMPARE(in.header.date, QDate(2019, 7, 24));
    QCOMPARE(in.people, 31);
    QVERIFY2(in.items >= 20, qPrintable(in.notation));
    const Parsed parsed = parse(in.file().toUtf8(), body);
    for (const Diagnostic &remark : parsed.diagnostics)
        QVERIFY2(remark.gravity != Gravity::Error, qPrintable(sentence(remark)));
}

namespace {

QList<ListedAction> listed(const QString &text, const QSet<QString> &taken = {})
{
    const ActionListTable table = readActionListTable(text);
    return listActions(table, proposedFields(table), test::dialect(), taken);
}

} // namespace

void BringInTest::listsOldActions()
{
    const QList<ListedAction> actions = listed(u"Ref;Action;Responsible;Due date;Status;Raised;Closed;Level;Comments\n"
                                               "BC 8/01;Sound the bar;AL and Pilots;9 August 2023;Done;2023-07-01;2023-08-02;Green;All dry\n"
                                               "A17;\"Buy paint;\nblue\";;;;;;red;\n"
                                               ";Sail;BO;;on track;;;green;\n\n"_s);
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions[0].lines,
             (QStringList{u"ACTION BC 8/01 due 2023-08-09 {AL; Pilots}: Sound the bar (GREEN)"_s,
                          u"UPDATE BC 8/01 CLOSED: All dry. Raised on 2023-07-01. Closed on 2023-08-02. (GREEN)"_s}));
    QCOMPARE(actions[1].lines, QStringList{u"ACTION BC 12/01: A17 – Buy paint; blue (RED)"_s});
    QCOMPARE(actions[2].lines,
             (QStringList{u"ACTION BC 12/02 {BO}: Sail (GREEN)"_s, u"UPDATE BC 12/02 ON TARGET: As the old action log says. (GREEN)"_s}));
    const Parsed parsed = parse(test::fileWith("# Old Actions\n"_L1 + notesOf(actions)).toUtf8(), test::body());
    QVERIFY(!parsed.hasErrors());
    QCOMPARE(parsed.meeting.items.constLast().lines.size(), 5);
}

void BringInTest::levelsThatAreMissingCountAsTheHighest_data()
{
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("assumed");
    QTest::newRow("above the default") << u"Go,RED\nSail,\nRow,AMBER\n"_s << u"RED"_s;
    QTest::newRow("in small letters, below") << u"Go,amber\nSail, \n"_s << u"AMBER"_s;
    QTest::newRow("the default") << u"Go,GREEN\nSail,\n"_s << u""_s;
    QTest::newRow("below the default") << u"Go,WHITE\nSail,\n"_s << u""_s;
    QTest::newRow("none at all") << u"Go,\nSail,\n"_s << u""_s;
    QTest::newRow("one that is unknown") << u"Go,GREEN\nSail,\nRow,PURPLE\n"_s << u"RED"_s;
}

void BringInTest::levelsThatAreMissingCountAsTheHighest()
{
    QFETCH(QString, levels);
    QFETCH(QString, assumed);
    const QList<ListedAction> actions = listed("Action,Level\n"_L1 + levels);
    QCOMPARE(actions[1].assumedLevel, assumed);
    QCOMPARE(actions[1].fault, QString());
    QVERIFY2(actions[1].lines.constFirst().endsWith(assumed.isEmpty() ? u": Sail"_s : u": Sail (%1)"_s.arg(assumed)),
             qPrintable(actions[1].lines.constFirst()));
    QCOMPARE(actions[0].assumedLevel, levels.startsWith(u"Go,\n"_s) ? assumed : QString());
}

/// Neither one that the book has, nor one of the list's own.
void BringInTest::listsNoActionTwice()
{
    const QList<ListedAction> actions = listed(u"Number,Action\nBC 12/01,one\n,two\nBC 12/02,three\nBC 12/02,four\n"_s, {u"BC 12/01"_s});
    QVERIFY(actions[0].fault.contains(u"in the book already"_s));
    QCOMPARE(actions[1].number, u"BC 12/03"_s);
    QCOMPARE(actions[2].fault, QString());
    QVERIFY(actions[3].fault.contains(u"in a row above"_s));
    QCOMPARE(actions[3].row, 5);
}

void BringInTest::tellsWhatKeepsARowOut_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << u",AL,,,"_s << u"says no action"_s;
    QTest::newRow("a date in two ways") << u"Go,AL,01/02/2023,,"_s << u"01/02/2023"_s;
    QTest::newRow("a status") << u"Go,AL,,parked,"_s << u"parked"_s;
    QTest::newRow("a level") << u"Go,AL,,,PURPLE"_s << u"PURPLE"_s;
    QTest::newRow("an owner that closes the brackets") << u"Go,A} x: y {B,,,"_s << u"cannot be written"_s;
}

void BringInTest::tellsWhatKeepsARowOut()
{
    QFETCH(QString, row);
    QFETCH(QString, fault);
    const QList<ListedAction> actions = listed("Action,Owner,Due,Status,Level\n"_L1 + row);
    QVERIFY2(actions.constFirst().fault.contains(fault), qPrintable(actions.constFirst().fault + actions.constFirst().lines.join(u'|')));
    QVERIFY(notesOf(actions).isEmpty());
}

/// A date that can be read in two ways is written as the others of its log are.
void BringInTest::readsDatesInTheOrderOfTheirLog()
{
    const auto due = [](const QString &first, const QString &second) {
        const QList<ListedAction> actions = listed(u"Action,Due,Closed\nGo,%1,\nSail,,%2\n"_s.arg(first, second));
        return actions.constFirst().due;
    };
    QCOMPARE(due(u"5/3/2025"_s, u"31/12/2024"_s), QDate(2025, 3, 5));
    QCOMPARE(due(u"5/3/2025"_s, u"12/31/2024"_s), QDate(2025, 5, 3));
    QCOMPARE(due(u"5/3/2025"_s, u"4/3/2025"_s), QDate());
    QCOMPARE(due(u"5/3/2025"_s, u"31/31/2024"_s), QDate());
    QCOMPARE(due(u"31/12/2024"_s, u"12/31/2024"_s), QDate(2024, 12, 31)); // each in one way alone
}

void BringInTest::tellsOwnersWhomNobodyKnows()
{
    const QList<ListedAction> actions = listed(
        u"Nr.;Aufgabe;Verantwortlich;Status\n;Loten;AL und Z. Beeblebrox;erledigt\n;Malen;AL;offen\n"_s);
    QCOMPARE(actions[0].strangers, QStringList{u"AL und Z. Beeblebrox"_s});
    QVERIFY(actions[0].lines.constLast().startsWith(u"UPDATE BC 12/01 CLOSED: "_s));
    QVERIFY(actions[1].strangers.isEmpty());
}

void BringInTest::listsWithoutHeadings()
{
    const ActionListTable table = readActionListTable(u"Go,AL\nCome,BO\n"_s);
    QCOMPARE(table.headings, (QStringList{u"Column 1"_s, u"Column 2"_s}));
    QCOMPARE(table.firstRow, 1);
    QCOMPARE(listActions(table, {ActionField::Text, ActionField::Owner}, test::dialect(), {}).constLast().lines,
             QStringList{u"ACTION BC 12/02 {BO}: Come"_s});
}

QTEST_GUILESS_MAIN(BringInTest)
#include "tst_bringin.moc"
