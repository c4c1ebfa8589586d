#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "tests/print/breakfile.h"
#include "tests/print/checkarchive.h"
#include "tests/print/checkua.h"
#include "tests/print/documents.h"
#include "tests/print/generateddocument.h"

#include <QGuiApplication>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What the files claim to be, they are, as far as a machine can tell; and the checkers that say so see what is wrong with a broken file.
class TestCheckers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodFilesHaveNoFindings_data();
    void goodFilesHaveNoFindings();
    void generatedFilesHaveNoFindings();
    void accessBreachesAreFound_data();
    void accessBreachesAreFound();
    void archiveBreachesAreFound_data();
    void archiveBreachesAreFound();
    void everyConditionIsBroken();

private:
    QByteArray m_good;
};

namespace {

QByteArray written(const MinutesDocument &document)
{
    return writePdf(typeset(document).value()).value();
}

QString sentencesOf(const QList<test::Finding> &findings)
{
    QStringList sentences;
    for (const test::Finding &finding : findings)
        sentences.append(finding.number + u' ' + finding.place + u": "_s + finding.sentence);
    return sentences.join(u'\n');
}

QString numbersOf(const QList<test::Finding> &findings)
{
    QStringList numbers;
    for (const test::Finding &finding : findings)
        numbers.append(finding.number);
    numbers.removeDuplicates();
    return numbers.join(u' ');
}

void addRows(const QList<test::Breach> &breaches)
{
    QTest::addColumn<test::Breach>("breach");
    for (const test::Breach &breach : breaches)
        QTest::addRow("%s %s", breach.number, breach.what) << breach;
}

MinutesDocument ugly()
{
    QList<Block> blocks;
    for (const QString &text :
         {u"\u202eright to left\u202c, \u0007 bell, a\u0301\u0302\u0303, ﬁ, \ufeff, \ufffe, 😀 𝕏 👩‍👩‍👧"_s, u" "_s,
          u"a\u00a0b\tc\u2028d\u00ade"_s, u"الأمن لا محالة mixed with English and ישיבת"_s, QString(400, u'x'), u"<<>>()\\/%#[]{}"_s})
        blocks.append(
            {test::paragraph(text), test::item(u"-"_s, text, 3), test::heading(text, 2), test::actions({test::row({text, text, text})})});
    return test::minutes(blocks);
}

} // namespace

void TestCheckers::initTestCase()
{
    m_good = written(
        test::dressed(test::minutes({test::heading(u"1. Item"_s), test::heading(u"Section"_s, 2), test::item(u"a)"_s, u"This"_s),
                                     ParagraphBlock{ParagraphStyle::Body, {test::linkRun(u"link"_s, u"https://example.org"_s)}},
                                     test::paragraph(u"निर्णय"_s), // whose glyphs stand in another order than its letters
                                     test::actions({test::row({u"QC 7/1"_s, u"Dredge."_s, u"😀"_s})})})));
}

void TestCheckers::goodFilesHaveNoFindings_data()
{
    QTest::addColumn<MinutesDocument>("document");
    QTest::newRow("specimen") << test::specimen();
    QTest::newRow("nothing but a head") << test::minutes();
    QTest::newRow("labels") << test::labelledMinutes({test::heading(u"1. Item"_s), test::paragraph(test::words(900))});
    MinutesDocument unsaid = test::labelledMinutes({test::paragraph(test::words(900))});
    unsaid.classification.clear();
    QTest::newRow("marking without a sentence") << unsaid;
    QTest::newRow("ugly text") << ugly();
    MinutesDocument letter = test::dressed(test::specimen());
    letter.pageSize = PageSize::Letter;
    QTest::newRow("draft on letter paper, with logo and footer") << letter;
    QTest::newRow("labels on a draft with a logo") << test::dressed(unsaid);
    MinutesDocument bare = test::dressed({});
    bare.title = u"Title"_s;
    bare.language = u"en"_s;
    QTest::newRow("a logo and nothing else") << bare;
}

void TestCheckers::goodFilesHaveNoFindings()
{
    QFETCH(MinutesDocument, document);
    const QByteArray pdf = written(document);
    QCOMPARE(sentencesOf(test::checkUa(pdf)), QString());
    QCOMPARE(sentencesOf(test::checkArchive(pdf)), QString());
}

void TestCheckers::generatedFilesHaveNoFindings()
{
    QVERIFY(rc::check("generated files have no findings", [](const test::GeneratedDocument &generated) {
        const QByteArray pdf = written(generated.document);
        RC_ASSERT(sentencesOf(test::checkUa(pdf)) == QString());
        RC_ASSERT(sentencesOf(test::checkArchive(pdf)) == QString());
    }));
}

void TestCheckers::accessBreachesAreFound_data()
{
    addRows(test::accessBreaches());
}

void TestCheckers::accessBreachesAreFound()
{
    QFETCH(test::Breach, breach);
    const QString numbers = numbersOf(test::checkUa(breach.broken(m_good)));
    QVERIFY2(numbers.split(u' ').contains(QString::fromLatin1(breach.number)), qPrintable(numbers));
}

void TestCheckers::archiveBreachesAreFound_data()
{
    addRows(test::archiveBreaches());
}

void TestCheckers::archiveBreachesAreFound()
{
    QFETCH(test::Breach, breach);
    const QString numbers = numbersOf(test::checkArchive(breach.broken(m_good)));
    QVERIFY2(numbers.split(u' ').contains(QString::fromLatin1(breach.number)), qPrintable(numbers));
}

/// Else a condition could be one that never finds anything.
void TestCheckers::everyConditionIsBroken()
{
    QStringList broken;
    for (const test::Breach &breach : test::accessBreaches() + test::archiveBreaches())
        broken.append(QString::fromLatin1(breach.number));
    for (const test::Condition &condition : test::uaConditions() + test::archiveConditions())
        QVERIFY2(broken.contains(QString::fromLatin1(condition.number)), condition.number);
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=20");
    QGuiApplication application(argc, argv);
    TestCheckers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkers.moc"
