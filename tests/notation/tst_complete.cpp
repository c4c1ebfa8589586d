#include "models/notation/complete.h"
#include "models/notation/lexline.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What is offered at the `|` of a line, and the line once the first of it is taken.
class TestComplete : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void whoIsLikelyComesFirst();
    void isSilent_data();
    void isSilent();
    void enterTakesOnlyWhatWasAskedFor();
    void knowsWhenItAsks();
    void findsPseudonyms();

private:
    [[nodiscard]] Completions at(QString line) const;
    Dialect m_dialect = test::dialect();
    Vocabulary m_vocabulary{
        {{u"BC 11/01"_s, u"AL to paint the rail."_s}, {u"BC 11/02"_s, u"BO to weigh."_s}, {u"BC 9/14"_s, u"CD to look."_s}},
        {u"Small Supplier ‘CD’"_s, u"Small Supplier ‘CE’"_s, u"Other User 'O'"_s},
    };
};

Completions TestComplete::at(QString line) const
{
    const qsizetype column = line.indexOf(u'|');
    line.remove(column, 1);
    return completionsAt(line, column, m_dialect, m_vocabulary);
}

void TestComplete::offers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("taken");
    const auto row = [](const QString &line, const QString &labels, const QString &taken) {
        QTest::newRow(qPrintable(line)) << line << labels << taken;
    };
    const QString al = u"Ada Lovell (AL)"_s;
    const QString bo = u"Ben Okoro (BO)"_s;
    const QString cd = u"Cara Dunne (CD)"_s;
    // people
    row(u"Thanks to @a|"_s, al, u"Thanks to Ada Lovell (AL)|"_s);
    row(u"Thanks to @|"_s, al + u"; "_s + bo + u"; "_s + cd + u"; Eve Hale (EH)"_s, u"Thanks to Ada Lovell (AL)|"_s);
    row(u"@oko| spoke"_s, bo, u"Ben Okoro (BO)| spoke"_s);
    row(u"- (@dun|)"_s, cd, u"- (Cara Dunne (CD)|)"_s);
    row(u"JOINED 10:45: @ben|"_s, bo, u"JOINED 10:45: BO|"_s);
    row(u"LEFT: AL, c|"_s, cd, u"LEFT: AL, CD|"_s);
    row(u"VOTE: for AL B|"_s, bo, u"VOTE: for AL BO|"_s);
    row(u"MOVED: AL, seconded C|"_s, cd, u"MOVED: AL, seconded CD|"_s);
    row(u"ACTION: be|"_s, bo, u"ACTION: BO|"_s);
    row(u"ACTION: AL and har|"_s, u"Harbour Office"_s, u"ACTION: AL and Harbour Office|"_s);
    row(u"ACTION {no|"_s, u"North Bank; North Bank (Alternate for Eve Hale)"_s, u"ACTION {North Bank|"_s);
    row(u"- ACTION BC 12/01: C|"_s, cd + u"; Chair"_s, u"- ACTION BC 12/01: CD|"_s);
    row(u"ACTION: AL to ask @be|"_s, bo, u"ACTION: AL to ask Ben Okoro (BO)|"_s);
    // actions
    row(u"UPDATE |"_s, u"BC 11/01  AL to paint the rail.; BC 11/02  BO to weigh.; BC 9/14  CD to look."_s, u"UPDATE BC 11/01 |"_s);
    row(u"UPDATE 11|"_s, u"BC 11/01  AL to paint the rail.; BC 11/02  BO to weigh."_s, u"UPDATE BC 11/01 |"_s);
    row(u"- UPDATE bc 9|"_s, u"BC 9/14  CD to look."_s, u"- UPDATE BC 9/14 |"_s);
    row(u"UPDATE BC 11/01 |"_s, u"CLOSED; ON TARGET; OPEN; TRANSFERRED; WITHDRAWN"_s, u"UPDATE BC 11/01 CLOSED: |"_s);
    row(u"UPDATE BC 11/01 O|"_s, u"ON TARGET; OPEN"_s, u"UPDATE BC 11/01 ON TARGET: |"_s);
    // verbs
    row(u"The BC AG|"_s, u"AGREED"_s, u"The BC AGREED |"_s);
    row(u"The BC RE| it"_s, u"RECOMMENDED; REJECTED; REQUESTED; RESOLVED"_s, u"The BC RECOMMENDED| it"_s);
    row(u"- NO|"_s, u"NOTED"_s, u"- NOTED |"_s);
    // pseudonyms
    row(u"by Small Supplier '|"_s, u"Small Supplier ‘CD’; Small Supplier ‘CE’"_s, u"by Small Supplier ‘CD’|"_s);
    row(u"by small supplier ‘c|"_s, u"Small Supplier ‘CD’; Small Supplier ‘CE’"_s, u"by small supplier ‘CD’|"_s);
    row(u"Other User ‘|"_s, u"Other User 'O'"_s, u"Other User 'O'|"_s);
    // tags
    row(u"text (r|"_s, u"(RED); (RED, cleared)"_s, u"text (RED)|"_s);
    row(u"text (R|)"_s, u"(RED); (RED, cleared)"_s, u"text (RED|)"_s);
    row(u"text (RED, c|"_s, u"(RED, cleared)"_s, u"text (RED, cleared)|"_s);
    row(u"text (c|"_s, u"(cleared)"_s, u"text (cleared)|"_s);
    row(u"text (|"_s,
        u"(RED); (AMBER); (GREEN); (WHITE); (cleared); (RED, cleared); (AMBER, cleared); (GREEN, cleared); (WHITE, cleared); (stub)"_s,
        u"text (RED)|"_s);
}

void TestComplete::offers()
{
    QFETCH(QString, line);
    QFETCH(QString, labels);
    QFETCH(QString, taken);
    const Completions found = at(line);
    QStringList offered;
    for (const Completion &completion : found.all)
        offered << completion.label;
    QCOMPARE(offered.join(u"; "_s), labels);
    const qsizetype column = line.indexOf(u'|');
    QCOMPARE(line.first(found.begin) + found.all.first().text + line.sliced(column), taken);
}

/// Whoever is not likely is offered all the same.
void TestComplete::whoIsLikelyComesFirst()
{
    m_vocabulary.people = {u"CD"_s, u"BO"_s};
    const auto offered = [this](const QString &line) {
        QStringList texts;
        for (const Completion &completion : at(line).all)
            texts << completion.text;
        return texts.join(u' ');
    };
    const QString anybody = offered(u"ACTION: @|"_s);
    const QString ofC = offered(u"ACTION: c|"_s);
    m_vocabulary.people.clear();
    QVERIFY2(anybody.startsWith(u"CD BO AL EH"_s), qPrintable(anybody));
    QVERIFY2(ofC.startsWith(u"CD"_s), qPrintable(ofC));
    for (const QString &line : {u"ACTION: |"_s, u"JOINED 10:00: |"_s, u"- @|"_s})
        QVERIFY(asksPeople(line, line.indexOf(u'|')));
    QVERIFY(!asksPeople(u"The BC AGREED it."_s, 17));
}

void TestComplete::isSilent_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {
             u"|"_s,
             u"text|"_s,
             u"The BC A|"_s,
             u"The BC AGREED|"_s,
             u"The \\AG|"_s,
             u"ab@c|"_s,
             u"@nobody|"_s,
             u"// @a|"_s,
             u"text (AL|"_s,
             u"text (r| and more"_s,
             u"ACTION: AL to look|"_s,
             u"ACTION: |"_s,
             u"VOTE: 8 |"_s,
             u"Supplier '|"_s,
             u"it's|"_s,
             u"UPDATE BC 11/01 CLOSED: |"_s,
             u"f(|"_s,
             u"AG|ain"_s,
             u"UPDATE XY|"_s,
         })
        QTest::newRow(qPrintable(line)) << line;
}

void TestComplete::isSilent()
{
    QFETCH(QString, line);
    QCOMPARE(at(line), Completions());
}

void TestComplete::enterTakesOnlyWhatWasAskedFor()
{
    QVERIFY(at(u"Thanks to @a|"_s).asked);
    QVERIFY(at(u"text (r|"_s).asked);
    QVERIFY(!at(u"text (|"_s).asked);
    QVERIFY(!at(u"Thanks to @|"_s).asked);
    QVERIFY(!at(u"The BC AG|"_s).asked);
    QVERIFY(!at(u"ACTION: be|"_s).asked);
    QVERIFY(!at(u"UPDATE |"_s).asked);
}

/// Whatever the vocabulary changes is asked for.
void TestComplete::knowsWhenItAsks()
{
    for (QString line : {u"UPDATE |"_s, u"- UPDATE bc 9|"_s, u"Other User ‘|"_s, u"Small Supplier 'C|"_s}) {
        const qsizetype column = line.indexOf(u'|');
        line.remove(column, 1);
        QVERIFY(asksVocabulary(line, column));
    }
    QVERIFY(!asksVocabulary(u"The BC AG"_s, 9));
}

void TestComplete::findsPseudonyms()
{
    const QString text = u"The Small Supplier ‘CD’ and Other User 'O' met Small Supplier ‘CD’, the 'Code' and O'Hara's Supplier."_s;
    QCOMPARE(pseudonymsIn(text), QStringList({u"Small Supplier ‘CD’"_s, u"Other User 'O'"_s}));
}

QTEST_GUILESS_MAIN(TestComplete)
#include "tst_complete.moc"
