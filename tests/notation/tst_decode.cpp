#include "models/notation/decode.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestDecode : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatCannotBeSeen_data();
    void showsWhatCannotBeSeen();
    void tellsWhere();
    void remarksOnceALine();
    void readsLongRunsOfReturns();
    void keepsOrdinaryText();
};

void TestDecode::showsWhatCannotBeSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addRow("byte-order mark") << "\xEF\xBB\xBFone"_ba << u"one"_s;
    QTest::addRow("CRLF") << "one\r\ntwo\r\n"_ba << u"one\ntwo\n"_s;
    QTest::addRow("CR") << "one\rtwo"_ba << u"one\ntwo"_s;
    QTest::addRow("CR among others") << "one\rtwo\nthree"_ba << u"one⟨U+000D⟩two\nthree"_s;
    QTest::addRow("CR twice") << "one\r\r\ntwo"_ba << u"one\ntwo"_s;
    QTest::addRow("NUL") << QByteArray("a\0b", 3) << u"a⟨U+0000⟩b"_s;
    QTest::addRow("escape") << "a\x1b[31mb"_ba << u"a⟨U+001B⟩[31mb"_s;
    QTest::addRow("tab stays") << "a\tb"_ba << u"a\tb"_s;
    QTest::addRow("bidirectional override") << "a\u202Eb"_ba << u"a⟨U+202E⟩b"_s;
    QTest::addRow("isolate") << "a\u2066b"_ba << u"a⟨U+2066⟩b"_s;
    QTest::addRow("line separator") << "a\u2028b"_ba << u"a⟨U+2028⟩b"_s;
    QTest::addRow("next line") << "a\u0085b"_ba << u"a⟨U+0085⟩b"_s;
    QTest::addRow("invalid byte") << "a\xFFz"_ba << u"a\uFFFDz"_s;
    QTest::addRow("cut off") << "a\xE2\x82"_ba << u"a\uFFFD\uFFFD"_s;
    QTest::addRow("surrogate in UTF-8") << "a\xED\xA0\x80z"_ba << u"a\uFFFD\uFFFD\uFFFDz"_s;
}

void TestDecode::showsWhatCannotBeSeen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decode(bytes).text, text);
}

void TestDecode::tellsWhere()
{
    const QList<Diagnostic> diagnostics = decode("one\ntw\u202Eo\n\xFF"_ba).diagnostics;
    QCOMPARE(diagnostics.size(), 2);
    QCOMPARE(diagnostics[0], (Diagnostic{DiagnosticCode::ControlCharacter, Gravity::Warning, 2, 3, 8, {u"U+202E"_s}}));
    QCOMPARE(diagnostics[1].code, DiagnosticCode::InvalidUtf8);
    QCOMPARE(diagnostics[1].line, 3);
    QCOMPARE(diagnostics[1].column, 1);
}

void TestDecode::remarksOnceALine()
{
    QCOMPARE(decode(QByteArray(100'000, '\0')).diagnostics.size(), 1);
    QCOMPARE(decode(QByteArray("\xff\0x", 3).repeated(100'000)).diagnostics.size(), 2); // each kind
}

/// By the square of its length this would take hours.
void TestDecode::readsLongRunsOfReturns()
{
    constexpr int length = 1'000'000;
    QCOMPARE(decode(QByteArray(length, '\r') + "\nx").text, u"\nx"_s);
    QCOMPARE(decode(QByteArray(length, '\r') + "x\n").diagnostics.size(), 1);
}

void TestDecode::keepsOrdinaryText()
{
    const QString text = u"Ŵyr ‘O’ – 漢字 שלום 𝄞 é\u0301 \u200Fx"_s;
    QCOMPARE(decode(text.toUtf8()).text, text);
    QVERIFY(decode(text).diagnostics.isEmpty());
    QCOMPARE(decode(QString(QChar(0xd800))).text, u"\uFFFD"_s);
}

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"
