#include "models/print/logo.h"
#include "models/print/proof/provenothingwithheld.h"
#include "tests/editions/changedpdf.h"
#include "tests/editions/leaks.h"
#include "tests/editions/provedrecords.h"
#include "tests/editions/unreadfiles.h"
#include "tests/meetings/records.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QBuffer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTest>

#include <random>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Leaks put by hand into a good GREEN file, every one found and told where it stands; and files of which nothing is proved.
class TestLeaks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLineIsFound_data();
    void aLineIsFound();
    void whatElseIsWithheldIsFound_data();
    void whatElseIsWithheldIsFound();
    void theNameOfTheFileIsSearched();
    void longFilesAreSearchedWhole();
    void otherScriptsAreFound_data();
    void otherScriptsAreFound();
    void everyGlyphIsRead_data();
    void everyGlyphIsRead();
    void openWordsAreNoLeaks_data();
    void openWordsAreNoLeaks();
    void peopleBelowEachOtherAreNoLeak();
    void nothingIsProvedOfWhatIsNotRead_data();
    void nothingIsProvedOfWhatIsNotRead();
    void harmlessFilesAreProved_data();
    void harmlessFilesAreProved();
    void signsAndJoinedLettersAreRead();
    void theBodysLogoIsKnown();
    void anotherImageIsNot_data();
    void anotherImageIsNot();
    void brokenFilesAreSurvived();
    void aPasswordOpensTheFile();
    void aMapThatLiesIsNotSeen();
    void realNamesOfPartiesAreFound_data();
    void realNamesOfPartiesAreFound();

private:
    [[nodiscard]] Result<Certificate> prove(const QByteArray &pdf, const QString &fileName = u"minutes.pdf"_s) const;
    [[nodiscard]] MeetingRecord withLogo(QImage::Format format) const;
    [[nodiscard]] QString secretOf(WithheldKind kind, const QString &beginning) const;

    MeetingRecord m_record;
    QByteArray m_green;
};

namespace {

constexpr Edition green{Rank{1}};
const QString items = uR"(
# 1. Opening
The Chair (AL) opened the meeting.
## Dates
See the [tide tables](https://www.example.org/tides).

# 2. Follow-Up Assessment – Ferry Operator ‘F’ (RED)
@title: Follow-Up Assessment – Corriemore Ferries (Ferry Operator ‘F’)
The Committee considered the assessment of Ferry Operator ‘F’. (cleared)
Corriemore Ferries had closed five of its seven findings, and the baggage cage at the head of the linkspan was open on three mornings.
ACTION BC 12/01 {Harbour Office}: Harbour Office to release berth two for two nights in the neap tides.
VOTE: 7 for, 1 against
The Committee AGREED the next steps for Ferry Operator ‘F’. (cleared)
JOINED 10:40: CD (RED)
NOTE 2024-05-20: The cage was moved on the nights of 16 and 17 May.
// The vote against was of the one who had asked that this not be minuted.
)"_s;
constexpr auto line = "Corriemore Ferries had closed"_L1;

QString told(const Result<Certificate> &certificate)
{
    if (!certificate)
        return sentence(certificate.error());
    QStringList lines;
    for (const Leak &leak : certificate->leaks)
        lines << leakText(leak);
    return lines.isEmpty() ? u"proved"_s : lines.join(u'\n');
}

std::string streamOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

void TestLeaks::initTestCase()
{
    m_record = record(fileWith(items));
    m_green = pdfOf(m_record, green);
    const auto certificate = prove(m_green);
    QVERIFY2(certificate && certificate->isProof(), qPrintable(told(certificate)));
    // What only rewrites the file is no leak: else every test below would pass.
    const auto again = prove(changed(m_green, [](QPDF &) { }));
    QVERIFY2(again && again->isProof(), qPrintable(told(again)));
}

Result<Certificate> TestLeaks::prove(const QByteArray &pdf, const QString &fileName) const
{
    return proveNothingWithheld(pdf, m_record, green, fileName);
}

MeetingRecord TestLeaks::withLogo(QImage::Format format) const
{
    QImage image(40, 20, format);
    image.fill(Qt::gray);
    for (int x = 0; x < 20; ++x)
        image.setPixelColor(x, x, format == QImage::Format_RGB32 ? QColor(10 * x, 200, 0) : QColor(Qt::black));
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    MeetingRecord dressed = m_record;
    dressed.body.logo = readLogo(png, u"logo.png"_s).value();
    return dressed;
}

QString TestLeaks::secretOf(WithheldKind kind, const QString &beginning) const
{
    for (const WithheldText &secret : withheldTextsOf(m_record, green)) {
        if (secret.kind == kind && secret.text.startsWith(beginning))
            return secret.text;
    }
    return {};
}

void TestLeaks::aLineIsFound_data()
{
    QTest::addColumn<LeakWay>("way");
    for (const LeakWay &way : shownLeaks() + storedLeaks() + leftLeaks())
        QTest::newRow(way.name) << way;
}

void TestLeaks::aLineIsFound()
{
    QFETCH(const LeakWay, way);
    const QString secret = secretOf(WithheldKind::Line, line);
    QVERIFY(!secret.isEmpty());
    const auto certificate = prove(way.put(m_green, secret));
    QVERIFY2(certificate && !certificate->isProof(), qPrintable(told(certificate)));
    const auto isIt = [&](const Leak &leak) {
        return leak.source.text == secret && leak.source.item == 1 && m_record.meeting.items[1].lines[leak.source.line].body == secret;
    };
    const auto standsThere = [&](const Leak &leak) { return leak.place.part == way.part && isIt(leak); };
    QVERIFY2(std::ranges::any_of(certificate->leaks, standsThere), qPrintable(told(certificate)));
}

void TestLeaks::whatElseIsWithheldIsFound_data()
{
    QTest::addColumn<WithheldKind>("kind");
    QTest::addColumn<QString>("beginning");
    QTest::addRow("own note") << WithheldKind::OwnNote << u"The vote against was of"_s;
    QTest::addRow("closed title") << WithheldKind::ClosedTitle << u"Follow-Up Assessment"_s;
    QTest::addRow("real name") << WithheldKind::RealName << u"Corriemore Ferries"_s;
    QTest::addRow("action") << WithheldKind::Line << u"Harbour Office to release berth two"_s;
    QTest::addRow("post-meeting note") << WithheldKind::Line << u"The cage was moved on the nights"_s;
    QTest::addRow("movement") << WithheldKind::Line << u"Cara Dunne (CD) joined"_s;
}

void TestLeaks::whatElseIsWithheldIsFound()
{
    QFETCH(const WithheldKind, kind);
    QFETCH(const QString, beginning);
    const QString secret = secretOf(kind, beginning);
    QVERIFY(!secret.isEmpty());
    const auto certificate = prove(changed(m_green, [&](QPDF &file) { show(file, {{secret}}); }));
    QVERIFY2(certificate && !certificate->isProof(), qPrintable(told(certificate)));
    const auto isOfKind = [&](const Leak &leak) { return leak.source.kind == kind && leak.place.page == 1; };
    QVERIFY2(std::ranges::any_of(certificate->leaks, isOfKind), qPrintable(told(certificate)));
}

void TestLeaks::realNamesOfPartiesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<bool>("leaks");
    QTest::addRow("none") << u"Ferry Operator ‘F’ came."_s << u"GREEN"_s << false;
    QTest::addRow("in an open line, which excuses it not") << u"acorn  power came."_s << u"GREEN"_s << true;
    QTest::addRow("of two letters") << u"O2 came."_s << u"GREEN"_s << true;
    QTest::addRow("of two letters, withheld") << u"O2 came. (RED)"_s << u"GREEN"_s << false;
    QTest::addRow("figures that look like it") << u"They came at 02 and on 2024-02-02."_s << u"GREEN"_s << false;
    QTest::addRow("in a cleared line") << u"Acorn Power Ltd came. (RED, cleared)"_s << u"GREEN"_s << true;
    QTest::addRow("in a higher edition") << u"Acorn Power came. (AMBER)"_s << u"AMBER"_s << true;
    QTest::addRow("in the edition without a cut") << u"Acorn Power came."_s << u"RED"_s << false;
    QTest::addRow("withheld") << u"Acorn Power came. (RED)"_s << u"GREEN"_s << false;
    QTest::addRow("what the pages say all the same") << u"Of the quay."_s << u"GREEN"_s << false; // the venue is the Toll House
    QTest::addRow("in a line, which the venue excuses not") << u"Of the Toll House."_s << u"GREEN"_s << true;
    QTest::addRow("what is no secret yet") << u"Early Bird came."_s << u"GREEN"_s << false;
}

void TestLeaks::realNamesOfPartiesAreFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, edition);
    QFETCH(const bool, leaks);
    Body of = body();
    of.parties = {{u"Ferry Operator"_s, u"F"_s, u"Acorn Power Ltd"_s},
                  {u"Ferry Operator"_s, u"G"_s, u"Toll House"_s},
                  {u"Ferry Operator"_s, u"O"_s, u"O2"_s},
                  {u"Ferry Operator"_s, u"H"_s, u"Early Bird"_s, QDate(2024, 5, 15)}};
    const MeetingRecord record = test::record(fileWith(u"# 1. Opening\n"_s + typed), {}, of);
    const Edition chosen = editionNamed(record.body.scheme, edition).value();
    const auto certificate = proveNothingWithheld(pdfOf(record, chosen), record, chosen, u"minutes.pdf"_s);
    QVERIFY2(certificate, qPrintable(told(certificate)));
    QVERIFY2(certificate->isProof() != leaks, qPrintable(told(certificate)));
    if (leaks)
        QCOMPARE(certificate->leaks.constFirst().source.kind, WithheldKind::Party);
    if (leaks) // which leads to the line
        QCOMPARE(certificate->leaks.constFirst().source.line, 0);
    if (leaks)
        QCOMPARE(leakFound(*certificate).code, ErrorCode::RealNameFound);
}

void TestLeaks::theNameOfTheFileIsSearched()
{
    for (const QString &name : {u"Corriemore Ferries.pdf"_s, u"bc12_corriemore_ferries-final.pdf"_s, u"BC12CorriemoreFerries.pdf"_s}) {
        const auto certificate = prove(m_green, name);
        QVERIFY2(certificate && !certificate->isProof(), qPrintable(name));
        QCOMPARE(certificate->leaks.constFirst().place.part, FilePart::FileName);
        QCOMPARE(certificate->leaks.constFirst().source.kind, WithheldKind::RealName);
    }
}

/// They are searched in portions while they are read: what stands in an early one is told, and so is what two of them part.
void TestLeaks::longFilesAreSearchedWhole()
{
    const QString secret = secretOf(WithheldKind::Line, line);
    const QByteArray tide = "The tide is high and the quay is dry.\n"_ba.repeated(5'000);
    const auto attached = [&](const QByteArray &first, const QByteArray &second) {
        return prove(changed(m_green, [&](QPDF &pdf) {
            pdf.getRoot().replaceKey("/First", stream(pdf, u"/Type /EmbeddedFile"_s, first));
            pdf.getRoot().replaceKey("/Second", stream(pdf, u"/Type /EmbeddedFile"_s, second));
        }));
    };
    const auto none = attached(tide, "The quay is dry.");
    QVERIFY2(none && none->isProof(), qPrintable(told(none)));
    QCOMPARE(none->searched.value(FilePart::Attachment), 2);
    const auto early = attached(tide + secret.toUtf8(), "The quay is dry.");
    QVERIFY2(early && !early->isProof(), qPrintable(told(early)));
    QVERIFY(early->leaks.constFirst().place.object > 0);
    const qsizetype middle = secret.indexOf(u' ', secret.size() / 2);
    const auto parted = attached(tide + secret.first(middle).toUtf8(), secret.sliced(middle).toUtf8());
    QVERIFY2(parted && !parted->isProof(), qPrintable(told(parted)));
    QVERIFY(std::ranges::all_of(parted->leaks, [](const Leak &leak) { return leak.place.part == FilePart::Attachment; }));
}

void TestLeaks::otherScriptsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addRow("Arabic") << u"اجتمعت اللجنة ثلاث مرات في الميناء القديم"_s;
    QTest::addRow("Hebrew") << u"הוועדה נפגשה שלוש פעמים בנמל הישן"_s;
    QTest::addRow("Greek") << u"Η επιτροπή συνήλθε τρεις φορές στο παλιό λιμάνι"_s;
    QTest::addRow("Cyrillic") << u"Комитет трижды собирался в старом порту"_s;
    QTest::addRow("Welsh") << u"Cyfarfu’r pwyllgor deirgwaith yn yr hen harbwr ŵyl"_s;
    QTest::addRow("Chinese") << u"委員會在舊港口開了三次會並決定關閉它"_s;
    QTest::addRow("Hindi") << u"समिति पुराने बंदरगाह में तीन बार मिली"_s;
}

/// Shaped and set by the program itself, in the edition that shows it.
void TestLeaks::otherScriptsAreFound()
{
    QFETCH(const QString, words);
    const MeetingRecord meeting = record(fileWith(u"# 1. Opening\nThe tide is high.\n"_s + words + u" (RED)\n"_s));
    const QByteArray pdf = pdfOf(meeting, Edition{Rank{3}});
    QVERIFY(!pdf.isEmpty());
    const auto certificate = proveNothingWithheld(pdf, meeting, green, u"minutes.pdf"_s);
    QVERIFY2(certificate && !certificate->isProof(), qPrintable(told(certificate)));
    QCOMPARE(certificate->leaks.constFirst().source.text, words);
    QCOMPARE(certificate->leaks.constFirst().place.page, 1);
}

void TestLeaks::everyGlyphIsRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addRow("Devanagari conjuncts") << u"नमस्ते क्षेत्र ज्ञान श्री द्वारा विद्या प्रश्न उद्देश्य मन्त्री स्त्री क्रम ब्रह्म"_s;
    QTest::addRow("Bengali conjuncts") << u"ক্ষমতা জ্ঞান শ্রেষ্ঠ স্ত্রী ব্রাহ্মণ উদ্দেশ্য মন্ত্রী"_s;
    QTest::addRow("Malayalam conjuncts") << u"സ്ത്രീ ക്ഷേമം വിദ്യാഭ്യാസം മന്ത്രി"_s;
    QTest::addRow("beyond the basic plane") << u"😀 😁 😂 😃 😄 😅 😆 😇 😈 😉 😊"_s;
    QTest::addRow("unseen characters") << u"so\u00adft ze\u200bro e\u0301"_s;
}

/// Many glyphs of such scripts are no character's own. Each still says what it shows, or nothing would be proved of the file.
void TestLeaks::everyGlyphIsRead()
{
    QFETCH(const QString, words);
    const MeetingRecord meeting = record(fileWith(u"# 1. Opening\n"_s + words + u"\nThe tide is high. (RED)\n"_s));
    const auto certificate = proveNothingWithheld(pdfOf(meeting, green), meeting, green, u"minutes.pdf"_s);
    QVERIFY2(certificate && certificate->isProof(), qPrintable(told(certificate)));
}

void TestLeaks::openWordsAreNoLeaks_data()
{
    QTest::addColumn<QString>("withheld");
    QTest::addRow("words of an open line") << u"The harbour wall was painted before the winter storms (RED)"_s;
    QTest::addRow("words of two open lines") << u"Masts were counted again on Monday. Nobody could say whose they were. (RED)"_s;
    QTest::addRow("words of a line and the title below it") << u"The harbour was shut. Any other business was noted today. (RED)"_s;
    QTest::addRow("words of three, one of them hidden between") << u"Nobody could say whose they were. The pier was shut. (RED)"_s;
    QTest::addRow("one word of the page") << u"Attendees (RED)"_s;
    QTest::addRow("one word of an open line") << u"Harbour. (RED)"_s;
    QTest::addRow("two letters") << u"OK (RED)"_s;
    QTest::addRow("a page's number") << u"Page 1 of 1 (RED)"_s;
    QTest::addRow("the sentence of a stub") << u"The Agenda Item was marked as RED and therefore recorded in the Confidential Minutes. (RED)"_s;
    QTest::addRow("a movement that is open elsewhere") << u"LEFT 11:00: AL (RED)"_s;
    for (const char *word : {"internal", "resource", "file", "aiim", "pdfua", "pdfuaid", "14289", "schema", "conformance"})
        QTest::addRow("a word of the metadata: %s", word) << QString::fromLatin1(word) + " (RED)"_L1;
    for (const char *word : {"Producer", "Title", "Bold", "End", "EOF", "Identity", "Catalog", "Minutebook Sans", "Subtype", "begin", "PDF"})
        QTest::addRow("a word of the format: %s", word) << QString::fromLatin1(word) + " (RED)"_L1;
}

void TestLeaks::openWordsAreNoLeaks()
{
    QFETCH(const QString, withheld);
    const QString open = u"# 1. Opening\nThe harbour wall was painted before the winter storms came.\nLEFT 11:00: AL\n"
                         "Masts were counted again on Monday.\nNobody could say **whose** they were.\nA secret. (RED)\nThe pier was shut.\n"_s;
    const MeetingRecord meeting = record(
        fileWith(open + withheld + u"\nThe harbour was shut.\n# Any other business was noted today\nNothing."_s));
    const auto certificate = proveNothingWithheld(pdfOf(meeting, green), meeting, green, u"minutes.pdf"_s);
    QVERIFY2(certificate && certificate->isProof(), qPrintable(told(certificate)));
}

void TestLeaks::peopleBelowEachOtherAreNoLeak()
{
    QString file = fileWith(u"# 1. Opening\nRECUSED: CD, EF, GH (RED)\n"_s);
    file.replace(u"(CD) | part, video |"_s, u"(CD) | |\n| Works | Eli Frost (EF) | |\n| Roads | Gus Hale (GH) | |"_s);
    const MeetingRecord meeting = record(file);
    const auto certificate = proveNothingWithheld(pdfOf(meeting, green), meeting, green, u"minutes.pdf"_s);
    QVERIFY2(certificate && certificate->isProof(), qPrintable(told(certificate)));
}

void TestLeaks::nothingIsProvedOfWhatIsNotRead_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<ErrorCode>("why");
    const auto row = [this](const char *name, ErrorCode why, const std::function<void(QPDF &)> &change) {
        QTest::newRow(name) << changed(m_green, change) << why;
    };
    for (const UnreadWay &way : unreadFiles())
        QTest::newRow(way.name) << way.put(m_green) << way.why;
    QTest::newRow("no PDF") << QByteArray("These are no minutes.") << ErrorCode::ProofFileDamaged;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::ProofFileDamaged;
    QTest::newRow("cut short") << m_green.first(m_green.size() * 2 / 3) << ErrorCode::ProofFileDamaged;
    QTest::newRow("encrypted") << encrypted(m_green, "tide") << ErrorCode::ProofPasswordWrong;
    row("an image", ErrorCode::ProofImageUnread, [](QPDF &file) {
        addResource(file, "/XObject", "/I0",
                    stream(file, u"/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"_s, "x"));
        addContent(file, "/I0 Do");
    });
    row("an image within the content", ErrorCode::ProofImageUnread,
        [](QPDF &file) { addContent(file, "BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI"); });
    row("drawn curves", ErrorCode::ProofShapeUnread, [](QPDF &file) { addContent(file, "0 0 m 1 1 2 2 3 3 c S"); });
    row("a font without a map", ErrorCode::ProofFontUnread, [](QPDF &file) {
        addResource(file, "/Font", "/F0",
                    parsed(file, u"<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< >>] >>"_s));
        addContent(file, "BT /F0 10 Tf <00010002> Tj ET");
    });
    row("a font whose map says the same of all", ErrorCode::ProofFontUnread, [](QPDF &file) {
        QPDFObjectHandle font = parsed(
            file, u"<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< >>] >>"_s);
        QByteArray map = "9 beginbfchar";
        for (int code = 1; code < 10; ++code)
            map += " <000" + QByteArray::number(code) + "> <0020>";
        font.replaceKey("/ToUnicode", stream(file, {}, map + " endbfchar"));
        addResource(file, "/Font", "/F0", font);
        addContent(file, "BT /F0 10 Tf <000100020003> Tj ET");
    });
    row("glyphs whose names say nothing", ErrorCode::ProofFontUnread, [](QPDF &file) {
        addResource(
            file, "/Font", "/F0",
            parsed(
                file,
                u"<< /Type /Font /Subtype /Type1 /BaseFont /Own /FontDescriptor << /FontFile null >> /Encoding << /Differences [65 /g1 /g2] >> >>"_s));
        addContent(file, "BT /F0 10 Tf (AB) Tj ET");
    });
    row("a font that is not there", ErrorCode::ProofFontUnread, [](QPDF &file) { addContent(file, "BT /F7 10 Tf (AB) Tj ET"); });
    row("an unknown filter", ErrorCode::ProofStreamUnread, [](QPDF &file) {
        stream(file, {}, {}).replaceStreamData("x", QPDFObjectHandle::newName("/JBIG2Decode"), QPDFObjectHandle::newNull());
    });
    QByteArray often = m_green;
    for (int i = 0; i < 21; ++i)
        often += "%%EOF\n";
    QTest::newRow("more revisions than anybody makes") << often << ErrorCode::ProofLeftoversUnread;
    row("an attached program", ErrorCode::ProofAttachmentUnread,
        [](QPDF &file) { stream(file, u"/Type /EmbeddedFile"_s, QByteArray("PK\3\4\0\0\0\0", 8)); });
}

void TestLeaks::nothingIsProvedOfWhatIsNotRead()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const ErrorCode, why);
    const auto certificate = prove(pdf);
    QVERIFY2(!certificate, qPrintable(told(certificate)));
    QVERIFY2(certificate.error().code == why, qPrintable(told(certificate)));
    QVERIFY(told(certificate).startsWith("Nothing is proved"_L1));
}

void TestLeaks::harmlessFilesAreProved_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("linearized") << linearized(m_green);
    const QByteArray noted = changed(m_green,
                                     [](QPDF &file) { firstPage(file).replaceKey("/Note", file.makeIndirectObject(text(u"a quay"_s))); });
    QPDF file;
    file.processMemoryFile("test", noted.constData(), static_cast<size_t>(noted.size()));
    QTest::newRow("updated") << updated(noted, firstPage(file).getKey("/Note").getObjectID(), "(a wharf)");
    QTest::newRow("with a note") << changed(
        m_green, [](QPDF &pdf) { addAnnotation(pdf, parsed(pdf, u"<< /Type /Annot /Subtype /Text /Contents (The tide is high.) >>"_s)); });
    QTest::newRow("with a page beside the others") << changed(m_green, [](QPDF &pdf) {
        const ShownContent content = contentOf(pdf, {{u"The tide is high."_s}});
        QPDFObjectHandle page = parsed(pdf, u"<< /Type /Page >>"_s);
        page.replaceKey("/Resources", content.resources);
        page.replaceKey("/Contents", stream(pdf, {}, content.content));
        pdf.getRoot().replaceKey("/Templates", page);
    });
    QTest::newRow("with an attached text") << changed(m_green,
                                                      [](QPDF &pdf) { stream(pdf, u"/Type /EmbeddedFile"_s, "Tide,High\n1,2 < 3 & 4\n"); });
    QTest::newRow("with a function of one number") << changed(m_green, [](QPDF &pdf) {
        stream(pdf, u"/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [4] /BitsPerSample 8"_s, "\1\2\3\4");
        stream(pdf, u"/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]"_s, "{ exch pop }");
    });
    QTest::newRow("with a word behind the end") << m_green + "<!-- a quay -->\n";
    QTest::newRow("with the rules of a table") << changed(m_green,
                                                          [](QPDF &pdf) { addContent(pdf, QByteArray("1 1 2 2 re f\n").repeated(100)); });
    QTest::newRow("with more text") << changed(m_green, [](QPDF &pdf) { show(pdf, {{u"The tide is high."_s}}); });
}

void TestLeaks::harmlessFilesAreProved()
{
    QFETCH(const QByteArray, pdf);
    const auto certificate = prove(pdf);
    QVERIFY2(certificate && certificate->isProof(), qPrintable(told(certificate)));
}

/// Bytes put wrong by chance: nothing is found in them, and nothing falls over.
/// Else minutes with a few of them could not be written.
void TestLeaks::signsAndJoinedLettersAreRead()
{
    const MeetingRecord signs = record(fileWith(
        u"# 1. Signs\nSeen were 😀 and 𝕏, 🌊🌊, 👩\u200d🚒 and 𝄞 among others.\nसमिति की बैठक में निर्णय, हिन्दी, কমিটির সভা, வணக்கம், اجتمعت اللجنة، لا\n# 2. More (RED)\n🚢 𝕐 lay there."_s));
    const QByteArray pdf = pdfOf(signs, green);
    const auto certificate = proveNothingWithheld(pdf, signs, green, u"minutes.pdf"_s);
    QVERIFY2(certificate && certificate->isProof(), qPrintable(told(certificate)));
    const auto all = pdfOf(signs, topEdition(signs.body.scheme));
    const auto leaking = proveNothingWithheld(all, signs, green, u"minutes.pdf"_s);
    QVERIFY(leaking && !leaking->isProof());
}

void TestLeaks::theBodysLogoIsKnown()
{
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_Grayscale8}) {
        const MeetingRecord dressed = withLogo(format);
        const QByteArray pdf = pdfOf(dressed, green);
        QVERIFY(pdf.contains("/Subtype /Image"));
        const auto known = proveNothingWithheld(pdf, dressed, green, u"minutes.pdf"_s);
        QVERIFY2(known && known->isProof(), qPrintable(told(known)));
        // To another body it is a picture like any.
        QCOMPARE(prove(pdf).error().code, ErrorCode::ProofImageUnread);
    }
}

void TestLeaks::anotherImageIsNot_data()
{
    QTest::addColumn<std::function<void(QPDFObjectHandle)>>("change");
    const auto row = [](const char *name, const std::function<void(QPDFObjectHandle)> &change) { QTest::newRow(name) << change; };
    const auto with = [](const char *key, const char *value) {
        return [key, value](const QPDFObjectHandle &image) { image.getDict().replaceKey(key, QPDFObjectHandle::parse(value)); };
    };
    row("one sample differs", [](QPDFObjectHandle image) {
        std::string samples = streamOf(image);
        samples[samples.size() / 2] ^= 1;
        image.replaceStreamData(samples, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    });
    row("samples behind the end", [](QPDFObjectHandle image) {
        image.replaceStreamData(streamOf(image) + "hidden", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    });
    row("other shape", [](const QPDFObjectHandle &image) {
        const auto width = image.getDict().getKey("/Width");
        image.getDict().replaceKey("/Width", image.getDict().getKey("/Height"));
        image.getDict().replaceKey("/Height", width);
    });
    row("other colours", with("/ColorSpace", "[/Indexed /DeviceRGB 1 <000000FFFFFF>]"));
    row("read in another way", with("/Decode", "[1 0 1 0 1 0]"));
    row("a mask", with("/SMask", "<< >>"));
    row("alternatives", with("/Alternates", "[]"));
}

void TestLeaks::anotherImageIsNot()
{
    QFETCH(const std::function<void(QPDFObjectHandle)>, change);
    const MeetingRecord dressed = withLogo(QImage::Format_RGB32);
    const QByteArray pdf = changed(pdfOf(dressed, green), [&](QPDF &file) {
        for (const QPDFObjectHandle &object : file.getAllObjects()) {
            if (object.isImage())
                change(object);
        }
    });
    const auto unknown = proveNothingWithheld(pdf, dressed, green, u"minutes.pdf"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::ProofImageUnread);
}

void TestLeaks::brokenFilesAreSurvived()
{
    std::minstd_rand chance(11);
    for (int i = 0; i < 12; ++i) {
        QByteArray broken = i % 2 ? m_green : changed(m_green, [](QPDF &file) { show(file, {{u"a quay"_s}}); });
        for (int byte = 0; byte < 1 + 3 * i; ++byte)
            broken[static_cast<qsizetype>(chance() % static_cast<size_t>(broken.size()))] = static_cast<char>(chance());
        const auto certificate = prove(broken);
        QVERIFY2(!certificate || certificate->isProof(), qPrintable(told(certificate)));
    }
}

void TestLeaks::aPasswordOpensTheFile()
{
    QVERIFY(certify(m_green, m_record, green, u"minutes.pdf"_s));
    const auto good = proveNothingWithheld(encrypted(m_green, "tide"), m_record, green, u"minutes.pdf"_s, "tide");
    QVERIFY2(good && good->isProof(), qPrintable(told(good)));
    const QByteArray leaky = changed(m_green, [&](QPDF &file) { show(file, {{secretOf(WithheldKind::Line, line)}}); });
    const auto bad = proveNothingWithheld(encrypted(leaky, "tide"), m_record, green, u"minutes.pdf"_s, "tide");
    QVERIFY2(bad && !bad->isProof(), qPrintable(told(bad)));
}

/// Where nothing but the map says what a font's glyphs are, it is believed. The certificate says so.
void TestLeaks::aMapThatLiesIsNotSeen()
{
    const QByteArray pdf = changed(m_green, [](QPDF &file) {
        QPDFObjectHandle font = parsed(
            file, u"<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< >>] >>"_s);
        font.replaceKey("/ToUnicode", stream(file, {}, "1 beginbfrange <0000> <00ff> <0400> endbfrange"));
        addResource(file, "/Font", "/F0", font);
        addContent(file, "BT /F0 10 Tf <0043006f00720072006900650066> Tj ET");
    });
    const auto certificate = prove(pdf);
    QVERIFY2(certificate && certificate->isProof(), qPrintable(told(certificate)));
    QVERIFY(certificateText(*certificate).contains("calls its letters others"_L1));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestLeaks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leaks.moc"
