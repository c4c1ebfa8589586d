#include "models/notation/parse.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Each case is an item as it is typed; beside each line, behind "|", what it is to be: its level and from which level up it is cleared.
class TestResolve : public QObject
{
    Q_OBJECT

private slots:
    void standings_data();
    void standings();
    void titles_data();
    void titles();
    void motionsFindTheirDecision();
    void aDecisionHasOneVote();
    void clearingFromAboveIsTold_data();
    void clearingFromAboveIsTold();
    void doubtOfATitleIsPointedAt();
    void updateHasAtLeastItsActionsLevel();
    void ownActionsComeFirst();
    void dataElsewhereIsText();
    void remarksNumbersTwice();
    void remarksRealNames_data();
    void remarksRealNames();
    void realNamesOfEarlierMeetingsAreNoSecret();
};

namespace {

struct Case {
    QString file;
    QStringList expected; ///< by line of the item
};

Case readCase(const QString &annotated)
{
    Case read;
    QStringList lines;
    for (const QString &line : annotated.trimmed().split(u'\n')) {
        const qsizetype bar = line.indexOf(u'|');
        lines << line.left(bar).trimmed();
        if (lines.size() > 1)
            read.expected << (bar < 0 ? QString() : line.sliced(bar + 1).trimmed());
    }
    read.file = test::fileWith(lines.join(u'\n'));
    return read;
}

QString shown(const NoteLine &line, const Scheme &scheme)
{
    if (line.kind == LineKind::Data || line.kind == LineKind::Blank || line.kind == LineKind::OwnNote)
        return {};
    QString text = scheme.level(line.standing.rank).name;
    if (line.standing.clearing)
        text += " from "_L1 + scheme.level(*line.standing.clearing).name;
    return line.standing.stub ? text + " stub"_L1 : text;
}

QStringList standingsOf(const Item &item)
{
    QStringList shownLines;
    for (const NoteLine &line : item.lines)
        shownLines << shown(line, test::body().scheme);
    return shownLines;
}

Item firstItem(const QString &file, const QList<Action> &earlier = {})
{
    return test::record(file, earlier).meeting.items.value(0);
}

} // namespace

void TestResolve::standings_data()
{
    QTest::addColumn<QString>("annotated");
    QTest::addRow("inherited from the default") << uR"(
# 1. Works
A line                                  | GREEN
A line (WHITE)                          | WHITE
A line (RED)                            | RED
A line (cleared)                        | GREEN from GREEN
A line (RED, cleared WHITE)             | RED from WHITE
A line (Red)                            | RED
)"_s;
    QTest::addRow("inherited from item and section") << uR"(
# 1. Works (RED)
@paper: a.pdf
A line                                  | RED
A line (cleared)                        | RED from GREEN
A line (stub)                           | RED stub
## Rails                                | GREEN
A line                                  | RED
## Piers (AMBER)                        | AMBER
A line                                  | AMBER
// own
## Locks (AMBER, cleared)               | AMBER from GREEN
A line                                  | AMBER
## Doubt (Amber)                        | RED
A line                                  | RED
A line (WHITE)                          | WHITE
)"_s;
    QTest::addRow("movements are of the default level") << uR"(
# 1. Works (RED)
JOINED 10:45: EH                        | GREEN
LEFT 11:00: EH (AMBER)                  | AMBER
PRESIDING: BO                           | GREEN
RECUSED: BO                             | RED
ADJOURNED 12:00                         | RED
)"_s;
    QTest::addRow("votes are of their decision") << uR"(
# 1. Works
The BC AGREED it. (RED, cleared)        | RED from GREEN
VOTE: 3 for                             | RED from GREEN
MOVED: AL, seconded BO                  | RED from GREEN
A line                                  | GREEN
VOTE: 2 for                             | AMBER
The BC AGREED more. (AMBER)             | AMBER
VOTE: 1 for (RED)                       | RED
VOTE: 1 for (WHITE)                     | AMBER
)"_s;
    QTest::addRow("a vote alone is of its section") << uR"(
# 1. Works (AMBER)
VOTE: 3 for                             | AMBER
)"_s;
    QTest::addRow("and at least of what stands next to it") << uR"(
# 1. Works (AMBER)
The BC NOTED it. (RED)                  | RED
VOTE: 3 for                             | RED
## Other                                | GREEN
VOTE: 3 for                             | RED
VOTE: 1 for                             | RED
It was CARRIED. (RED)                   | RED
)"_s;
    QTest::addRow("but words that nobody of the meeting is called are of their section") << uR"(
# 1. Works (RED)
LEFT 11:30: EH because of the supplier  | RED
JOINED 11:31: the consultant            | RED
PRESIDING: BO since the leak            | RED
LEFT: EH, AL                            | GREEN
)"_s;
    QTest::addRow("a vote is not carried over what stands between") << uR"(
# 1. Works (RED)
The BC REJECTED the bid.                | RED
VOTE: 43 for                            | RED

// own
The BC AGREED the open thing. (cleared) | RED from GREEN
## Locks                                | GREEN
The BC AGREED the lock. (cleared)       | RED from GREEN
VOTE: 3 for                             | RED from GREEN
// own
The BC AGREED the key.                  | RED
)"_s;
    QTest::addRow("of two votes on a decision none is clearer than what stands beside it") << uR"(
# 1. Works (RED)
The BC REJECTED the bid.                | RED
VOTE: 41 for                            | RED
The BC AGREED the lock. (cleared)       | RED from GREEN
VOTE: 3 for                             | RED from GREEN
)"_s;
    QTest::addRow("a bracket that is nearly a tag may stand anywhere") << uR"(
# 1. Works
(REDD) three non-compliances were found in the report, two of them repeated from the last year and still open | RED
)"_s;
    QTest::addRow("an own note is one behind what cannot be seen") << u"# 1. Works\n"
                                                                      "\u200b// own\n"
                                                                      "\u00ad\u200e // own\n"
                                                                      "- \u200b// own\n"
                                                                      "\u200b- // own\n"
                                                                      "\u3164// own\n"
                                                                      "\ufeff// own\n"
                                                                      "A line | GREEN"_s;
    QTest::addRow("what may be a heading raises what follows") << uR"(
# 1. Works
A line                                  | GREEN
### 2. Locks (AMBER)                    | AMBER
A line                                  | AMBER
A line (WHITE)                          | WHITE
## Section                              | GREEN
A line                                  | AMBER
#3. Rails (Red)                         | RED
A line                                  | RED
)"_s;
}

void TestResolve::standings()
{
    QFETCH(QString, annotated);
    const Case read = readCase(annotated);
    QCOMPARE(standingsOf(firstItem(read.file)), read.expected);
}

void TestResolve::titles_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("titleRank");
    QTest::addColumn<int>("clearing");
    QTest::addRow("plain") << u"Works"_s << 1 << 1 << -1;
    QTest::addRow("higher") << u"Works (RED)"_s << 3 << 1 << -1;
    QTest::addRow("lower") << u"Works (WHITE)"_s << 0 << 0 << -1;
    QTest::addRow("cleared down") << u"Works (RED, cleared WHITE)"_s << 3 << 1 << 0;
    QTest::addRow("doubtful") << u"Works (Green)"_s << 3 << 1 << -1;
}

void TestResolve::titles()
{
    QFETCH(QString, heading);
    QFETCH(int, rank);
    QFETCH(int, titleRank);
    QFETCH(int, clearing);
    const Item item = firstItem(test::fileWith("# "_L1 + heading));
    QCOMPARE(item.rank.value, rank);
    QCOMPARE(item.titleRank.value, titleRank);
    QCOMPARE(item.titleClearing.value_or(Rank{-1}).value, clearing);
}

void TestResolve::motionsFindTheirDecision()
{
    const Item item = firstItem(
        test::fileWith(u"# 1. Works\nThe BC AGREED a.\n// own\nVOTE: 1 for\nVOTE: 2 for\n\nThe BC AGREED b.\n## S\nVOTE: 3 for"_s));
    QCOMPARE(item.lines[2].standing.decision, 5); // the next line that counts is a decision
    QCOMPARE(item.lines[3].standing.decision, 5);
    QCOMPARE(item.lines[7].standing.decision, -1); // another section's
}

void TestResolve::aDecisionHasOneVote()
{
    const QString file = test::fileWith(u"# 1. Works\nThe BC AGREED a.\nVOTE: 1 for\nThe BC AGREED b.\nMOVED: AL\nVOTE: 2 for"_s);
    const QList<Diagnostic> found = parse(file.toUtf8(), test::body()).diagnostics;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].code, DiagnosticCode::VoteTwice);
    QCOMPARE(file.split(u'\n')[found[0].line - 1], u"VOTE: 2 for"_s);
}

/// The item is RED but for a section.
void TestResolve::clearingFromAboveIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("told");
    const auto row = [](const QString &line, bool told) { QTest::newRow(qPrintable(line)) << line << told; };
    row(u"They rust. (GREEN, cleared RED)"_s, true);
    row(u"VOTE: 2 for (GREEN, cleared AMBER)"_s, true);
    row(u"## Rails (GREEN)\nThey rust (cleared RED)"_s, true);
    row(u"They rust. (cleared RED)"_s, false);
    row(u"They rust. (AMBER, cleared WHITE)"_s, false);
    row(u"They rust. (AMBER, cleared)"_s, false);
}

void TestResolve::clearingFromAboveIsTold()
{
    QFETCH(QString, line);
    QFETCH(bool, told);
    const QString file = test::fileWith(u"# 1. Works (RED)\nThe BC AGREED a.\n"_s + line);
    QStringList pointedAt;
    for (const Diagnostic &found : parse(file.toUtf8(), test::body()).diagnostics) {
        if (found.code == DiagnosticCode::ClearedInVain)
            pointedAt << file.split(u'\n')[found.line - 1].mid(found.column - 1, found.length);
    }
    QCOMPARE(pointedAt, told ? QStringList(line.sliced(line.lastIndexOf(u'('))) : QStringList());
}

void TestResolve::doubtOfATitleIsPointedAt()
{
    const QString file = test::fileWith(u"# 7. Works (Red)\ntext"_s);
    const QList<Diagnostic> found = parse(file.toUtf8(), test::body()).diagnostics;
    QCOMPARE(found.size(), 1);
    QCOMPARE(file.split(u'\n')[found[0].line - 1].mid(found[0].column - 1, found[0].length), u"(Red)"_s);
}

void TestResolve::updateHasAtLeastItsActionsLevel()
{
    const QString file = test::fileWith(
        u"# 1. Works\nUPDATE BC 11/01: a\nUPDATE BC 11/03: b\nUPDATE BC 11/03: c (WHITE)\nUPDATE BC 11/03: d (cleared)\nUPDATE BC 9/01: e"_s);
    QCOMPARE(standingsOf(firstItem(file, test::earlierActions())),
             QStringList({u"GREEN"_s, u"RED"_s, u"RED"_s, u"RED from GREEN"_s, u"RED"_s}));
    const Parsed parsed = parse(file.toUtf8(), test::body());
    QCOMPARE(parsed.diagnostics.size(), 5);
    QCOMPARE(parsed.diagnostics[0].code, DiagnosticCode::ActionUnknown);
}

void TestResolve::ownActionsComeFirst()
{
    const QString file = test::fileWith(u"# 1. Before\nUPDATE BC 12/01: a\n# 2. Raised (RED)\nACTION BC 12/01: AL to paint"_s);
    QCOMPARE(standingsOf(firstItem(file)), QStringList{u"RED"_s});
}

void TestResolve::dataElsewhereIsText()
{
    const QString file = test::fileWith(u"# 1. Works\n@paper: a.pdf\n\n@purpose: to decide\nA line\n@minutes: secret (RED)"_s);
    const Item item = firstItem(file);
    QCOMPARE(item.lines[2].kind, LineKind::Data);
    QCOMPARE(item.lines[4].kind, LineKind::Paragraph);
    QCOMPARE(item.lines[4].standing.rank, Rank{3});
    QCOMPARE(item.data(u"purpose"), QString()); // behind a blank line
    QCOMPARE(item.data(u"paper"), u"a.pdf"_s);
    const Parsed parsed = parse(file.toUtf8(), test::body());
    QCOMPARE(parsed.diagnostics.size(), 1);
    QCOMPARE(parsed.diagnostics[0].code, DiagnosticCode::DataElsewhere);
}

void TestResolve::remarksNumbersTwice()
{
    const Parsed parsed = parse(test::fileWith(u"# 1. Works\nACTION BC 12/01: AL to paint\nACTION BC 12/01: AL to scrape"_s).toUtf8(),
                                test::body());
    QCOMPARE(parsed.diagnostics.size(), 2);
    for (const Diagnostic &diagnostic : parsed.diagnostics)
        QCOMPARE(diagnostic.code, DiagnosticCode::ActionNumberTwice);
    QVERIFY(parsed.diagnostics[0].line != parsed.diagnostics[1].line);
    QVERIFY(parsed.hasErrors());
}

void TestResolve::remarksRealNames_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QStringList>("found"); ///< the words, by line from 1 at the heading
    const auto row = [](const QString &item, const QStringList &found) { QTest::newRow(qPrintable(item)) << item << found; };
    row(u"1. Works\nAcorn Power Ltd came late."_s, {u"2 Acorn Power Ltd"_s});
    row(u"1. Works\nOf ACÓRN-power they spoke, and of acorn  power’s cage."_s, {u"2 ACÓRN-power"_s, u"2 acorn  power"_s});
    row(u"1. Works\nАcorn Power, with a Cyrillic letter."_s, {u"2 Аcorn Power"_s});
    row(u"1. Works\nOrsted and ØRSTED came."_s, {u"2 Orsted"_s, u"2 ØRSTED"_s});
    row(u"1. Works\nSmith and Sons, Smith & Sons"_s, {u"2 Smith and Sons"_s, u"2 Smith & Sons"_s});
    row(u"1. Works\nBrightwater was early; the brightwater of the quay was not."_s, {u"2 Brightwater"_s});
    row(u"1. Works\nAn acorn. Power failed. Acorn powers. Smith and Daughters."_s, {u"2 acorn. Power"_s});
    row(u"1. Works (RED)\nAcorn Power came late."_s, {});
    row(u"1. Works (RED)\nAcorn Power came late. (cleared)"_s, {u"2 Acorn Power"_s});
    row(u"1. Works (RED)\nAcorn Power came late. (AMBER)\nAcorn Power left."_s, {u"2 Acorn Power"_s});
    row(u"1. Works (RED)\nAcorn Power is kept apart. (stub)"_s, {u"2 Acorn Power"_s});
    row(u"1. Works (AMBER)\nAcorn Power came late. (RED)"_s, {});
    row(u"1. Works\n// Acorn Power came late."_s, {});
    row(u"1. Works of Acorn Power (RED)"_s, {u"1 Acorn Power"_s});
    row(u"1. Works (RED)\n@title: Works of Acorn Power\n@paper: acorn power.pdf"_s, {u"3 acorn power"_s});
    row(u"1. Works (RED)\n## Acorn Power\nText"_s, {u"2 Acorn Power"_s});
    row(u"1. Works (RED)\n## Acorn Power (RED)\nText"_s, {});
    row(u"1. Works\nACTION BC 12/01: Acorn Power to paint"_s, {u"2 Acorn Power"_s});
    row(u"1. Works (RED)\nUPDATE BC 11/01: Acorn Power painted."_s, {});
    row(u"1. Works\nACTION BC 12/02: BO to paint by 2024-02-02, at 10:02. O2 came."_s, {u"2 O2"_s}); // figures are no name
}

void TestResolve::remarksRealNames()
{
    QFETCH(const QString, item);
    Body body = test::body();
    body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s}, {u"Other User"_s, u"O"_s, u"Smith & Sons"_s},
                    {u"Other User"_s, u"P"_s, u"Brightwater plc"_s},      {u"Other User"_s, u"O2"_s, u"O2"_s},
                    {u"Other User"_s, u"R"_s, u"Ørsted A/S"_s},           {u"Other User"_s, u"Q"_s, {}}};
    const Parsed parsed = parse(test::fileWith(u"# "_s + item).toUtf8(), body);
    const int heading = static_cast<int>(test::fileWith({}).count(u'\n'));
    const QStringList lines = (test::fileWith(u"# "_s + item)).split(u'\n');
    QStringList found;
    for (const Diagnostic &diagnostic : parsed.diagnostics) {
        if (diagnostic.code == DiagnosticCode::RealNameOpen)
            found << u"%1 %2"_s.arg(diagnostic.line - heading).arg(lines[diagnostic.line - 1].mid(diagnostic.column - 1, diagnostic.length));
    }
    QTEST(found, "found");
    QVERIFY(!parsed.hasErrors()); // it is taken in, and mended then
}

void TestResolve::realNamesOfEarlierMeetingsAreNoSecret()
{
    Body body = test::body();
    const auto remarks = [&body](QDate since) {
        body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Acorn Power"_s, since}};
        return parse(test::fileWith(u"# 1. Works\nAcorn Power came."_s).toUtf8(), body).diagnostics.size();
    };
    QCOMPARE(remarks(QDate(2024, 5, 14)), 1); // the day of the meeting
    QCOMPARE(remarks(QDate(2024, 5, 15)), 0);
}

QTEST_APPLESS_MAIN(TestResolve)
#include "tst_resolve.moc"
