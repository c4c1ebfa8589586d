#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/presentation/linehelp.h"
#include "models/presentation/notationtable.h"
#include "tests/meetings/records.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What a line of the notes is, for somebody who asks.
class LineHelpTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsRow_data()
    {
        QTest::addColumn<LineKind>("kind");
        for (int kind = 0; kind <= static_cast<int>(LineKind::OwnNote); ++kind) // the last of them
            QTest::addRow("%d", kind) << static_cast<LineKind>(kind);
    }

    void everyKindHasItsRow()
    {
        QFETCH(const LineKind, kind);
        const NotationRow &row = notationRow(kind, LineSense::Plain);
        QCOMPARE(row.kind, kind);
        QVERIFY(!row.nameText().isEmpty() && !row.meaningText().isEmpty() && !row.formText().isEmpty());
    }

    /// It is read as what it is an example of, without a remark.
    void everyExampleIsOne_data()
    {
        QTest::addColumn<QString>("example");
        for (const NotationRow &row : notationRows())
            QTest::addRow("%s", row.name) << row.exampleFor(m_dialect);
    }

    void everyExampleIsOne()
    {
        QFETCH(const QString, example);
        const std::span<const NotationRow> rows = notationRows();
        const auto row = std::ranges::find_if(rows, [&](const NotationRow &one) { return one.exampleFor(m_dialect) == example; });
        const Line line = lexLine(example, m_dialect);
        QVERIFY2(line.diagnostics.isEmpty(), qPrintable(line.diagnostics.isEmpty() ? QString() : sentence(line.diagnostics.constFirst())));
        // What one types in an empty line is no longer one.
        QCOMPARE(line.kind, row->kind == LineKind::Blank ? LineKind::Paragraph : row->kind);
        QCOMPARE(line.outcome.has_value(), row->sense == LineSense::Decides || row->sense == LineSense::Records);
        QCOMPARE(line.outcome && line.outcome->decides, row->sense == LineSense::Decides);
        QCOMPARE(line.tag.stub, row->sense == LineSense::Stub);
        QVERIFY(example.startsWith(row->keyword));
    }

    void placesOfExamplesAreFilled()
    {
        QCOMPARE(notationRow(LineKind::Update, LineSense::Plain).exampleFor(m_dialect), u"UPDATE BC 12/01 CLOSED: the letter went out."_s);
    }

    void theManualKnowsEveryKeyword()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/help/notation.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (const NotationRow &row : notationRows())
            QVERIFY2(page.contains(u'`' + row.keyword), row.name);
    }

    void aLineIsTold_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QStringList>("told");
        const auto add = [](const char *name, const QString &notes, const QStringList &told) { QTest::newRow(name) << notes << told; };
        add("paragraph", u"They looked."_s, {u"is a paragraph"_s, u"Level: AMBER, from the heading of its item"_s, u"(RED)"_s});
        add("decision", u"The BC AGREED it. (RED)"_s, {u"is a decision"_s, u"Level: RED, as the bracket at its end says"_s});
        add("a list's decision", u"- The BC AGREED it."_s, {u"is a decision"_s});
        add("record", u"The BC NOTED it."_s, {u"an outcome that is recorded"_s});
        add("action", u"ACTION: AL to look"_s, {u"is an action"_s, u"For example: ACTION: AL to write"_s});
        add("section", u"## Tides (GREEN)\nThey looked."_s, {u"Level: GREEN, from the heading of its section"_s});
        add("who comes", u"JOINED 10:45: AL"_s, {u"the arrival of somebody"_s, u"Level: GREEN, the meeting’s default: who comes"_s});
        add("vote", u"The BC AGREED it. (RED)\nVOTE: 2 for, 1 against"_s, {u"is a vote"_s, u"Level: RED, that of its decision"_s});
        add("own note", u"// ask"_s, {u"your own note"_s, u"no edition"_s});
        add("stub", u"See there. (stub)"_s, {u"the sentence that says"_s});
        add("cleared", u"They looked. (cleared)"_s, {u"AMBER in substance"_s, u"from the heading of its item"_s});
        add("empty", u""_s, {u"is an empty line"_s, u"ACTION, UPDATE, VOTE"_s});
        add("no colon", u"ACTION AL to look"_s, {u"read as a paragraph. If it is meant as an action"_s, u"For example: ACTION: AL"_s});
        add("small letters", u"action: AL to look"_s, {u"If it is meant as an action"_s});
        add("no people", u"JOINED 10:45"_s, {u"If it is meant as the arrival of somebody"_s, u"JOINED time"_s});
        add("an unknown word", u"MINUTES: they looked"_s, {u"is a paragraph"_s});
        add("a doubtful bracket", u"They looked. (Red)"_s,
            {u"is a paragraph"_s, u"looks like a marking but is none, so the line counts as RED"_s});
    }

    void aLineIsTold()
    {
        QFETCH(const QString, notes);
        QFETCH(const QStringList, told);
        const QString help = helpFor(u"1. Cranes (AMBER)"_s, notes);
        for (const QString &part : told)
            QVERIFY2(help.contains(part), qPrintable(help));
        QVERIFY2(!help.contains(u'%') && !help.contains(u"{person}"_s), qPrintable(help));
    }

    void whatNothingMarksHasTheDefault()
    {
        QVERIFY(helpFor(u"1. Cranes"_s, u"They looked."_s).contains(u"Level: GREEN, the meeting’s default, as nothing here names another"_s));
    }

    /// Where no level can be, none is told.
    void dataHasNoLevel()
    {
        const QString help = helpFor(u"1. Cranes (AMBER)"_s, u"@minutes: 15"_s);
        QVERIFY2(help.contains(u"one of the item’s data"_s) && !help.contains(u"Level"_s) && !help.contains(u"(RED)"_s), qPrintable(help));
    }

private:
    /// Of the last line.
    [[nodiscard]] QString helpFor(const QString &heading, const QString &notes) const
    {
        Item item;
        item.heading = lexHeading(heading, m_dialect);
        for (const QString &line : notes.split(u'\n'))
            item.lines.append(NoteLine{lexLine(line, m_dialect), {}});
        resolve(item, m_dialect, {});
        return lineHelp(item, item.lines.size() - 1, m_dialect);
    }

    Dialect m_dialect = test::dialect();
};

QTEST_GUILESS_MAIN(LineHelpTest)
#include "tst_linehelp.moc"
