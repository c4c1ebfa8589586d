#include "models/notation/lexline.h"
#include "models/notation/printedwords.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestPrintedWords : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void TestPrintedWords::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &line, const QString &words) { QTest::newRow(qPrintable(line)) << line << words; };
    row(u"The rail rusts."_s, u"The rail rusts"_s);
    row(u"- a) rails (RED, cleared)"_s, u"rails"_s);
    row(u"b) rails' ends, don't \"bend\""_s, u"rails ends don't bend"_s);
    row(u"The committee’s sub-groups"_s, u"The committee sub groups"_s);
    row(u"The BC AGREED v1.8 of GHz SECAS iPhone (Red)"_s, u"The of Red"_s);
    row(u"Ada Lovell (AL) of the North Bank, Lovell's boat"_s, u"of the boat"_s);
    row(u"see [the plan](https://a.example/plan) or www.example.org, mail bo@example.org now"_s, u"see the or mail now"_s);
    row(u"ACTION BC 12/01: Harbour Office to pant the rail"_s, u"to pant the rail"_s);
    row(u"UPDATE BC 11/01 CLOSED: panted"_s, u"panted"_s);
    row(u"NOTE 2024-06-01: mended"_s, u"mended"_s);
    row(u"## Rails and piers (RED)"_s, u"Rails and piers"_s);
    row(u"**bold** and *slanted*"_s, u"bold and slanted"_s);
    row(u"// wrang"_s, {});
    row(u"@presenter: wrang"_s, {});
    row(u"JOINED 10:45: wrang"_s, {});
    row(u"VOTE: for AL"_s, {});
    row({}, {});
}

void TestPrintedWords::finds()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const Dialect dialect = test::dialect();
    QStringList found;
    for (const Passage &word : printedWords(lexLine(line, dialect), wordsOfNames(dialect)))
        found << line.mid(word.begin, word.length);
    QCOMPARE(found.join(u' '), words);
}

QTEST_GUILESS_MAIN(TestPrintedWords)
#include "tst_printedwords.moc"
