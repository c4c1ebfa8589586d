#include "models/print/issue.h"
#include "tests/editions/greenfile.h"
#include "tests/editions/provedrecords.h"
#include "tests/meetings/records.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// What a browser or an office program shows, hides or runs beside text, and no export has: nothing is proved of it.
class TestForeignMarkup : public QObject
{
    Q_OBJECT

private slots:
    void whatBrowsersShowProvesNothing_data();
    void whatBrowsersShowProvesNothing();
    void whatOfficesShowProvesNothing_data();
    void whatOfficesShowProvesNothing();
    void whatMarkdownShowsProvesNothing_data();
    void whatMarkdownShowsProvesNothing();
    void textsOfTheStyleSheetAreSearched();
    void whatNotesHoldIsNotForeign();
};

namespace {

/// What a file is not proved for beside leaks: what is in it that the program does not write.
QString foreignIn(const QByteArray &file, Format format)
{
    const Result<Certificate> certificate = certify(file, format, secretsOf(sample(14), green), nameOf(format));
    const bool foreign = !certificate && certificate.error().code == ErrorCode::ProofTextUnread;
    return foreign ? certificate.error().details.value(1) : certificate ? u"proved"_s : sentence(certificate.error());
}

QByteArray base64Of(const QString &text)
{
    return text.toUtf8().toBase64();
}

/// As style sheets and scripts write a letter by its number.
QByteArray cssEscapes(const QString &text)
{
    QByteArray escaped;
    for (const QChar c : text)
        escaped += '\\' + QByteArray::number(c.unicode(), 16).rightJustified(6, '0');
    return escaped;
}

/// Each letter with one behind it that nobody sees.
QByteArray interleaved(const QString &text, const QByteArray &hidden)
{
    QByteArray all;
    for (const QChar c : text)
        all += QString(c).toUtf8() + hidden;
    return all;
}

} // namespace

void TestForeignMarkup::whatBrowsersShowProvesNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("told");
    const QByteArray data = "data:text/html;base64," + base64Of(secret);
    const QByteArray main("<main>");
    QTest::addRow("a frame") << main << main + "<iframe src=\"" + data + "\"></iframe>" << u"<iframe>"_s;
    QTest::addRow("an object") << main << main + "<object data=\"" + data + "\"></object>" << u"<object>"_s;
    QTest::addRow("a link to data") << main << main + "<p><a href=\"" + data + "\">x</a></p>" << u"<a href=\"data:text/html;base64,"_s;
    QTest::addRow("a link that runs") << main << main + "<p><a href=\"javascript:alert(atob('" + base64Of(secret) + "'))\">x</a></p>"
                                      << u"<a href=\"javascript:"_s;
    QTest::addRow("a picture that is none") << QByteArray("<header>")
                                            << "<header><img class=\"logo\" alt=\"\" src=\"data:text/plain;base64," + base64Of(secret)
            + "\"/>" << u"<img src=\"data:text/plain;base64,"_s;
    QTest::addRow("a second style sheet") << QByteArray("</head>")
                                          << "<style>footer::after{content:\"" + cssEscapes(secret) + "\"}</style></head>" << u"<style>: "_s;
    QTest::addRow("a rule") << QByteArray("</style>") << "p::after{content:\"" + cssEscapes(secret) + "\"}\n</style>"
                            << u"<style>: p::after"_s;
    QTest::addRow("a rule in the middle") << QByteArray("\na { color") << QByteArray("\nem { display: none; }\na { color")
                                          << u"<style>: em {"_s;
    QTest::addRow("a line behind the last rule") << QByteArray("</style>") << QByteArray("\n</style>") << u"<style>"_s;
    QTest::addRow("a white ink") << QByteArray("\n.ink0 {") << QByteArray("\n.ink9 { color: #fefefe; }\n.ink0 {") << u"<style>: .ink9"_s;
    QTest::addRow("a script of escapes") << main << "<script>var x=\"" + cssEscapes(secret) + "\"</script><main>" << u"<script>"_s;
    QTest::addRow("a script that decodes") << main << "<script>document.write(atob(\"" + base64Of(secret) + "\"))</script><main>"
                                           << u"<script>"_s;
    QTest::addRow("what runs when it is touched") << main << QByteArray("<main onclick=\"f()\">") << u"<main onclick=\"f()\">"_s;
    QTest::addRow("hidden letters between") << main << main + "<p>" + interleaved(secret, "<span style=\"display:none\">q</span>") + "</p>"
                                            << u"<span style="_s;
    QTest::addRow("hidden letters by an attribute")
        << main << main + "<p>" + interleaved(secret, "<span hidden=\"\">q</span>") + "</p>" << u"<span hidden="_s;
    QTest::addRow("comments of one language") << main << main + "<p>" + interleaved(secret, "<![CDATA[q]]>") + "</p>" << u"<![CDATA[q]]>"_s;
    QTest::addRow("a comment") << main << main + "<!-- seen by nobody -->" << u"<!-- seen by nobody -->"_s;
    QTest::addRow("a drawing") << main << main + "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>" << u"<svg>"_s;
    QTest::addRow("elements of another kind") << main << main + "<p xmlns=\"urn:x\">x</p>" << u"<p>"_s;
    QTest::addRow("text between cells") << main << main + "<table class=\"columns0\">x</table>" << u"<table> x"_s;
    QTest::addRow("a paragraph between cells") << main << main + "<table class=\"columns0\"><p>x</p></table>" << u"<table> <p>"_s;
    QTest::addRow("labels before cells") << main
                                         << main
            + "<table class=\"columns0 wide\"><tbody><tr><td data-label=\"x\">y</td></tr></tbody></table>"
                                         << u"data-label=x"_s;
    QTest::addRow("a page that goes elsewhere")
        << QByteArray("</head>") << QByteArray("<meta http-equiv=\"refresh\" content=\"0\"/></head>") << u"<meta http-equiv=\"refresh\">"_s;
    QTest::addRow("another encoding") << QByteArray("charset=\"utf-8\"") << QByteArray("charset=\"utf-7\"") << u"<meta charset=\"utf-7\">"_s;
    QTest::addRow("entities of its own") << QByteArray("<!DOCTYPE html>") << QByteArray("<!DOCTYPE html [<!ENTITY a \"q\">]>")
                                         << u"<!DOCTYPE html [<!EN"_s;
    QTest::addRow("XML") << QByteArray("<!DOCTYPE html>") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE html>") << u"<?xml"_s;
}

/// Nor do those that nobody has thought of: what is not written by the program is not known to be read.
void TestForeignMarkup::whatBrowsersShowProvesNothing()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, told);
    QVERIFY(greenFile(Format::Html).contains(from));
    const QString foreign = foreignIn(inPage(from, to), Format::Html);
    QVERIFY2(foreign.startsWith(told), qPrintable(foreign));
}

void TestForeignMarkup::whatOfficesShowProvesNothing_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    const QByteArray end("</office:text>");
    const QByteArray packed = base64Of(secret);
    const auto body = [&](const QByteArray &added) { return replaced(u"content.xml"_s, end, added + end); };
    QTest::addRow("an object") << body("<draw:frame><draw:object><office:binary-data>" + packed
                                       + "</office:binary-data></draw:object></draw:frame>")
                               << u"<draw:object>"_s;
    QTest::addRow("a picture in the text") << replaced(u"content.xml"_s, "<office:text>",
                                                       "<office:text><text:p><draw:frame><draw:image><office:binary-data>" + packed
                                                           + "</office:binary-data></draw:image></draw:frame></text:p>")
                                           << u"<office:binary-data>"_s;
    QTest::addRow("a link to data") << body("<text:p><text:a xlink:type=\"simple\" xlink:href=\"data:text/html;base64," + packed
                                            + "\">x</text:a></text:p>")
                                    << u"<text:a xlink:href=\"data:"_s;
    QTest::addRow("a macro") << replaced(u"content.xml"_s, "<office:automatic-styles", "<office:scripts/><office:automatic-styles")
                             << u"<office:scripts>"_s;
    QTest::addRow("hidden letters between") << body(
        "<text:p>" + interleaved(secret, "<text:hidden-text text:is-hidden=\"true\">q</text:hidden-text>") + "</text:p>")
                                            << u"<text:hidden-text>"_s;
    QTest::addRow("a style that hides") << replaced(u"styles.xml"_s, "fo:font-style=\"italic\"", "text:display=\"none\"")
                                        << u"<style:text-properties text:display="_s;
    QTest::addRow("a white style") << replaced(u"styles.xml"_s, "fo:font-style=\"italic\"", "fo:color=\"#ffffff\"")
                                   << u"fo:color=\"#ffffff\""_s;
    QTest::addRow("a small style") << replaced(u"styles.xml"_s, "fo:font-style=\"italic\"", "fo:font-size=\"0.1pt\"")
                                   << u"<style:text-properties fo:font-size="_s;
    QTest::addRow("signs of lists") << replaced(u"styles.xml"_s, "text:bullet-char=\"", "text:bullet-char=\"T")
                                    << u"<text:list-level-style-bullet"_s;
    QTest::addRow("a note") << body("<text:p><text:note/></text:p>") << u"<text:note>"_s;
    QTest::addRow("a part of a library") << Change([](QList<PackedFile> &files) { files.append({u"Basic/Standard/x.xml"_s, "<x/>"}); })
                                         << u"<x>"_s;
    QTest::addRow("another picture") << replaced(
        u"content.xml"_s, "<office:text>", "<office:text><text:p><draw:frame><draw:image xlink:href=\"Object 1\"/></draw:frame></text:p>")
                                     << u"<draw:image xlink:href="_s;
}

void TestForeignMarkup::whatOfficesShowProvesNothing()
{
    QFETCH(const Change, change);
    QFETCH(const QString, told);
    const QByteArray changed = changedOdt(change);
    QVERIFY(changed != changedOdt([](QList<PackedFile> &) { }));
    const QString foreign = foreignIn(changed, Format::Odt);
    QVERIFY2(foreign.startsWith(told), qPrintable(foreign));
}

void TestForeignMarkup::whatMarkdownShowsProvesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    const QByteArray packed = "data:text/html;base64," + base64Of(secret);
    QTest::addRow("a picture") << "![x](" + packed + ")" << u"![x](data:"_s;
    QTest::addRow("a picture of the web") << QByteArray("![x](https://example.org/x.png)") << u"![x]"_s;
    QTest::addRow("a link to data") << "[x](" + packed + ")" << u"](data:"_s;
    QTest::addRow("a link to data in brackets") << "[x](<" + packed + ">)" << u"](<data:"_s;
    QTest::addRow("a link to a file") << QByteArray("[x](other.html)") << u"](other.html)"_s;
    QTest::addRow("a link that is named elsewhere") << "[x]\n\n[x]: " + packed << u"[x]: data:"_s;
    QTest::addRow("HTML") << "<iframe src=\"" + packed + "\"></iframe>" << u"<iframe src"_s;
    QTest::addRow("a comment") << QByteArray("high <!-- q --> tide") << u"<!-- q"_s;
    QTest::addRow("an address in brackets") << '<' + packed + '>' << u"<data:"_s;
    QTest::addRow("the language of a listing") << "```" + base64Of(secret) + "\nx\n```" << u"```"_s;
}

void TestForeignMarkup::whatMarkdownShowsProvesNothing()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, told);
    const QString foreign = foreignIn(greenFile(Format::Markdown) + '\n' + text + '\n', Format::Markdown);
    QVERIFY2(foreign.startsWith(told), qPrintable(foreign));
    const QByteArray escaped = QByteArray(text).replace("[", "\\[").replace("]", "\\]").replace("<", "\\<").replace("`", "\\`");
    QCOMPARE(foreignIn(greenFile(Format::Markdown) + '\n' + escaped + '\n', Format::Markdown), u"proved"_s);
}

/// What a page prints at its edges is said there in numbers.
void TestForeignMarkup::textsOfTheStyleSheetAreSearched()
{
    const QByteArray page = greenFile(Format::Html);
    const qsizetype at = page.indexOf("@bottom-left { content: '") + 25;
    QVERIFY(at > 25);
    QByteArray spaced;
    for (const QChar c : secret)
        spaced += '\\' + QByteArray::number(c.unicode(), 16) + ' ';
    QVERIFY(found(page.first(at) + spaced + page.sliced(at), Format::Html));
    // An address between letters of a link is not seen by who reads the page.
    const QByteArray parted = interleaved(secret, "[](<https://example.org/q>)");
    QVERIFY(found(greenFile(Format::Markdown) + '\n' + parted + '\n', Format::Markdown));
}

/// Whatever is typed can be issued: as a link it is written so that it is read again, else as the text that it is.
void TestForeignMarkup::whatNotesHoldIsNotForeign()
{
    const MeetingRecord record = test::record(fileWith(
        u"# 1. Opening\n[pass](HTTPS://Example.org/A_(b)?x=<y>&z=%22q%22)\n[x](data:text/html;base64,eA==) and ![y](https://example.org/y.png)\n"
        "<script>x</script> <!-- y --> ```z <https://example.org> &shy;\n- ~~~ a\n> [b]: javascript:c\n"_s));
    for (const Format format : {Format::Html, Format::Odt, Format::Markdown, Format::PlainText}) {
        const QByteArray file = writeDocument(composeKind(DocumentKind::Minutes, record, green), format).value();
        const Result<Certificate> certificate = certify(file, format, secretsOf(record, green), nameOf(format));
        QVERIFY2(certificate.has_value(), certificate ? "" : qPrintable(sentence(certificate.error())));
    }
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestForeignMarkup test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foreignmarkup.moc"
