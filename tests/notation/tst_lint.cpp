#include "models/notation/lint.h"
#include "models/notation/parse.h"
#include "tests/meetings/records.h"

#include <QTest>

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

private:
    /// "2:5 not" for each: line of the notes from 1 and column, and the words there.
    [[nodiscard]] QStringList findings(const QString &notes) const;
    Dialect m_dialect = test::dialect();
};

QStringList TestLint::findings(const QString &notes) const
{
    Item item = parseItem(u"1. Cranes"_s, notes, m_dialect).first();
    (void)resolve(item, m_dialect, {});
    QStringList found;
    for (const Diagnostic &finding : lint(item, m_dialect)) {
        const QString line = finding.line == 1 ? item.heading.text : item.lines[finding.line - 2].text;
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
    row(u"It was agreed to paint."_s, {noOutcome, u"1:8 agreed"_s});
    row(u"- it was unanimously Approved (RED)"_s, {noOutcome, u"1:22 Approved"_s});
    row(u"The BC noted the report."_s, {noOutcome, u"1:8 noted"_s});
    row(u"The Committee then resolved so."_s, {noOutcome, u"1:20 resolved"_s});
    row(u"Agreed that it rusts."_s, {noOutcome, u"1:1 Agreed"_s});
    row(u"ACTION: AL to look"_s, {u"1:1 ACTION: AL to look"_s});
    row(u"The BC AGREED it.\nVOTE: for AL BO; against AL"_s, {u"2:1 VOTE: for AL BO; against AL"_s});
    row(u"The BC AGREED it.\nVOTE: for AL BO; against CD; casting AL"_s, {u"2:1 VOTE: for AL BO; against CD; casting AL"_s});
    row(u"NOTED\nUPDATE BC 11/01 CLOSED:"_s, {u"2:1 UPDATE BC 11/01 CLOSED:"_s});
    row(u"NOTED\nUPDATE BC 11/01 WITHDRAWN {AL}: (RED)"_s, {u"2:1 UPDATE BC 11/01 WITHDRAWN {AL}: (RED)"_s});
    row(u"NOTED:\na) one\nc) two"_s, {u"3:1 c)"_s});
    row(u"NOTED:\n1) one\n  b) two\n2) three\n4) four"_s, {u"3:3 b)"_s, u"5:1 4)"_s});
    row(u"NOTED:\n2) one"_s, {u"2:1 2)"_s});
    row(u"NOTED:\n1) one\n## Next\n2) two"_s, {u"4:1 2)"_s});
    row(u"They NOTED it on Friday 16 May 2024."_s, {u"1:18 Friday"_s});
    row(u"ACTION: AL to look by Monday 4 June"_s, {u"1:23 Monday"_s});
    row(u"NOTE Friday 16 May 2024: NOTED"_s, {u"1:6 Friday"_s});
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
             u"NOTED\nShe was considered for it."_s,
             u"ACTION: AL to look by 4 June"_s,
             u"ACTION due 2024-06-04: AL to look"_s,
             u"The BC AGREED it.\nVOTE: for AL; against BO; casting AL"_s,
             u"The BC AGREED it.\nVOTE: 8 for, 1 against"_s,
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
    Item item = parseItem(
                    u"1. Cranes"_s,
                    u"it was agreed Friday 16 May 2024\n2) two\nACTION: AL to look\nVOTE: for AL AL; casting BO\nUPDATE BC 11/01 CLOSED:"_s,
                    m_dialect)
                    .first();
    const QList<Diagnostic> found = lint(item, m_dialect);
    QCOMPARE(found.size(), 8);
    for (const Diagnostic &finding : found) {
        QVERIFY(sentence(finding).size() > 20);
        QVERIFY(!sentence(finding).contains(u'%'));
        QCOMPARE(finding.gravity, Gravity::Hint);
    }
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
