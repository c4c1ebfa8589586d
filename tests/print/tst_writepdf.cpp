#include "models/print/editionoffile.h"
#include "models/print/finishpdf.h"
#include "models/print/format.h"
#include "models/print/preparepassword.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "tests/print/checkarchive.h"
#include "tests/print/checkua.h"
#include "tests/print/documents.h"
#include "tests/print/pdffile.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

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
    void copiesConformToo();
    void opensByThePassphraseOnly();
    void readersMayReadAndPrintOnly();
    void encryptedIsNoArchiveButAccessible();
    void encryptedPagesAreTheSame();
    void passphrasesArePrepared_data();
    void passphrasesArePrepared();
    void formatsAreNamed();
    void saysWhichEditionItIs();
    void fontsAreEmbeddedSubsets();
    void spacesAreMappedToSpaces();
    void bookmarksAreNested();
    void sectionsWithoutItemsAreBookmarksToo();
    void noHeadingsGiveNoOutline();
    void linksAreLive();
    void linkTargetsAreEncoded();
    void titlesInAnyScript();
    void nothingSetIsLeftOut();
    void contentIsNamedByItsNumber();
    void contentsMarkedBesidePaintingAreTheSame();
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

QByteArray encrypted(const MinutesDocument &document, const QString &passphrase)
{
    return writePdf(typeset(document).value(), preparePassword(passphrase).value()).value();
}

bool opens(const QByteArray &bytes, const QByteArray &password)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()), password.constData());
        return true;
    } catch (const QPDFExc &) {
        return false;
    }
}

/// The same file without its lock, with an id that follows from its bytes.
QByteArray decrypted(const QByteArray &bytes, const QByteArray &password)
{
    QPDF pdf;
    pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()), password.constData());
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
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
        {u"/Title"_s, u"QC 7 – Final Minutes"_s},
        {u"/Author"_s, u"Quay Committee (QC)"_s},
        {u"/Creator"_s, u"Minutebook"_s},
        {u"/Producer"_s, u"Minutebook"_s},
        {u"/CreationDate"_s, u"D:20260304000000Z"_s},
        {u"/ModDate"_s, u"D:20260304000000Z"_s},
        {u"/Keywords"_s, u"GREEN"_s},
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
          u"<xmp:ModifyDate>2026-03-04T00:00:00Z</xmp:ModifyDate>"_s, u"<pdf:Keywords>GREEN</pdf:Keywords>"_s})
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

void TestWritePdf::copiesConformToo()
{
    MinutesDocument document = test::specimen();
    document.copy = Copy{3, 5, u"Ada Quay"_s};
    const QByteArray bytes = written(document);
    QCOMPARE(bytes, written(document));
    const QList<test::Finding> findings = test::checkUa(bytes) + test::checkArchive(bytes);
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().sentence));
}

void TestWritePdf::opensByThePassphraseOnly()
{
    const QByteArray bytes = encrypted(test::specimen(), u"horse lamp river"_s);
    QVERIFY(opens(bytes, "horse lamp river"));
    for (const char *other : {"", "horse lamp", "Horse lamp river", "horse lamp river "})
        QVERIFY2(!opens(bytes, other), other);
    QVERIFY(!bytes.contains("Quay"));
    QVERIFY(!bytes.contains("Minutebook")); // nor is what it is of told by its metadata
}

void TestWritePdf::readersMayReadAndPrintOnly()
{
    const QByteArray bytes = encrypted(test::specimen(), u"horse lamp river"_s);
    QPDF pdf;
    pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()), "horse lamp river");
    int revision = 0;
    int permissions = 0;
    int version = 0;
    QPDF::encryption_method_e streams = QPDF::e_unknown;
    QPDF::encryption_method_e strings = QPDF::e_unknown;
    QPDF::encryption_method_e files = QPDF::e_unknown;
    QVERIFY(pdf.isEncrypted(revision, permissions, version, streams, strings, files));
    QCOMPARE(revision, 6);
    QVERIFY(streams == QPDF::e_aesv3 && strings == QPDF::e_aesv3);
    QVERIFY(pdf.allowAccessibility() && pdf.allowPrintHighRes());
    QVERIFY(!pdf.allowExtractAll() && !pdf.allowModifyAnnotation() && !pdf.allowModifyAssembly() && !pdf.allowModifyForm()
            && !pdf.allowModifyOther());
    QVERIFY(!pdf.ownerPasswordMatched()); // the readers' passphrase gives no more than that
}

void TestWritePdf::encryptedIsNoArchiveButAccessible()
{
    const QByteArray open = decrypted(encrypted(test::specimen(), u"horse lamp river"_s), "horse lamp river");
    const QString xmp = test::readPdf(open).xmp;
    QVERIFY(!xmp.contains(u"pdfaid"_s));
    QVERIFY(xmp.contains(u"<pdfuaid:part>1<"_s));
    const QList<test::Finding> findings = test::checkUa(open);
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().sentence));
}

/// Two of them have no byte in common behind their heads, but hold the same.
void TestWritePdf::encryptedPagesAreTheSame()
{
    const QByteArray one = encrypted(test::specimen(), u"horse lamp river"_s);
    const QByteArray two = encrypted(test::specimen(), u"another lamp"_s);
    QVERIFY(one != two);
    QCOMPARE(decrypted(one, "horse lamp river"), decrypted(two, "another lamp"));
    QCOMPARE(written(test::specimen()), m_bytes);
}

void TestWritePdf::passphrasesArePrepared_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("prepared"); // empty: it is refused
    QTest::newRow("plain") << u"horse lamp"_s << "horse lamp"_ba;
    QTest::newRow("case stays") << u"HoRSe"_s << "HoRSe"_ba;
    QTest::newRow("an accent typed by itself") << u"caf\u0065\u0301"_s << u"caf\u00e9"_s.toUtf8();
    QTest::newRow("a ligature") << u"\ufb01sh"_s << "fish"_ba;
    QTest::newRow("full width") << u"\uff11\uff12"_s << "12"_ba;
    QTest::newRow("another space") << u"a\u00a0b"_s << "a b"_ba;
    QTest::newRow("a soft hyphen is nothing") << u"a\u00adb"_s << "ab"_ba;
    QTest::newRow("Greek") << u"\u03b1\u03b2"_s << u"\u03b1\u03b2"_s.toUtf8();
    QTest::newRow("an emoji") << u"\U0001f512"_s << u"\U0001f512"_s.toUtf8();
    QTest::newRow("127 bytes") << u"x"_s.repeated(127) << QByteArray(127, 'x');
    QTest::newRow("128 bytes") << u"x"_s.repeated(128) << QByteArray();
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("nothing that counts") << u"\u00ad"_s << QByteArray();
    QTest::newRow("a control character") << u"a\u0007b"_s << QByteArray();
    QTest::newRow("both directions") << u"\u05d0a"_s << QByteArray();
}

void TestWritePdf::passphrasesArePrepared()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, prepared);
    const Result<QByteArray> password = preparePassword(typed);
    QCOMPARE(password.value_or(QByteArray()), prepared);
    if (!password)
        QCOMPARE(password.error(), (Error{ErrorCode::PdfPasswordInvalid, {}}));
}

void TestWritePdf::formatsAreNamed()
{
    for (const Format format : allFormats())
        QCOMPARE(formatNamed(suffixOf(format)), format);
    QVERIFY(!formatNamed(u"doc"_s));
    const QByteArray pdf = writeDocument(test::specimen(), Format::Pdf).value();
    QCOMPARE(pdf, m_bytes);
    QVERIFY(!opens(writeDocument(test::specimen(), Format::Pdf, "x").value(), {}));
}

void TestWritePdf::saysWhichEditionItIs()
{
    const Scheme sec = shippedScheme(u"SEC"_s).value();
    for (const Format format : allFormats())
        QCOMPARE(editionOfFile(writeDocument(test::minutes(), format).value(), sec), (HeldEdition{Rank{1}, {}, u"minutes"_s}));
    QVERIFY(!editionOfFile(writeDocument(test::labelledMinutes(), Format::Pdf).value(), sec));
    QCOMPARE(editionOfFile(writeDocument(test::labelledMinutes(), Format::Markdown).value(), shippedScheme(u"TLP"_s).value()),
             (HeldEdition{Rank{3}, {}, u"minutes"_s}));
    const QByteArray locked = encrypted(test::minutes(), u"lamp"_s);
    QVERIFY(!editionOfFile(locked, sec));
    QVERIFY(opensByPassphrase(locked) && !opensByPassphrase(m_bytes) && !opensByPassphrase("%PDF-1.7\nno file"));
    QCOMPARE(editionOfFile(locked, sec, "lamp"), (HeldEdition{Rank{1}, {}, u"minutes"_s}));
    for (const QByteArray &other : {"%PDF-1.7\nno file"_ba, "GREENER\nletters"_ba, "GREEN"_ba, QByteArray()})
        QVERIFY2(!editionOfFile(other, sec), other.constData());
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
    for (const QString &style : {u"Regular"_s, u"Bold"_s, u"Italic"_s}) // none is slanted or thickened by a program
        QVERIFY2(std::ranges::any_of(names, [&](const QString &name) { return name.endsWith(u"+MinutebookSans-"_s + style); }),
                 qPrintable(style));
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

/// Where an element goes on on another page, that page is named too.
void TestWritePdf::contentIsNamedByItsNumber()
{
    const QByteArray bytes = written(test::minutes({test::paragraph(test::words(900))}));
    QPDF pdf;
    pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()));
    int numbered = 0;
    int parted = 0;
    for (const QPDFObjectHandle &object : pdf.getAllObjects()) {
        QPDFObjectHandle kids = object.isDictionaryOfType("/StructElem") ? object.getKey("/K") : QPDFObjectHandle::newNull();
        numbered += kids.isInteger() ? 1 : 0;
        if (!kids.isArray() || !kids.getArrayItem(0).isInteger())
            continue;
        QPDFObjectHandle last = kids.getArrayItem(kids.getArrayNItems() - 1);
        QVERIFY(last.isDictionaryOfType("/MCR"));
        QVERIFY(!last.getKey("/Pg").isSameObjectAs(object.getKey("/Pg")));
        ++parted;
    }
    QVERIFY(numbered > 3);
    QCOMPARE(parted, 1);
}

/// Those that are not found in what Qt wrote are read from its file.
void TestWritePdf::contentsMarkedBesidePaintingAreTheSame()
{
    const Pages pages = typeset(test::specimen()).value();
    PaintedPages painted = paintPages(pages);
    QCOMPARE(painted.contents.size(), static_cast<size_t>(pages.pages.size()));
    QVERIFY(std::ranges::none_of(painted.contents, &std::string::empty));
    const QByteArray file = finishPdf(painted, pages).value();
    painted.contents.front().clear();
    painted.contents.pop_back();
    QVERIFY(finishPdf(painted, pages).value() == file);
}

void TestWritePdf::brokenFileIsAnError()
{
    const auto result = finishPdf({.file = "%PDF-1.4\nthis is no file", .contents = {}}, Pages{});
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
                              << u"+MinutebookSans-Regular        CID TrueType      Identity-H       yes yes yes"_s;
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
