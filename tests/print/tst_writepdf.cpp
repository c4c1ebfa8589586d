#include "models/print/finishpdf.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "tests/print/documents.h"
#include "tests/print/pdffile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What is in the file beside its pages.
class TestWritePdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isWhole();
    void saysWhatItIs();
    void metadataSaysTheSame();
    void holdsNothingOfTheMachine();
    void claimsConformance();
    void claimsNothingWithoutTitleAndLanguage();
    void fontsAreEmbeddedSubsets();
    void spacesAreMappedToSpaces();
    void bookmarksAreNested();
    void sectionsWithoutItemsAreBookmarksToo();
    void noHeadingsGiveNoOutline();
    void linksAreLive();
    void linkTargetsAreEncoded();
    void titlesInAnyScript();
    void nothingSetIsLeftOut();
    void brokenFileIsAnError();
    void toolsFindNoFault_data();
    void toolsFindNoFault();

private:
    QByteArray m_bytes;
    test::PdfFile m_file;
};

namespace {

QByteArray written(const MinutesDocument &document)
{
    return writePdf(typeset(document).value()).value();
}

/// What all fonts' maps give for glyphs: "<0001> <0054>", a line each.
QByteArray mapsOf(const test::PdfFile &file)
{
    static const QRegularExpression list(u"beginbfchar\n([0-9a-f<> \n]*)\nendbfchar"_s);
    QByteArray characters;
    for (const QRegularExpressionMatch &match : list.globalMatch(QString::fromLatin1(file.everything)))
        characters += match.captured(1).toLatin1();
    return characters;
}

test::PdfFile fileOf(const MinutesDocument &document)
{
    return test::readPdf(written(document));
}

} // namespace

void TestWritePdf::initTestCase()
{
    m_bytes = written(test::specimen());
    m_file = test::readPdf(m_bytes);
}

void TestWritePdf::isWhole()
{
    QCOMPARE(m_file.warnings, QStringList());
    QCOMPARE(m_file.version, u"1.7"_s);
    QCOMPARE(m_file.pageCount, typeset(test::specimen())->pages.size());
}

void TestWritePdf::saysWhatItIs()
{
    const QHash<QString, QString> expected{
        {u"/Title"_s, u"QC 7 – Final Minutes"_s}, {u"/Author"_s, u"Quay Committee (QC)"_s},     {u"/Creator"_s, u"Minutebook"_s},
        {u"/Producer"_s, u"Minutebook"_s},        {u"/CreationDate"_s, u"D:20260304000000Z"_s}, {u"/ModDate"_s, u"D:20260304000000Z"_s},
    };
    QCOMPARE(m_file.information, expected);
    QCOMPARE(m_file.language, u"en-GB"_s);
    QVERIFY(m_file.displaysTitle);
    QCOMPARE(m_file.pageMode, u"/UseOutlines"_s);
}

void TestWritePdf::metadataSaysTheSame()
{
    for (const QString &value :
         {u"<rdf:li xml:lang=\"x-default\">QC 7 – Final Minutes</rdf:li>"_s, u"<rdf:li>Quay Committee (QC)</rdf:li>"_s,
          u"<rdf:li>en-GB</rdf:li>"_s, u"<xmp:CreateDate>2026-03-04T00:00:00Z</xmp:CreateDate>"_s,
          u"<xmp:ModifyDate>2026-03-04T00:00:00Z</xmp:ModifyDate>"_s})
        QVERIFY2(m_file.xmp.contains(value), qPrintable(value));
}

void TestWritePdf::holdsNothingOfTheMachine()
{
    const QString year = QString::number(QDate::currentDate().year());
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (const QString &trace : {today, QString(today).remove(u'-'), QDir::homePath(), QDir::tempPath(), qEnvironmentVariable("USER"),
                                 QSysInfo::machineHostName(), u"Qt 6"_s, u"uuid"_s}) {
        if (trace.size() > 3)
            QVERIFY2(!m_file.everything.contains(trace.toUtf8()), qPrintable(trace));
    }
    QCOMPARE(m_file.xmp.count(u"2026-03-04"_s), 3);
    QVERIFY(year == u"2026"_s || !m_file.everything.contains(year.toUtf8() + "-"));
}

void TestWritePdf::claimsConformance()
{
    for (const QString &claim : {u"<pdfaid:part>2<"_s, u"<pdfaid:conformance>A<"_s, u"<pdfuaid:part>1<"_s})
        QVERIFY2(m_file.xmp.contains(claim), qPrintable(claim));
}

void TestWritePdf::claimsNothingWithoutTitleAndLanguage()
{
    MinutesDocument document = test::minutes({test::paragraph(u"x"_s)});
    document.title.clear();
    QVERIFY(!fileOf(document).everything.contains("pdfaid"));
    document = test::minutes({test::paragraph(u"x"_s)});
    document.language.clear();
    QVERIFY(!fileOf(document).everything.contains("pdfuaid"));
}

void TestWritePdf::fontsAreEmbeddedSubsets()
{
    static const QRegularExpression subset(u"^[A-Z]{6}\\+[A-Za-z0-9-]+$"_s);
    QVERIFY(m_file.fonts.size() > 6);
    QSet<QString> names;
    for (const test::PdfFont &font : m_file.fonts) {
        QVERIFY2(subset.match(font.name).hasMatch(), qPrintable(font.name));
        QVERIFY(font.embedded);
        QVERIFY(font.hasCharacterMap);
        names.insert(font.name);
    }
    QCOMPARE(names.size(), m_file.fonts.size());
}

/// Fonts share one glyph between the space, the tab and other characters.
void TestWritePdf::spacesAreMappedToSpaces()
{
    for (const char *character : {"> <0001>", "> <0009>", "> <00a0>"})
        QVERIFY(!mapsOf(m_file).contains(character));
    QVERIFY(mapsOf(m_file).contains("> <0020>"));
}

void TestWritePdf::bookmarksAreNested()
{
    const auto pages = typeset(test::specimen());
    QList<test::PdfBookmark> expected;
    for (const OutlineEntry &entry : pages->outline)
        expected.append({entry.title, entry.level - 1, entry.page});
    QCOMPARE(m_file.outline, expected);
    QCOMPARE(expected.first(), (test::PdfBookmark{u"9. Berths and moorings"_s, 0, 0}));
    QCOMPARE(expected.at(1), (test::PdfBookmark{u"Closures"_s, 1, 0}));
}

void TestWritePdf::sectionsWithoutItemsAreBookmarksToo()
{
    const auto file = fileOf(
        test::minutes({test::heading(u"Before"_s, 2), test::heading(u"1. Item"_s), test::heading(u"In"_s, 2), test::paragraph(u"x"_s)}));
    QCOMPARE(file.outline, (QList<test::PdfBookmark>{{u"Before"_s, 0, 0}, {u"1. Item"_s, 0, 0}, {u"In"_s, 1, 0}}));
}

void TestWritePdf::noHeadingsGiveNoOutline()
{
    const auto file = fileOf(test::minutes({test::paragraph(u"x"_s)}));
    QVERIFY(file.outline.isEmpty());
    QCOMPARE(file.pageMode, QString());
}

void TestWritePdf::linksAreLive()
{
    const Page page = typeset(test::specimen())->pages.first();
    QCOMPARE(m_file.links.size(), page.links().size());
    QVERIFY(!page.links().isEmpty());
    const QRectF box = page.links().first().box;
    const test::PdfLink link = m_file.links.first();
    QCOMPARE(link.target, u"https://example.org/tides?year=2026"_s);
    QCOMPARE_LE(std::abs(link.box.left() - box.left() / unitsPerPoint), 0.01);
    QCOMPARE_LE(std::abs(link.box.bottom() - (842 - box.top() / unitsPerPoint)), 0.01);
}

void TestWritePdf::linkTargetsAreEncoded()
{
    const auto file = fileOf(test::minutes(
        {ParagraphBlock{ParagraphStyle::Body,
                        {test::linkRun(u"a "_s, u"https://example.org/a b/é)"_s), test::linkRun(u"b"_s, u"mailto:x@example.org"_s),
                         test::linkRun(u"c"_s, u"javascript:alert(1)"_s)}}}));
    QCOMPARE(file.links.size(), 2);
    QCOMPARE(file.links.at(0).target, u"https://example.org/a%20b/%C3%A9)"_s);
    QCOMPARE(file.links.at(1).target, u"mailto:x@example.org"_s);
    QVERIFY(!file.everything.contains("javascript"));
}

void TestWritePdf::titlesInAnyScript()
{
    MinutesDocument document = test::minutes({test::heading(u"1. 委员会 <&> 😀\u0007"_s), test::paragraph(u"x"_s)});
    document.title = u"Комитет <7> & “委员会”\u0000"_s;
    const auto file = fileOf(document);
    QCOMPARE(file.information.value(u"/Title"_s), u"Комитет <7> & “委员会”⟨U+0000⟩"_s);
    QVERIFY(file.xmp.contains(u"Комитет &lt;7&gt; &amp; “委员会”⟨U+0000⟩"_s));
    QCOMPARE(file.outline.first().title, u"1. 委员会 <&> 😀⟨U+0007⟩"_s);
}

void TestWritePdf::nothingSetIsLeftOut()
{
    const auto file = fileOf({});
    QCOMPARE(file.warnings, QStringList());
    QCOMPARE(file.pageCount, 1);
    QCOMPARE(file.information, (QHash<QString, QString>{{u"/Creator"_s, u"Minutebook"_s}, {u"/Producer"_s, u"Minutebook"_s}}));
    QCOMPARE(file.language, QString());
    QVERIFY(!file.xmp.contains(u"Date"_s));
}

void TestWritePdf::brokenFileIsAnError()
{
    const auto result = finishPdf("%PDF-1.4\nthis is no file", Pages{});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::PdfNotWritten);
    QVERIFY(sentence(result.error()).size() > 40);
}

void TestWritePdf::toolsFindNoFault_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("answer");
    QTest::newRow("qpdf") << QStringList{u"qpdf"_s, u"--check"_s} << u"No syntax or stream encoding errors found"_s;
    QTest::newRow("pdffonts") << QStringList{u"pdffonts"_s}
                              << u"+NotoSans-Regular              CID TrueType      Identity-H       yes yes yes"_s;
    QTest::newRow("pdfinfo") << QStringList{u"pdfinfo"_s, u"-isodates"_s} << u"2026-03-04T00:00:00Z"_s;
    QTest::newRow("pdftotext") << QStringList{u"pdftotext"_s} << QString();
    QTest::newRow("mutool") << QStringList{u"mutool"_s, u"info"_s} << u"PDF-1.7"_s;
}

void TestWritePdf::toolsFindNoFault()
{
    QFETCH(QStringList, command);
    QFETCH(QString, answer);
    if (QStandardPaths::findExecutable(command.first()).isEmpty())
        QSKIP("This tool is not installed.");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"minutes.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
    file.close();
    QProcess tool;
    tool.start(command.first(), command.sliced(1) + QStringList{file.fileName()});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 0);
    QVERIFY(QString::fromUtf8(tool.readAllStandardOutput()).contains(answer));
    QCOMPARE(QString::fromUtf8(tool.readAllStandardError()), QString());
}

QTEST_MAIN(TestWritePdf)
#include "tst_writepdf.moc"
