#include "models/print/proof/certificate.h"
#include "models/print/proof/charactermap.h"
#include "models/print/proof/contentreader.h"
#include "models/print/proof/fileimage.h"
#include "models/print/proof/foreigninstyle.h"
#include "models/print/proof/foreignmarkup.h"
#include "models/print/proof/furtherreadings.h"
#include "models/print/proof/glyphnames.h"
#include "models/print/proof/letters.h"
#include "models/print/proof/lzw.h"
#include "models/print/proof/objectreader.h"
#include "models/print/proof/partof.h"
#include "models/print/proof/readcalendarfile.h"
#include "models/print/proof/readingorder.h"
#include "models/print/proof/readplainfile.h"
#include "models/print/proof/streamkind.h"
#include "models/print/proof/unpack.h"
#include "models/print/proof/withoutmarkup.h"
#include "tests/editions/changedpdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <qpdf/QPDF.hh>

#include <algorithm>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// A file without a page, to make objects in.
class EmptyFile
{
public:
    EmptyFile()
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.emptyPDF();
    }
    [[nodiscard]] QPDF &operator*() { return m_pdf; }
    [[nodiscard]] QPDFObjectHandle object(const QString &source) { return parsed(m_pdf, source); }
    [[nodiscard]] QPDFObjectHandle direct(const QString &source) { return QPDFObjectHandle::parse(&m_pdf, source.toStdString()); }

private:
    QPDF m_pdf;
};

QPDFObjectHandle packed(QPDF &pdf, const char *filter, const QByteArray &data)
{
    QPDFObjectHandle made = pdf.newStream();
    made.replaceStreamData(data.toStdString(), QPDFObjectHandle::parse(filter), QPDFObjectHandle::newNull());
    return made;
}

/// What the glyphs say that content shows, in the order in which it shows them.
QString shownBy(const QByteArray &content, const QPDFObjectHandle &resources)
{
    FontShelf fonts;
    FileTexts texts;
    ContentReader reader(fonts, texts, {});
    reader.read(content, resources);
    QString said;
    for (const Glyph &glyph : reader.glyphs())
        said += glyph.characters;
    return said;
}

QString said(const std::string &glyph)
{
    return charactersNamed(glyph).value_or(u"nothing"_s);
}

bool isUnread(const FileTexts &texts)
{
    return std::ranges::any_of(texts.unread, [](const Error &error) { return error.code == ErrorCode::ProofTextUnread; });
}

} // namespace

/// The parts of the search by themselves, with what whole files have seldom.
class TestProofParts : public QObject
{
    Q_OBJECT

private slots:
    void unpacksEveryFilter_data();
    void unpacksEveryFilter();
    void unpacksLzwAsItWasWritten();
    void unpacksLzwOfBothKinds();
    void tellsNothingOfBrokenData();
    void readsGlyphNames_data();
    void readsGlyphNames();
    void readsBaseEncodings();
    void readsReferences_data();
    void readsReferences();
    void readsEscapes();
    void readsLettersInDiscs();
    void takesTextOperators();
    void readsFontsInStates();
    void readsForms();
    void readsLongRows();
    void readsWidths();
    void readsCodesThatAreLetters();
    void tellsWhereStringsStand();
    void objectsWithinObjectsHaveAnEnd();
    void knowsWhatStreamsAreFor();
    void knowsWhatMarkupIs();
    void knowsPictures();
    void readsRegistersOfOthers();
    void certificatesSayWhatWasFound();
};

void TestProofParts::unpacksEveryFilter_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("behind");
    const auto row = [](const char *name, const char *filter, const QByteArray &bytes, const QByteArray &data,
                        const QByteArray &behind = {}) { QTest::newRow(name) << QByteArray(filter) << bytes << data << behind; };
    row("no filter", "null", "tide", "tide");
    row("hexadecimal", "/ASCIIHexDecode", "74696465>", "tide");
    row("hexadecimal with something behind", "/AHx", "74696465>secret", "tide", "secret");
    row("signs", "/ASCII85Decode", "FD58s~>", "tide");
    row("signs of nothing", "/A85", "z~>", QByteArray(4, '\0'));
    row("runs", "/RunLengthDecode", QByteArray("\3tide\xfe!\x80", 8), "tide!!!");
    row("runs with something behind", "/RL", QByteArray("\3tide\x80secret", 12), "tide", "secret");
    row("two of them", "[/ASCIIHexDecode /RunLengthDecode]", "037469646580736563>", "tide", "sec");
}

void TestProofParts::unpacksEveryFilter()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const QByteArray, bytes);
    EmptyFile file;
    const std::optional<Unpacked> unpacked = unpack(packed(*file, filter.constData(), bytes));
    QVERIFY(unpacked);
    QFETCH(const QByteArray, data);
    QVERIFY(unpacked->data.startsWith(data)); // qpdf reads on behind the end of runs
    QTEST(unpacked->behind, "behind");
}

/// The example of the specification (PDF 1.7, 7.4.4.2), and codes that are not known yet.
void TestProofParts::unpacksLzwAsItWasWritten()
{
    const QByteArray text("-----A---B");
    const QByteArray example = QByteArray::fromHex("800B6050220C0C8501");
    QCOMPARE(unpackLzw(example).value().data, text);
    EmptyFile file;
    const std::optional<Unpacked> unpacked = unpack(packed(*file, "/LZWDecode", example + "secret"));
    QVERIFY(unpacked);
    QCOMPARE(unpacked->data, text);
    QCOMPARE(unpacked->behind, QByteArray("secret"));
    QVERIFY(!unpackLzw(QByteArray::fromHex("FFFF"))); // a code of nothing
    QVERIFY(!unpackLzw(QByteArray::fromHex("804080"))); // a code of the entry before, where there is none
    QVERIFY(!unpackLzw({})); // no end
}

namespace {

/// Each byte as a code of its own, which get longer as the reader's table does (PDF 1.7, 7.4.4.2).
QByteArray lzwOf(const QByteArray &data, bool early)
{
    QByteArray bits;
    qsizetype known = 258 + (early ? 1 : 0);
    const auto put = [&](int code) {
        const int width = known < 512 ? 9 : known < 1024 ? 10 : known < 2048 ? 11 : 12;
        bits += QByteArray::number(code, 2).rightJustified(width, '0');
    };
    put(256);
    for (qsizetype i = 0; i < data.size(); ++i) {
        put(static_cast<unsigned char>(data[i]));
        known += i > 0 && known < 4096 + (early ? 1 : 0) ? 1 : 0;
    }
    put(257);
    QByteArray bytes;
    for (qsizetype at = 0; at < bits.size(); at += 8)
        bytes += static_cast<char>(bits.mid(at, 8).leftJustified(8, '0').toInt(nullptr, 2));
    return bytes;
}

} // namespace

/// Long data, whose codes get longer one entry before they have to, or not.
void TestProofParts::unpacksLzwOfBothKinds()
{
    QByteArray text;
    for (int i = 0; text.size() < 3000; ++i)
        text += "the tide " + QByteArray::number(i * 7919) + ' ';
    for (const bool early : {true, false}) {
        QCOMPARE(unpackLzw(lzwOf(text, early), early).value().data, text);
        EmptyFile file;
        QPDFObjectHandle made = (*file).newStream();
        made.replaceStreamData((lzwOf(text, early) + "secret").toStdString(), QPDFObjectHandle::parse("/LZWDecode"),
                               file.direct(u"<< /EarlyChange %1 >>"_s.arg(early ? 1 : 0)));
        const std::optional<Unpacked> unpacked = unpack(made);
        QVERIFY(unpacked);
        QCOMPARE(unpacked->data, text);
        QCOMPARE(unpacked->behind, QByteArray("secret"));
    }
}

void TestProofParts::tellsNothingOfBrokenData()
{
    EmptyFile file;
    QVERIFY(!unpack(packed(*file, "/NoSuchDecode", "tide")));
    const auto behind = [&](const char *filter, const QByteArray &bytes) {
        const std::optional<Unpacked> unpacked = unpack(packed(*file, filter, bytes));
        return unpacked ? unpacked->behind : QByteArray("nothing");
    };
    QVERIFY(behind("/ASCIIHexDecode", "7469").isEmpty() || behind("/ASCIIHexDecode", "7469") == "nothing");
    QVERIFY(behind("/ASCII85Decode", "FDi").isEmpty() || behind("/ASCII85Decode", "FDi") == "nothing");
    QVERIFY(behind("/RunLengthDecode", "\3ti").isEmpty() || behind("/RunLengthDecode", "\3ti") == "nothing");
    QVERIFY(behind("/RunLengthDecode", "\xfe").isEmpty() || behind("/RunLengthDecode", "\xfe") == "nothing");
    QCOMPARE(behind("[1]", "tide"), QByteArray("nothing"));
    QCOMPARE(behind("[/Crypt]", "tide"), QByteArray()); // one that this does not know, and qpdf does
}

void TestProofParts::readsGlyphNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("characters");
    const auto row = [](const QString &name, const QString &characters) { QTest::newRow(qPrintable(name)) << name << characters; };
    row(u"a"_s, u"a"_s);
    row(u"seven"_s, u"7"_s);
    row(u"germandbls"_s, u"ss"_s);
    row(u"AE"_s, u"ae"_s);
    row(u"eacute"_s, u"e"_s);
    row(u"comma"_s, u" "_s);
    row(u".notdef"_s, u" "_s);
    row(u"a.sc"_s, u"a"_s);
    row(u"f_i"_s, u"fi"_s);
    row(u"f_g123"_s, u"nothing"_s);
    row(u"uni00740069"_s, u"ti"_s);
    row(u"u1F4A7"_s, u"💧"_s);
    row(u"uniXYZW"_s, u"nothing"_s);
    row(u"u110000"_s, u"nothing"_s);
    row(u"uni74"_s, u"nothing"_s);
    row(u"g123"_s, u"nothing"_s);
}

void TestProofParts::readsGlyphNames()
{
    QFETCH(const QString, name);
    QTEST(said(name.toStdString()), "characters");
}

void TestProofParts::readsBaseEncodings()
{
    QCOMPARE(charactersEncoded(0xe9, "/WinAnsiEncoding"), u"é"_s);
    QCOMPARE(charactersEncoded(0x8e, "/MacRomanEncoding"), u"é"_s);
    QCOMPARE(charactersEncoded(0xae, "/StandardEncoding"), u"fi"_s);
    QCOMPARE(charactersEncoded(0xff, "/StandardEncoding"), u" "_s);
    QCOMPARE(charactersEncoded('t', {}), u"t"_s);
}

void TestProofParts::readsReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("by number") << u"t&#105;d&#x65;"_s << u"tide"_s;
    QTest::newRow("by name") << u"&lt;tide&gt;"_s << u"<tide>"_s;
    QTest::newRow("an accent") << u"caf&eacute;"_s << u"cafe"_s;
    QTest::newRow("another name") << u"tide&hellip;"_s << u"tide "_s;
    QTest::newRow("no character") << u"tide&#0;&#x7fffffff;"_s << u"tide  "_s;
    QTest::newRow("none") << u"A & B; C && D;"_s << u"A & B; C && D;"_s;
    QTest::newRow("a section") << u"<![CDATA[tide]]> <b>in</b>"_s << u" tide]]>  in "_s;
    QTest::newRow("no tag") << u"3 < 4 > 2"_s << u"3 < 4 > 2"_s;
}

void TestProofParts::readsReferences()
{
    QFETCH(const QString, text);
    QTEST(withoutMarkup(text), "read");
}

void TestProofParts::readsEscapes()
{
    QVERIFY(furtherReadings(u"the %u0074ide%20is in"_s).contains(u"the tide is in"_s));
    QVERIFY(furtherReadings(u"caf%e9"_s).contains(u"café"_s)); // bytes that are no UTF-8
    QVERIFY(furtherReadings(u"caf%C3%A9"_s).contains(u"café"_s));
}

void TestProofParts::readsLettersInDiscs()
{
    for (const char32_t first : {U'\U0001f150', U'\U0001f170', U'\U0001f1e6'}) {
        const std::array<char32_t, 4> tide{first + 19, first + 8, first + 3, first + 4};
        QCOMPARE(QString::fromStdU16String(lettersOf(QString::fromUcs4(tide.data(), tide.size())).folded), u"tide"_s);
    }
}

/// Each shows a letter; by which operator makes no difference.
void TestProofParts::takesTextOperators()
{
    EmptyFile file;
    const QPDFObjectHandle resources = file.direct(u"<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"_s);
    QCOMPARE(shownBy("BT /F 12 Tf 14 TL 1 Tc 2 Tw 90 Tz 3 Ts 50 500 Td (t) Tj (i) ' 1 2 (d) \" 0 -14 TD T* [(e) -20 (s)] TJ ET", resources),
             u"tides"_s);
    QCOMPARE(shownBy("BT /F 12 Tf 1 0 0 1 50 500 Tm (t\\151\\\nd\\\r\ne) Tj ET", resources), u"tide"_s);
    QCOMPARE(shownBy("BT /F 12 Tf 0 0 0 1 50 500 Tm (tide) Tj ET", resources), u"tide"_s); // of no width at all
    QCOMPARE(shownBy("BT /F +12 Tf +50.125000000001 +500 Td (tide) Tj ET", resources), u"tide"_s);
    QCOMPARE(shownBy("BT /F 12 Tf (tide) Tj /G 12 Tf ET", resources), u"tide"_s);
}

/// A font that a graphics state sets, and one that stands in the resources itself.
void TestProofParts::readsFontsInStates()
{
    EmptyFile file;
    const QPDFObjectHandle font = file.object(u"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"_s);
    const QString number = QString::fromStdString(font.unparse());
    const QPDFObjectHandle resources = file.direct(
        u"<< /ExtGState << /G << /Font [%1 12] >> /H << /Font [%1] >> /I << /Font 3 >> >> >>"_s.arg(number));
    QCOMPARE(shownBy("BT /G gs 50 500 Td (tide) Tj ET", resources), u"tide"_s);
    QCOMPARE(shownBy("BT /H gs /I gs 50 500 Td (tide) Tj ET", resources), QString());
}

/// A form has a matrix and resources of its own, or those of what uses it; forms that use themselves come to an end.
void TestProofParts::readsForms()
{
    EmptyFile file;
    QPDFObjectHandle form = stream(*file, u"/Type /XObject /Subtype /Form /Matrix [1 0 0 1 5 5]"_s, "BT /F 12 Tf 50 500 Td (tide) Tj ET");
    QPDFObjectHandle resources = file.direct(u"<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"_s);
    QPDFObjectHandle forms = file.direct(u"<< >>"_s);
    forms.replaceKey("/X", form);
    resources.replaceKey("/XObject", forms);
    QCOMPARE(shownBy("/X Do", resources), u"tide"_s);
    form.getDict().replaceKey("/Matrix", file.direct(u"[1 0]"_s));
    QCOMPARE(shownBy("/X Do", resources), u"tide"_s);
    form.getDict().replaceKey("/Matrix", file.direct(u"[1 0 0 1 /a 5]"_s));
    QCOMPARE(shownBy("/X Do", resources), u"tide"_s);

    QPDFObjectHandle endless = stream(*file, u"/Type /XObject /Subtype /Form"_s, "/Y Do");
    forms.replaceKey("/Y", endless);
    FontShelf fonts;
    FileTexts texts;
    ContentReader reader(fonts, texts, {});
    reader.read("/Y Do", resources);
    QVERIFY(std::ranges::any_of(texts.unread, [](const Error &error) { return error.code == ErrorCode::ProofFileDamaged; }));
    QPDFObjectHandle broken = packed(*file, "/FlateDecode", "no such data");
    forms.replaceKey("/Z", broken);
    QCOMPARE(shownBy("/Z Do", resources), QString());
}

/// More cells beside each other than are looked at for the one below.
void TestProofParts::readsLongRows()
{
    const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s.repeated(4);
    QList<Glyph> glyphs;
    for (qsizetype i = 0; i < letters.size(); ++i)
        glyphs.append(
            {.characters = QStringView(letters).sliced(i, 1), .x = 100.0 * static_cast<double>(i), .y = 500, .width = 5, .size = 10});
    const auto isRow = [&](QString text) { return text.remove(u'\n').remove(u' ').contains(letters); };
    const QStringList orders = readingOrders(glyphs);
    QVERIFY(std::ranges::count_if(orders, isRow) > 0);
}

void TestProofParts::readsWidths()
{
    EmptyFile file;
    const auto widthOf = [&](const QString &font, const std::string &bytes) { return PdfFont(file.direct(font)).read(bytes, 0).width; };
    const QString composite = u"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< %1 >>] >>"_s;
    const QString widths = composite.arg(u"/DW 700 /W [1 [500 /none] 7 9 450 /odd /odder 20 21]"_s);
    const auto composed = [&](char code) { return widthOf(widths, std::string("\0", 1) + code); };
    QCOMPARE(composed(1), 0.5);
    QCOMPARE(composed(2), 0.7); // no number
    QCOMPARE(composed(8), 0.45);
    QCOMPARE(composed(30), 0.7);
    const QString cut = composite.arg(u"/W [3 4]"_s); // where the width is missing
    QCOMPARE(widthOf(cut, std::string("\0\3", 2)), 0.5);
    const QString simple = u"<< /Type /Font /Subtype %1 /BaseFont /X /FirstChar 65 /Widths [600 /none] %2 >>"_s;
    QCOMPARE(widthOf(simple.arg(u"/Type1"_s, QString()), "A"), 0.6);
    QCOMPARE(widthOf(simple.arg(u"/Type1"_s, QString()), "B"), 0.5);
    QCOMPARE(widthOf(simple.arg(u"/Type3"_s, u"/FontMatrix [0.01 0 0 0.01 0 0]"_s), "A"), 6.0);
}

void TestProofParts::readsCodesThatAreLetters()
{
    EmptyFile file;
    PdfFont unicode(file.direct(u"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /UniGB-UCS2-H >>"_s));
    QCOMPARE(unicode.read(std::string("\0t", 2), 0).characters.value(), u"t"_s);
    PdfFont unknown(file.direct(u"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /90ms-RKSJ-H >>"_s));
    QVERIFY(!unknown.read(std::string("tt", 2), 0).characters);
    PdfFont silent(file.direct(u"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H >>"_s));
    QVERIFY(!silent.read(std::string("\0t", 2), 0).characters);
    QPDFObjectHandle mapped = file.direct(u"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H >>"_s);
    mapped.replaceKey("/ToUnicode", stream(*file, {}, "2 beginbfchar <0001> <FFFD> <0002> <0074> endbfchar"));
    QVERIFY(!PdfFont(mapped).read(std::string("\0\1", 2), 0).characters); // a map that says nothing of it
    QCOMPARE(PdfFont(mapped).read(std::string("\0\2", 2), 0).characters.value(), u"t"_s);
    QPDFObjectHandle own = file.direct(u"<< /Type /Font /Subtype /Type0 /BaseFont /X >>"_s);
    own.replaceKey("/Encoding", stream(*file, {}, "1 begincodespacerange <00> <7f> <8000> <ffff> <> <00> endcodespacerange"));
    QCOMPARE(PdfFont(own).read("t", 0).length, 1);
    QCOMPARE(PdfFont(own).read("\x80\x01", 0).length, 2);
}

void TestProofParts::tellsWhereStringsStand()
{
    EmptyFile file;
    const auto part = [&](const std::string &key, const QString &dictionary) { return partOf(key, file.direct(dictionary)); };
    QCOMPARE(part("/F", u"<< /Type /Filespec >>"_s), FilePart::AttachmentName);
    QCOMPARE(part("/V", u"<< /Kids [] /T (a) >>"_s), FilePart::FormField);
    QCOMPARE(part("/V", u"<< /Kids [] >>"_s), FilePart::String);
    QCOMPARE(part("/Title", u"<< /Parent 1 >>"_s), FilePart::Bookmark);
    QCOMPARE(part("/Name", u"<< /Type /OCG >>"_s), FilePart::Layer);
    QCOMPARE(part("/T", u"<< /S /P >>"_s), FilePart::Structure);
    QCOMPARE(part("/T", u"<< /Rect [0 0 1 1] >>"_s), FilePart::Annotation);
    QCOMPARE(part("/T", u"<< >>"_s), FilePart::String);
    QCOMPARE(partOfLeaf(file.direct(u"<< /EF << >> >>"_s)), FilePart::AttachmentName);
    QCOMPARE(partOfLeaf(file.direct(u"<< /JS (a) >>"_s)), FilePart::Script);
    QCOMPARE(partOfLeaf(file.direct(u"[1 2]"_s)), FilePart::Destination);
}

void TestProofParts::objectsWithinObjectsHaveAnEnd()
{
    EmptyFile file;
    FileTexts texts;
    QPDFObjectHandle deep = file.direct(u"[(tide)]"_s);
    for (int depth = 0; depth < 2000; ++depth) {
        QPDFObjectHandle outer = QPDFObjectHandle::newArray();
        outer.appendItem(deep);
        deep = outer;
    }
    QPDFObjectHandle dictionary = file.direct(u"<< >>"_s);
    dictionary.replaceKey("/A", deep);
    ObjectReader(texts, QPDFObjectHandle::newNull(), {}, 0).read(dictionary);
    QVERIFY(std::ranges::any_of(texts.unread, [](const Error &error) { return error.code == ErrorCode::ProofFileDamaged; }));
}

/// A profile of colours that stands in an array.
void TestProofParts::knowsWhatStreamsAreFor()
{
    EmptyFile file;
    QPDFObjectHandle profile = stream(*file, u"/N 3"_s, "tide");
    QPDFObjectHandle dictionary = file.direct(u"<< /ColorSpace [/ICCBased] >>"_s);
    dictionary.getKey("/ColorSpace").appendItem(profile);
    FileTexts texts;
    ObjectReader reader(texts, QPDFObjectHandle::newNull(), {}, 0);
    reader.read(dictionary);
    QCOMPARE(reader.uses().streams.at(profile.getObjGen()), StreamUse::Colours);
}

void TestProofParts::knowsWhatMarkupIs()
{
    const MarkupWritten written({}, {{"a"_L1, ""_L1, ""_L1, true}});
    QCOMPARE(written.foreignIn("<!DOCTYPE b><a>tide</a>"), u"<!DOCTYPE b>"_s);
    QCOMPARE(written.foreignIn("<!DOCTYPE html><a>tide</a>"), QString());
}

void TestProofParts::knowsPictures()
{
    EmptyFile file;
    QImage grey(2, 1, QImage::Format_Grayscale8);
    grey.fill(0x40);
    const auto image = [&](const QString &dictionary, const QByteArray &data) { return fileImage(stream(*file, dictionary, data)); };
    const std::optional<FileImage> whole = image(u"/Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"_s,
                                                 "\x40\x40");
    QVERIFY(whole);
    QVERIFY(shows(*whole, grey));
    QImage red(2, 1, QImage::Format_RGB888);
    red.fill(Qt::red);
    QVERIFY(!shows(*whole, red)); // a grey image shows no colours
    QVERIFY(!image(u"/Subtype /Image /Width /wide /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"_s, "\x40\x40"));
    QVERIFY(!image(u"/Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceCMYK /BitsPerComponent 8"_s, "\x40\x40"));
}

void TestProofParts::readsRegistersOfOthers()
{
    QVERIFY(!isUnread(readCalendarFile("BEGIN:VCALENDAR\r\nSUMMARY:tide\r\nEND:VCALENDAR\r\n")));
    QVERIFY(isUnread(readCalendarFile("SUMMARY:tide\r\n")));
    QVERIFY(isUnread(readCalendarFile("BEGIN:VCALENDAR\r\nATTACH;ENCODING=BASE64:dGlkZQ==\r\nEND:VCALENDAR\r\n")));
    const auto says = [](const FileTexts &texts, const QString &words) {
        return std::ranges::any_of(texts.texts, [&](const FileText &text) { return text.text.contains(words); });
    };
    QVERIFY(says(readJsonFile("[{\"decision\": \"the tide\"}]"), u"the tide"_s));
    QVERIFY(!isUnread(readJsonFile("[{\"decision\": \"the tide\"}]")));
    QVERIFY(isUnread(readJsonFile("{\"decision\": ")));
}

void TestProofParts::certificatesSayWhatWasFound()
{
    Certificate certificate{
        .meeting = u"SRC 14"_s, .ceiling = u"GREEN"_s, .fileName = u"a.pdf"_s, .sha256 = "0a", .searched = {}, .leaks = {}};
    QVERIFY(certificate.isProof());
    int part = 0;
    for (const auto kind :
         {WithheldKind::Line, WithheldKind::OwnNote, WithheldKind::Title, WithheldKind::ClosedTitle, WithheldKind::RealName,
          WithheldKind::Data, WithheldKind::Paper, WithheldKind::Action, WithheldKind::Party, WithheldKind::Person}) {
        WithheldText source{kind, 1, 2, u"the tide"_s, std::nullopt, u"Tides"_s};
        certificate.leaks.append({{static_cast<FilePart>(part++), 3, 4, u"/Key"_s, 5}, source, u"of the tide"_s});
    }
    certificate.leaks[0].source.number = 7;
    const QString text = certificateText(certificate);
    QVERIFY2(text.startsWith(u"a.pdf holds what the GREEN edition of SRC 14 withholds.\n"_s), qPrintable(text));
    QVERIFY(
        text.contains(u"page 3, object 4, /Key, revision 5 of the file: withheld line, item 7 of the agenda, line 3: \"of the tide\"\n"_s));
    QVERIFY(text.contains(u"withheld paper, item \"Tides\", line 3"_s));
    certificate.remark = u"It says that it is RED."_s;
    QVERIFY(statementText(certificate).endsWith(u"withholds. It says that it is RED."_s));
    const QJsonObject json = QJsonDocument::fromJson(certificateJson(certificate)).object();
    QCOMPARE(json["proved"_L1].toBool(true), false);
    QCOMPARE(json["remark"_L1].toString(), certificate.remark);
    const QJsonObject first = json["leaks"_L1].toArray().first().toObject();
    QCOMPARE(first,
             (QJsonObject{{u"part"_s, u"page"_s},
                          {u"excerpt"_s, u"of the tide"_s},
                          {u"page"_s, 3},
                          {u"object"_s, 4},
                          {u"key"_s, u"/Key"_s},
                          {u"revision"_s, 5},
                          {u"item"_s, 7},
                          {u"title"_s, u"Tides"_s},
                          {u"line"_s, 3}}));
}

QTEST_GUILESS_MAIN(TestProofParts)
#include "tst_proofparts.moc"
