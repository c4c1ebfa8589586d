#include "models/print/marktext.h"
#include "tests/print/documents.h"
#include "tests/print/generateddocument.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Runs as CommonMark, read back by Qt's reader of it.
class TestMarkText : public QObject
{
    Q_OBJECT

private slots:
    void runsAreMarked_data();
    void runsAreMarked();
    void linesBeginWithNoMarkup_data();
    void linesBeginWithNoMarkup();
    void readBackTheTextIsTheSame();
    void readBackTheEmphasisIsTheSame();
};

namespace {

QTextDocument *read(const QString &markdown)
{
    static QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return &document;
}

QString plainOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.simplified();
}

} // namespace

void TestMarkText::runsAreMarked_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<QString>("markdown");
    using namespace test;
    QTest::newRow("plain") << Runs{plainRun(u"The quay"_s)} << u"The quay"_s;
    QTest::newRow("bold") << Runs{plainRun(u"The QC "_s), boldRun(u"AGREED"_s), plainRun(u" it."_s)} << u"The QC **AGREED** it."_s;
    QTest::newRow("italic") << Runs{italicRun(u"at once"_s)} << u"*at once*"_s;
    QTest::newRow("spaces outside") << Runs{plainRun(u"a"_s), boldRun(u" b "_s), plainRun(u"c"_s)} << u"a **b** c"_s;
    QTest::newRow("joined") << Runs{boldRun(u"a"_s), boldRun(u"b"_s)} << u"**ab**"_s;
    QTest::newRow("marking") << Runs{plainRun(u"Berth 4 "_s), markingRun(u"(RED)"_s, redInk()), plainRun(u";"_s)} << u"Berth 4 **(RED)**;"_s;
    QTest::newRow("marking inside a word") << Runs{plainRun(u"x"_s), markingRun(u"(RED)"_s, redInk())} << u"x(RED)"_s;
    QTest::newRow("link") << Runs{linkRun(u"notice"_s, u"https://example.org/a b"_s)} << u"[notice](<https://example.org/a%20b>)"_s;
    QTest::newRow("dead link") << Runs{linkRun(u"notice"_s, u"javascript:x"_s)} << u"notice"_s;
    QTest::newRow("no picture") << Runs{plainRun(u"now!"_s), linkRun(u"a"_s, u"https://example.org"_s)}
                                << u"now\\![a](<https://example.org>)"_s;
    QTest::newRow("special") << Runs{plainRun(u"a*b [c] <d> `e` f|g \\"_s)} << u"a\\*b \\[c\\] \\<d> \\`e\\` f\\|g \\\\"_s;
    QTest::newRow("underscores") << Runs{plainRun(u"QC_7_0403 _x_"_s)} << u"QC_7_0403 \\_x\\_"_s;
    QTest::newRow("entity") << Runs{plainRun(u"R&D &amp; &#33;"_s)} << u"R&D \\&amp; \\&#33;"_s;
    QTest::newRow("line feed") << Runs{plainRun(u"a\n\nb"_s)} << u"a  b"_s;
}

void TestMarkText::runsAreMarked()
{
    QFETCH(Runs, runs);
    QTEST(markedText(runs), "markdown");
}

void TestMarkText::linesBeginWithNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("bullet") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("plus") << u"+ a"_s << u"\\+ a"_s;
    QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
    QTest::newRow("quotation") << u"> a"_s << u"\\> a"_s;
    QTest::newRow("number") << u"12. a"_s << u"12\\. a"_s;
    QTest::newRow("number and bracket") << u"3) a"_s << u"3\\) a"_s;
    QTest::newRow("year") << u"2026 was wet."_s << u"2026 was wet."_s;
    QTest::newRow("rule") << u"==="_s << u"\\==="_s;
    QTest::newRow("code") << u"    a"_s << u"a"_s;
}

void TestMarkText::linesBeginWithNoMarkup()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(markedLine({test::plainRun(text)}), line);
    QCOMPARE(read(line)->toPlainText(), text.trimmed());
}

void TestMarkText::readBackTheTextIsTheSame()
{
    QVERIFY(rc::check("Markdown read back is the same text", [] {
        const Runs runs = test::generatedRuns(12);
        const QString markdown = markedLine(runs);
        RC_LOG(markdown.toStdString());
        RC_ASSERT((read(markdown)->toPlainText().simplified().toStdString() == plainOf(runs).toStdString()));
    }));
}

void TestMarkText::readBackTheEmphasisIsTheSame()
{
    const Runs runs{test::plainRun(u"The QC "_s), test::boldRun(u"AGREED, at once"_s),
                    test::plainRun(u" and "_s),   test::italicRun(u"slowly"_s),
                    test::plainRun(u". "_s),      test::markingRun(u"(RED)"_s, test::redInk())};
    const QTextBlock block = read(markedLine(runs))->firstBlock();
    QString bold;
    QString italic;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        bold += fragment.charFormat().fontWeight() >= QFont::Bold ? fragment.text() : QString();
        italic += fragment.charFormat().fontItalic() ? fragment.text() : QString();
    }
    QCOMPARE(bold, u"AGREED, at once(RED)"_s);
    QCOMPARE(italic, u"slowly"_s);
}

QTEST_MAIN(TestMarkText)
#include "tst_marktext.moc"
