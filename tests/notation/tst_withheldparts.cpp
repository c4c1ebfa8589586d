#include "models/notation/openedlines.h"
#include "models/notation/parse.h"
#include "models/notation/withheldparts.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr auto heading = "2. The crane (RED)"_L1;

constexpr auto mixed = "They met.\n" // 0
                       "The price is high. (RED)\n" // 1
                       "\n" // 2
                       "// not for anybody\n" // 3
                       "The bid came in. (RED)\n" // 4
                       "All of it is known. (RED, cleared)\n" // 5
                       "A third came late. (RED)\n" // 6
                       "## Staff (AMBER)\n" // 7
                       "Two were ill.\n" // 8
                       "One is well. (RED)\n" // 9
                       "## Others\n" // 10
                       "Nothing else."_L1; // 11

constexpr auto crane = "@title: The crane of the ferry\n" // 0
                       "It was seen. (cleared)\n" // 1
                       "It is broken.\n" // 2
                       "It is rusty. (RED)\n" // 3
                       "Its keeper left. (AMBER)\n" // 4
                       "## Repair (RED)\n" // 5
                       "It will be mended. (RED, cleared)\n" // 6
                       "## Cost (AMBER)\n" // 7
                       "It is dear."_L1; // 8

} // namespace

/// What is withheld of an item, in parts, and how it comes to be on a lower level.
class TestWithheldParts : public QObject
{
    Q_OBJECT

private slots:
    void findsRunsAndSections();
    void findsItems();
    void passesOverWhatWithholdsNothing_data();
    void passesOverWhatWithholdsNothing();
    void knowsThePartOfALine();
    void tellsTheFirstWords();
    void lowersLines();
    void lowersAnItem();
    void lowersASection();
    void tellsWhatIsOpened();
    void tellsTheTitleThatIsOpened();
    void refusesWhatIsNotLower();
    void refusesWhatItsActionHolds();
    void refusesRealNames();
    void refusesADoubtfulHeading();
    void writesTheReleaseNote();
    void refusesANoteThatWouldBeWithheld();

private:
    [[nodiscard]] Item read(const QString &title, const QString &notes) const { return parseItem(title, notes, m_dialect).constFirst(); }
    [[nodiscard]] Rank rank(QStringView name) const { return m_dialect.scheme.rankOrHighest(name); }
    [[nodiscard]] Result<ItemWords> lowered(const Item &item, qsizetype line, QStringView to, const FindAction &find = {}) const
    {
        return downgraded(item, *withheldPartAt(item, line, m_dialect), rank(to), m_dialect, find);
    }
    /// "line words: level > level"
    [[nodiscard]] QStringList opened(const Item &item, qsizetype line, QStringView to) const
    {
        QStringList lines;
        const auto all = openedLines(item, *withheldPartAt(item, line, m_dialect), rank(to), m_dialect, {}).value();
        for (const OpenedLine &each : all)
            lines << u"%1 %2: %3 > %4"_s.arg(QString::number(each.line), each.words, levelWords(each.before, m_dialect),
                                             levelWords(each.now, m_dialect));
        return lines;
    }
    /// "kind line: lines; level"
    [[nodiscard]] QStringList told(const Item &item) const
    {
        QStringList parts;
        for (const WithheldPart &part : withheldParts(item, m_dialect)) {
            QStringList lines;
            for (const qsizetype line : part.lines)
                lines << QString::number(line);
            const QString kind = part.kind == PartKind::Item ? u"item"_s : part.kind == PartKind::Section ? u"section"_s : u"lines"_s;
            parts << u"%1 %2: %3; %4"_s.arg(kind, QString::number(part.line), lines.join(u' '), m_dialect.scheme.level(part.rank).name);
        }
        return parts;
    }

    Dialect m_dialect = test::dialect();
};

void TestWithheldParts::findsRunsAndSections()
{
    QCOMPARE(told(read(u"1. Matters"_s, mixed)),
             (QStringList{u"lines 1: 1 4; RED"_s, u"lines 6: 6; RED"_s, u"section 7: 7 8; AMBER"_s, u"lines 9: 9; RED"_s}));
    QCOMPARE(told(read(u"1. Matters"_s, u"Nothing."_s)), QStringList());
}

void TestWithheldParts::findsItems()
{
    QCOMPARE(told(read(heading, crane)), (QStringList{u"item -1: 1 2 3 5 6; RED"_s, u"lines 4: 4; AMBER"_s, u"section 7: 7 8; AMBER"_s}));
}

void TestWithheldParts::passesOverWhatWithholdsNothing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<bool>("looksAt");
    QTest::newRow("plain") << u"1. Works"_s << u"They met.\nThey AGREED."_s << false;
    QTest::newRow("cleared") << u"1. Works (cleared)"_s << u"They AGREED. (cleared)"_s << false;
    QTest::newRow("a level") << u"1. Works"_s << u"They met. (RED)"_s << true;
    QTest::newRow("a level of the item") << u"1. Works (RED)"_s << u"They met."_s << true;
    QTest::newRow("a level that looks like one") << u"1. Works"_s << u"They met. （ＲＥＤ）"_s << true;
    QTest::newRow("a bracket that is not closed") << u"1. Works"_s << u"They met. (RED"_s << true;
    QTest::newRow("rows of people") << u"Attendees present"_s << u"| Chair | Ada Lock |"_s << true;
}

void TestWithheldParts::passesOverWhatWithholdsNothing()
{
    QFETCH(const QString, title);
    QFETCH(const QString, notes);
    QTEST(mayWithhold(title, notes), "looksAt");
    QTEST(!told(read(title, notes)).isEmpty(), "looksAt");
}

void TestWithheldParts::knowsThePartOfALine()
{
    const Item item = read(heading, crane);
    QCOMPARE(withheldPartAt(item, -1, m_dialect)->kind, PartKind::Item);
    QCOMPARE(withheldPartAt(item, 2, m_dialect)->line, -1);
    QCOMPARE(withheldPartAt(item, 4, m_dialect)->line, 4);
    QCOMPARE(withheldPartAt(item, 8, m_dialect)->line, 7);
    QVERIFY(!withheldPartAt(read(u"1. Matters"_s, mixed), 0, m_dialect));
    QVERIFY(!withheldPartAt(read(u"1. Matters"_s, mixed), -1, m_dialect));
}

void TestWithheldParts::tellsTheFirstWords()
{
    const Item item = read(heading, crane);
    QCOMPARE(wordsOf(*withheldPartAt(item, -1, m_dialect), item), u"It is broken."_s);
    QCOMPARE(wordsOf(*withheldPartAt(item, 8, m_dialect), item), u"It is dear."_s);
    const Item empty = read(heading, {});
    QCOMPARE(wordsOf(*withheldPartAt(empty, -1, m_dialect), empty), u"The crane"_s);
}

void TestWithheldParts::lowersLines()
{
    const Item item = read(u"1. Matters"_s, mixed);
    const ItemWords green = lowered(item, 4, u"GREEN").value();
    QCOMPARE(green.heading, u"1. Matters"_s);
    QCOMPARE(green.lines[1], u"The price is high."_s);
    QCOMPARE(green.lines[4], u"The bid came in."_s);
    QCOMPARE(green.lines[6], u"A third came late. (RED)"_s);
    const ItemWords amber = lowered(item, 1, u"AMBER").value();
    QCOMPARE(amber.lines[1], u"The price is high. (AMBER)"_s);
    QCOMPARE(lowered(item, 9, u"AMBER")->lines[9], u"One is well."_s); // as its section
    QCOMPARE(lowered(item, 9, u"GREEN")->lines[9], u"One is well. (GREEN)"_s);
}

void TestWithheldParts::lowersAnItem()
{
    const ItemWords green = lowered(read(heading, crane), -1, u"GREEN").value();
    QCOMPARE(green.heading, u"2. The crane"_s);
    QCOMPARE(green.lines[3], u"It is rusty."_s);
    QCOMPARE(green.lines[4], u"Its keeper left. (AMBER)"_s);
    QCOMPARE(green.lines[5], u"## Repair"_s);
    QCOMPARE(green.lines[6], u"It will be mended."_s);
    QCOMPARE(green.lines[7], u"## Cost (AMBER)"_s);
    const ItemWords amber = lowered(read(heading, crane), 2, u"AMBER").value();
    QCOMPARE(amber.heading, u"2. The crane (AMBER)"_s);
    QCOMPARE(amber.lines[6], u"It will be mended. (AMBER, cleared)"_s);
    QCOMPARE(lowered(read(u"2. The crane (RED, cleared WHITE)"_s, {}), -1, u"GREEN")->heading, u"2. The crane (cleared WHITE)"_s);
}

void TestWithheldParts::lowersASection()
{
    QCOMPARE(lowered(read(heading, crane), 8, u"GREEN")->lines[7], u"## Cost (GREEN)"_s); // its item is higher
    QCOMPARE(lowered(read(u"1. Matters"_s, mixed), 7, u"GREEN")->lines[7], u"## Staff"_s);
    const Item doubled = read(u"1. Matters"_s, u"## Staff (RED)\nOne. (RED)\nTwo."_s);
    QCOMPARE(lowered(doubled, 0, u"AMBER")->lines, (QStringList{u"## Staff (AMBER)"_s, u"One."_s, u"Two."_s}));
}

/// One that has its level from the item too, and no other.
void TestWithheldParts::tellsWhatIsOpened()
{
    QCOMPARE(
        opened(read(u"2. The crane (RED)"_s, QString(crane).section(u'\n', 1)), -1, u"GREEN"),
        (QStringList{u"-1 The crane: RED > GREEN"_s, u"0 It was seen.: RED, cleared > GREEN, cleared"_s, u"1 It is broken.: RED > GREEN"_s,
                     u"2 It is rusty.: RED > GREEN"_s, u"4 Repair: RED > GREEN"_s, u"5 It will be mended.: RED, cleared > GREEN"_s}));
    QCOMPARE(opened(read(u"1. Matters"_s, mixed), 4, u"AMBER"),
             (QStringList{u"1 The price is high.: RED > AMBER"_s, u"4 The bid came in.: RED > AMBER"_s}));
    QCOMPARE(opened(read(u"1. Matters"_s, mixed), 8, u"GREEN"),
             (QStringList{u"7 Staff: AMBER > GREEN"_s, u"8 Two were ill.: AMBER > GREEN"_s}));
}

/// What is said of the item without a level of its own was open before.
void TestWithheldParts::tellsTheTitleThatIsOpened()
{
    const Item item = read(heading, u"@title: The crane of the ferry\n@presenter: Ada\n// mine"_s);
    QCOMPARE(opened(item, -1, u"AMBER"), (QStringList{u"-1 The crane: RED > AMBER"_s, u"0 The crane of the ferry: RED > AMBER"_s}));
}

void TestWithheldParts::refusesWhatIsNotLower()
{
    const Result<ItemWords> same = lowered(read(u"1. Matters"_s, mixed), 1, u"RED");
    QCOMPARE(same.error(), (Error{ErrorCode::DowngradeNotLower, {u"RED"_s, u"RED"_s}}));
}

/// An UPDATE is at least of its action's level; an action of the part goes down with it.
void TestWithheldParts::refusesWhatItsActionHolds()
{
    const FindAction red = [this](const QString &) {
        return Action{.number = u"X"_s, .text = {}, .owners = {}, .due = {}, .rank = rank(u"RED"), .clearing = {}};
    };
    const Item update = read(u"1. Matters"_s, u"UPDATE SSC 80/01: rowed. (RED)"_s);
    const Result<ItemWords> held = lowered(update, 0, u"GREEN", red);
    QCOMPARE(held.error().code, ErrorCode::DowngradeHeld);
    const Item both = read(u"2. The crane (RED)"_s, u"ACTION SSC 82/01: Pilots to row.\nUPDATE SSC 82/01: rowed."_s);
    QVERIFY(lowered(both, -1, u"GREEN", red).has_value());
}

void TestWithheldParts::refusesRealNames()
{
    m_dialect.realNames = RealNames({{.category = u"Small Supplier"_s, .code = u"CD"_s, .realName = u"Acme Lifting"_s}}, {}, u"en-GB"_s);
    const Item item = read(u"1. Matters"_s, u"Acme Lifting bid. (RED)"_s);
    QCOMPARE(lowered(item, 0, u"AMBER").error().code, ErrorCode::DowngradeNamesParty);
    const Item titled = read(heading, u"@title: The crane of Acme Lifting\nBroken."_s);
    QCOMPARE(lowered(titled, -1, u"GREEN").error().code, ErrorCode::DowngradeNamesParty);
    QCOMPARE(releaseNote(item, *withheldPartAt(item, 0, m_dialect), rank(u"GREEN"), u"Acme Lifting agrees."_s, m_dialect).error().code,
             ErrorCode::DowngradeNamesParty);
    m_dialect = test::dialect();
}

void TestWithheldParts::refusesADoubtfulHeading()
{
    const Result<ItemWords> held = lowered(read(u"2. The crane (Red)"_s, u"Broken."_s), -1, u"GREEN");
    QCOMPARE(held.error().code, ErrorCode::DowngradeHeld);
}

void TestWithheldParts::writesTheReleaseNote()
{
    const auto note = [this](const QString &title, const QString &notes, qsizetype line, QStringView to) {
        const Item item = read(title, notes);
        return releaseNote(item, *withheldPartAt(item, line, m_dialect), rank(to), u" The contract is  signed. "_s, m_dialect).value();
    };
    QCOMPARE(note(heading, crane, -1, u"GREEN"),
             u"What was withheld of item 2 is in these minutes from this day on: The contract is signed."_s);
    QCOMPARE(note(u"Matters"_s, u"One. (RED)"_s, 0, u"AMBER"),
             u"Lines that were withheld of ‘Matters’ are in these minutes from this day on: The contract is signed. (AMBER)"_s);
    QCOMPARE(note(u"Matters"_s, u"One. (RED)"_s, 0, u"WHITE"),
             u"Lines that were withheld of an item are in these minutes from this day on: The contract is signed. (WHITE)"_s);
}

void TestWithheldParts::refusesANoteThatWouldBeWithheld()
{
    const Item item = read(heading, crane);
    const WithheldPart part = *withheldPartAt(item, -1, m_dialect);
    const auto codeOf = [&](const QString &reason) { return releaseNote(item, part, rank(u"GREEN"), reason, m_dialect).error().code; };
    QCOMPARE(codeOf(u"  "_s), ErrorCode::DowngradeReasonMissing);
    QCOMPARE(codeOf(u"Signed. (RED)"_s), ErrorCode::DowngradeReasonWithheld);
    QCOMPARE(codeOf(u"Signed (see RED annex)."_s), ErrorCode::DowngradeReasonWithheld);
    QCOMPARE(codeOf(u"Signed. (stub)"_s), ErrorCode::DowngradeReasonWithheld);
}

QTEST_GUILESS_MAIN(TestWithheldParts)
#include "tst_withheldparts.moc"
