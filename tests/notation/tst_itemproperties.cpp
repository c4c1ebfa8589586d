#include "models/notation/itemproperties.h"
#include "models/notation/lexline.h"
#include "models/notation/templateof.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What is said of an item before it comes up, and what is kept of it as a template.
class TestItemProperties : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void rewrites_data();
    void rewrites();
    void changesNothingWhereNothingChanged_data();
    void changesNothingWhereNothingChanged();
    void becomesATemplate();

private:
    [[nodiscard]] ItemProperties read(const QString &notes) const { return propertiesOf({}, notes, m_dialect); }
    Dialect m_dialect = test::dialect();
};

void TestItemProperties::reads()
{
    const ItemHeading heading = lexHeading(u"2. Cranes (RED)"_s, m_dialect);
    const ItemProperties item = propertiesOf(
        heading, u"@presenter: Ada Lovell (AL)\n@paper: P1\n@minutes: 15\n@purpose: for decision\n@title: The rust\ntext\n@minutes: 20"_s,
        m_dialect);
    QCOMPARE(item, (ItemProperties{heading, u"Ada Lovell (AL)"_s, u"15"_s, u"for decision"_s, u"The rust"_s}));
    QCOMPARE(read(u"text\n@minutes: 20"_s), ItemProperties());
}

void TestItemProperties::rewrites_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("values"); // presenter, minutes, purpose, closed title
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QStringList &values, const QString &after) {
        QTest::newRow(name) << before << values << after;
    };
    row("first", {}, {u"AL"_s, {}, {}, {}}, u"@presenter: AL"_s);
    row("above the text", u"text"_s, {{}, u"15"_s, u"for decision"_s, {}}, u"@minutes: 15\n@purpose: for decision\ntext"_s);
    row("above a section", u"## Hooks\n@minutes: 5"_s, {{}, u"15"_s, {}, {}}, u"@minutes: 15\n## Hooks\n@minutes: 5"_s);
    row("where it stands", u"@minutes: 15\n@paper: P1\ntext"_s, {{}, u"20"_s, {}, {}}, u"@minutes: 20\n@paper: P1\ntext"_s);
    row("behind others", u"@paper: P1\n@x-ref: 7\n\ntext"_s, {{}, {}, {}, u"Rust"_s}, u"@paper: P1\n@x-ref: 7\n@title: Rust\n\ntext"_s);
    row("taken out", u"@presenter: AL\n@paper: P1\ntext"_s, {{}, {}, {}, {}}, u"@paper: P1\ntext"_s);
    row("the last", u"@presenter: AL"_s, {{}, {}, {}, {}}, {});
    row("one line", u"text"_s, {u" Ada\nLovell "_s, {}, {}, {}}, u"@presenter: Ada Lovell\ntext"_s);
}

void TestItemProperties::rewrites()
{
    QFETCH(QString, before);
    QFETCH(QStringList, values);
    QFETCH(QString, after);
    QCOMPARE(withProperties(before, {{}, values[0], values[1], values[2], values[3]}, m_dialect), after);
}

void TestItemProperties::changesNothingWhereNothingChanged_data()
{
    QTest::addColumn<QString>("notes");
    for (const QString &notes :
         {u""_s, u"\n"_s, u"text\n"_s, u"@minutes:15\n@presenter:   AL\ntext"_s, u"@paper: P\n@title: T\n\n@minutes: 3"_s})
        QTest::newRow(qPrintable(notes)) << notes;
}

void TestItemProperties::changesNothingWhereNothingChanged()
{
    QFETCH(QString, notes);
    QCOMPARE(withProperties(notes, read(notes), m_dialect), notes);
}

void TestItemProperties::becomesATemplate()
{
    const QString notes = u"@presenter: AL\nSeen. (cleared)\n- ACTION BC 12/01 due 2024-06-04 {Harbour Office}: look (RED)\n"
                          "UPDATE BC 11/01 CLOSED: done\nACTION: AL to paint\n// mine"_s;
    const ItemTemplate kept = templateOf(u"4. Cranes – K (RED, cleared)"_s, notes, m_dialect);
    QCOMPARE(kept.name, u"Cranes – K"_s);
    QCOMPARE(kept.heading, u"Cranes – K (RED, cleared)"_s);
    QCOMPARE(kept.notes,
             u"@presenter: AL\nSeen. (cleared)\n- ACTION due 2024-06-04 {Harbour Office}: look (RED)\nACTION: AL to paint\n// mine"_s);
    QVERIFY(!kept.standing);
}

QTEST_GUILESS_MAIN(TestItemProperties)
#include "tst_itemproperties.moc"
