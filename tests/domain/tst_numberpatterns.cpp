#include "models/domain/numberpatterns.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestNumberPatterns : public QObject
{
    Q_OBJECT

private slots:
    void fillsPatterns();
    void namesWhatIsWrongWithAnActionPattern_data();
    void namesWhatIsWrongWithAnActionPattern();
    void namesWhatIsWrongWithAReferencePattern_data();
    void namesWhatIsWrongWithAReferencePattern();
    void namesWhatIsWrongWithAnAbbreviation();
};

void TestNumberPatterns::fillsPatterns()
{
    QCOMPARE(actionNumber(u"{abbreviation} {meeting}/{nn}"_s, u"SRC"_s, 14, 1), u"SRC 14/01"_s);
    QCOMPARE(actionNumber(u"A{nn}"_s, u"SRC"_s, 14, 123), u"A123"_s);
    QCOMPARE(meetingReference(u"{abbreviation}_{meeting}_{ddMM}"_s, u"SRC"_s, 14, {2024, 7, 4}), u"SRC_14_0407"_s);
}

void TestNumberPatterns::namesWhatIsWrongWithAnActionPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("says"); // empty: nothing
    QTest::newRow("the first of every body") << u"{abbreviation} {meeting}/{nn}"_s << QString();
    QTest::newRow("through the book") << u"{abbreviation}-{nn}"_s << QString();
    QTest::newRow("nothing") << QString() << u"{nn} once"_s;
    QTest::newRow("no number") << u"{abbreviation} {meeting}"_s << u"{nn} once"_s;
    QTest::newRow("two numbers") << u"{nn}/{nn}"_s << u"{nn} once"_s;
    QTest::newRow("unknown place") << u"{body} {nn}"_s << u"\"{body}\""_s;
    QTest::newRow("a brace") << u"{nn} {"_s << u"\"{\""_s;
    QTest::newRow("digits that run together") << u"{abbreviation}{meeting}{nn}"_s << u"between"_s;
    QTest::newRow("a colon") << u"{meeting}: {nn}"_s << u"\":\""_s;
    QTest::newRow("a bracket") << u"({nn})"_s << u"\"(\""_s;
}

void TestNumberPatterns::namesWhatIsWrongWithAnActionPattern()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, says);
    const QString fault = actionPatternFault(pattern);
    QCOMPARE(fault.isEmpty(), says.isEmpty());
    QVERIFY2(fault.contains(says), qPrintable(fault));
}

void TestNumberPatterns::namesWhatIsWrongWithAReferencePattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("says");
    QTest::newRow("the first of every body") << u"{abbreviation}_{meeting}_{ddMM}"_s << QString();
    QTest::newRow("by the day") << u"Minutes {ddMM}"_s << QString();
    QTest::newRow("always the same") << u"{abbreviation}"_s << u"same reference"_s;
    QTest::newRow("unknown place") << u"{meeting} {nn}"_s << u"\"{nn}\""_s;
}

void TestNumberPatterns::namesWhatIsWrongWithAReferencePattern()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, says);
    const QString fault = referencePatternFault(pattern);
    QCOMPARE(fault.isEmpty(), says.isEmpty());
    QVERIFY2(fault.contains(says), qPrintable(fault));
}

void TestNumberPatterns::namesWhatIsWrongWithAnAbbreviation()
{
    QVERIFY(abbreviationFault(u"SRC"_s).isEmpty());
    QVERIFY(abbreviationFault(u"S&R-C"_s).isEmpty());
    QVERIFY(!abbreviationFault({}).isEmpty());
    QVERIFY(!abbreviationFault(u"S R C"_s).isEmpty());
    for (const QString &mark : {u":"_s, u"{"_s, u"}"_s, u"("_s, u")"_s, u"["_s, u"]"_s, u"\n"_s, u"\r"_s})
        QVERIFY2(!abbreviationFault(u"S"_s + mark + u"C"_s).isEmpty(), qPrintable(mark));
}

QTEST_GUILESS_MAIN(TestNumberPatterns)
#include "tst_numberpatterns.moc"
