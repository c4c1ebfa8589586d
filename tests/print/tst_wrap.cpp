#include "models/print/wrap.h"

#include <QTest>

#include <rapidcheck.h>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestWrap : public QObject
{
    Q_OBJECT

private slots:
    void linesAreWrapped_data();
    void linesAreWrapped();
    void linesFitAndHoldTheText();
    void lettersCountOnce();
    void furtherLinesHang();
};

void TestWrap::linesAreWrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QStringList>("broken");
    QTest::newRow("nothing") << u""_s << QStringList{u""_s} << QStringList{u""_s};
    QTest::newRow("short") << u"ab cd"_s << QStringList{u"ab cd"_s} << QStringList{u"ab cd"_s};
    QTest::newRow("exact") << u"abc de fghijk"_s << QStringList{u"abc de"_s, u"fghijk"_s} << QStringList{u"abc de"_s, u"fghijk"_s};
    QTest::newRow("spaces") << u"  ab   cd  "_s << QStringList{u"ab cd"_s} << QStringList{u"ab cd"_s};
    QTest::newRow("long") << u"a abcdefgh b"_s << QStringList{u"a"_s, u"abcdefgh"_s, u"b"_s} << QStringList{u"a"_s, u"abcdef"_s, u"gh b"_s};
}

void TestWrap::linesAreWrapped()
{
    QFETCH(QString, text);
    QTEST(wrap(text, 6, LongWords::Kept), "kept");
    QTEST(wrap(text, 6, LongWords::Broken), "broken");
}

void TestWrap::linesFitAndHoldTheText()
{
    QVERIFY(rc::check("lines fit and hold the text", [] {
        const QString text = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc  éx "))));
        const int width = *rc::gen::inRange(1, 20);
        const QStringList lines = wrap(text, width, LongWords::Broken);
        for (const QString &line : lines)
            RC_ASSERT(columnsOf(line) <= width);
        RC_ASSERT((lines.join(QString()).remove(u' ') == QString(text).remove(u' ')));
    }));
}

void TestWrap::lettersCountOnce()
{
    QCOMPARE(columnsOf(u""_s), 0);
    QCOMPARE(columnsOf(u"abc"_s), 3);
    QCOMPARE(columnsOf(u"e\u0301"_s), 1);
    QCOMPARE(columnsOf(u"😀"_s), 1);
    QCOMPARE(wrap(u"😀😀😀"_s, 2, LongWords::Broken), (QStringList{u"😀😀"_s, u"😀"_s}));
}

void TestWrap::furtherLinesHang()
{
    QCOMPARE(wrapHanging(u"  a) "_s, u"one two three"_s, 12), u"  a) one two\n     three"_s);
}

QTEST_APPLESS_MAIN(TestWrap)
#include "tst_wrap.moc"
