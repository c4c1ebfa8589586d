#include "models/domain/paper.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What a file is called is data from outside: it is shown, and proposed as a name to save under.
class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void cleansNames_data();
    void cleansNames();
    void shortensButKeepsTheSuffix();
};

void TestPaper::cleansNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Übersicht 2.pdf"_s << u"Übersicht 2.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("path of Windows") << uR"(C:\files\x\plan.docx)"_s << u"plan.docx"_s;
    QTest::newRow("only a path") << u"/tmp/"_s << u"paper"_s;
    QTest::newRow("nothing") << QString() << u"paper"_s;
    QTest::newRow("dots") << u".."_s << u"paper"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("ends in dots") << u"plan.pdf. ."_s << u"plan.pdf"_s;
    QTest::newRow("override") << u"plan\u202efdp.exe"_s << u"planfdp.exe"_s;
    QTest::newRow("isolates") << u"a\u2066b\u2069c\u200e.txt"_s << u"abc.txt"_s;
    QTest::newRow("controls") << u"a\tb\u0007\nc.txt"_s << u"abc.txt"_s;
    QTest::newRow("line separator") << u"a\u2028b.txt"_s << u"ab.txt"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd800) + u"b.txt"_s << u"a\ufffdb.txt"_s;
    QTest::newRow("foreign signs") << u"who? <me>: \"x\"|*.txt"_s << u"who_ _me__ _x___.txt"_s;
    QTest::newRow("a program's starter elsewhere") << u"../../x.desktop"_s << u"x.desktop"_s;
    QTest::newRow("a device of Windows") << u"CON"_s << u"_CON"_s;
    QTest::newRow("a device with a suffix") << u"nul.tar.gz"_s << u"_nul.tar.gz"_s;
    QTest::newRow("a port") << u"com1.pdf"_s << u"_com1.pdf"_s;
    QTest::newRow("a port in small figures") << u"LPT²"_s << u"_LPT²"_s;
    QTest::newRow("begins as a device") << u"CONTRACT.pdf"_s << u"CONTRACT.pdf"_s;
    QTest::newRow("4,000 characters") << QString(4000, u'x') << QString(200, u'x');
    QTest::newRow("spaces") << u"  a   b .txt "_s << u"a b .txt"_s;
}

void TestPaper::cleansNames()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(cleanFileName(name), clean);
    QCOMPARE(cleanFileName(clean), clean);
}

void TestPaper::shortensButKeepsTheSuffix()
{
    const QString name = cleanFileName(QString(300, u'ö') + u".pdf"_s);
    QVERIFY(name.endsWith(u"ö.pdf"_s));
    QVERIFY(name.toUtf8().size() <= 200 && name.toUtf8().size() > 190);
    QCOMPARE(cleanFileName(QString(80, u'a') + u'.' + QString(300, u'b')).size(), 200);
}

QTEST_APPLESS_MAIN(TestPaper)
#include "tst_paper.moc"
