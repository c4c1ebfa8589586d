#include "models/minutes/phrases.h"
#include "models/print/format.h"
#include "models/print/furniture.h"
#include "models/print/logo.h"
#include "models/print/proof/provenothingwithheld.h"
#include "tests/print/documents.h"

#include <QBuffer>
#include <QColorSpace>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// A logo as it is kept, whatever file it came from; and how long the line at the foot of a page may be.
class TestLogo : public QObject
{
    Q_OBJECT

private slots:
    void picturesAreKeptOpaque_data();
    void picturesAreKeptOpaque();
    void coloursAreThoseOfSrgb();
    void largePicturesAreMadeSmaller();
    void drawingsArePainted();
    void drawingsTakeNothingFromOutside_data();
    void drawingsTakeNothingFromOutside();
    void drawingsMayReferToThemselves();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void itFitsItsRoom_data();
    void itFitsItsRoom();
    void theFootHasRoomForOneLine();
    void otherFormatsHaveItToo();
};

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage kept(const QByteArray &contents)
{
    return logoImage(readLogo(contents, u"logo"_s).value());
}

QByteArray svg(const QByteArray &content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 60 20\">" + content
        + "</svg>";
}

} // namespace

void TestLogo::picturesAreKeptOpaque_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("colours and clear places") << QImage::Format_ARGB32;
    QTest::newRow("sixteen bits") << QImage::Format_RGBA64;
    QTest::newRow("colours") << QImage::Format_RGB32;
    QTest::newRow("greys") << QImage::Format_Grayscale8;
    QTest::newRow("black and white") << QImage::Format_Mono;
}

void TestLogo::picturesAreKeptOpaque()
{
    QFETCH(QImage::Format, format);
    QImage image(30, 10, QImage::Format_ARGB32);
    image.fill(Qt::black);
    image.setPixelColor(3, 3, Qt::white);
    image.setPixelColor(5, 5, Qt::transparent);
    const QImage logo = kept(png(image.convertToFormat(format)));
    QCOMPARE(logo.format(), QImage::Format_RGB32);
    QCOMPARE(logo.size(), image.size());
    QCOMPARE(logo.pixelColor(0, 0), QColor(Qt::black));
    QCOMPARE(logo.pixelColor(3, 3), QColor(Qt::white));
    if (image.convertToFormat(format).hasAlphaChannel())
        QCOMPARE(logo.pixelColor(5, 5), QColor(Qt::white));
}

void TestLogo::coloursAreThoseOfSrgb()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(QColor(100, 150, 200));
    QCOMPARE(kept(png(image)).pixelColor(1, 1), QColor(100, 150, 200));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const QImage logo = kept(png(image));
    QVERIFY(logo.pixelColor(1, 1) != QColor(100, 150, 200));
    QVERIFY(!readLogo(png(image), u"logo"_s)->contains("iCCP"));
}

void TestLogo::largePicturesAreMadeSmaller()
{
    QImage image(3000, 500, QImage::Format_RGB32);
    image.fill(Qt::red);
    QCOMPARE(kept(png(image)).size(), QSize(600, 100));
    // What is kept is kept as it is.
    const QByteArray once = readLogo(png(image), u"logo"_s).value();
    QCOMPARE(logoImage(readLogo(once, u"logo"_s).value()), logoImage(once));
}

void TestLogo::drawingsArePainted()
{
    const QImage logo = kept(svg("<rect width='30' height='20' fill='#1f3a56'/>"));
    QCOMPARE(logo.size(), QSize(600, 200));
    QCOMPARE(logo.pixelColor(100, 100), QColor(0x1f, 0x3a, 0x56));
    QCOMPARE(logo.pixelColor(500, 100), QColor(Qt::white));
}

void TestLogo::drawingsTakeNothingFromOutside_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::newRow("a file") << svg("<image width='9' height='9' xlink:href='file:///etc/hostname'/>");
    QTest::newRow("a file by its path") << svg("<image width='9' height='9' href='/usr/share/pixmaps/x.png'/>");
    QTest::newRow("an address") << svg("<image width='9' height='9' xlink:href='https://example.org/x.png'/>");
    QTest::newRow("a drawing within the data") << svg("<image width='9' height='9' href='data:image/svg+xml;base64,PHN2Zy8+'/>");
    QTest::newRow("another's part") << svg("<use href='other.svg#a'/>");
    QTest::newRow("a style's address") << svg("<rect width='9' height='9' style='fill: url( https://example.org/p#a )'/>");
    QTest::newRow("a style sheet") << svg("<style>@import 'https://example.org/s.css';</style>");
    QTest::newRow("a style sheet's address") << svg("<style>rect { fill: URL('x.svg#a') }</style>");
    QTest::newRow("a style sheet beside it") << "<?xml version='1.0'?><?xml-stylesheet type='text/css' href='s.css'?>" + svg("<rect/>");
    QTest::newRow("a script") << svg("<script>alert(1)</script>");
    QTest::newRow("a page within") << svg("<foreignObject><p>x</p></foreignObject>");
    QTest::newRow("entities") << "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("<text>&a;</text>");
}

void TestLogo::drawingsTakeNothingFromOutside()
{
    QFETCH(QByteArray, drawing);
    const Result<QByteArray> logo = readLogo(drawing, u"logo.svg"_s);
    QVERIFY(!logo);
    QCOMPARE(logo.error().code, ErrorCode::LogoNotAlone);
    QVERIFY(sentence(logo.error()).startsWith(u"logo.svg takes something"_s));
}

void TestLogo::drawingsMayReferToThemselves()
{
    const QByteArray drawing = svg(
        "<defs><linearGradient id='g'><stop stop-color='#ff0000'/></linearGradient><rect id='r' width='60' height='20'/></defs>"
        "<use href='#r' fill='url(#g)'/>");
    QVERIFY(readLogo(drawing, u"logo.svg"_s).has_value());
}

void TestLogo::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::LogoNotReadable;
    QTest::newRow("text") << "no picture"_ba << ErrorCode::LogoNotReadable;
    QTest::newRow("cut short") << png(QImage(90, 90, QImage::Format_RGB32)).first(60) << ErrorCode::LogoNotReadable;
    QTest::newRow("a drawing that is no XML") << "<svg><rect"_ba << ErrorCode::LogoNotReadable;
    QTest::newRow("many bytes") << test::logo() + QByteArray(2'000'000, ' ') << ErrorCode::LogoTooLarge;
    QImage wide(4001, 2, QImage::Format_Mono);
    wide.fill(0);
    QTest::newRow("many pixels") << png(wide) << ErrorCode::LogoTooLarge;
}

void TestLogo::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, contents);
    QFETCH(ErrorCode, code);
    const Result<QByteArray> logo = readLogo(contents, u"logo.png"_s);
    QVERIFY(!logo);
    QCOMPARE(logo.error().code, code);
    QVERIFY(sentence(logo.error()).startsWith(u"logo.png is "_s));
}

void TestLogo::itFitsItsRoom_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSize(600, 100) << QSizeF(points(144), points(24));
    QTest::newRow("high") << QSize(20, 40) << QSizeF(points(24), points(48));
    QTest::newRow("as its room") << QSize(30, 10) << QSizeF(points(144), points(48));
}

void TestLogo::itFitsItsRoom()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, size);
    QCOMPARE(logoSize(QImage(pixels, QImage::Format_RGB32)), size);
}

/// The proof knows it byte for byte, and no other picture.
void TestLogo::otherFormatsHaveItToo()
{
    const MinutesDocument document = test::dressed(test::minutes());
    for (const Format format : {Format::Html, Format::Odt}) {
        const QByteArray file = writeDocument(document, format).value();
        const FileTexts texts = readFileTexts(file, format);
        QVERIFY(texts.unread.isEmpty());
        QCOMPARE(texts.pictures, QList{test::logo()});
        Secrets secrets{.subject = u"QC 7"_s, .ceiling = u"GREEN"_s, .withheld = {}, .open = {}, .logo = test::logo()};
        QVERIFY(certify(file, format, secrets, {}).has_value());
        secrets.logo = png(QImage(2, 2, QImage::Format_RGB32));
        const Result<Certificate> other = certify(file, format, secrets, {});
        QVERIFY(!other && other.error().code == ErrorCode::ProofImageUnread);
        QString all;
        for (const FileText &text : texts.texts)
            all += text.text + u'\n';
        for (const QString &part : {document.footer, document.draft, copyPhrase(*document.copy), document.logoText})
            QVERIFY2(all.contains(part), qPrintable(part));
    }
}

void TestLogo::theFootHasRoomForOneLine()
{
    QVERIFY(fitsFooter({}, PageSize::A4));
    QVERIFY(fitsFooter(u"Quay Committee, Pilot House, North Quay, Tarnmouth TM1 2AB"_s, PageSize::A4));
    QVERIFY(!fitsFooter(test::words(40), PageSize::A4));
    // Letter is a little wider.
    QString line;
    while (fitsFooter(line, PageSize::A4))
        line += u'm';
    QVERIFY(line.size() > 40);
    QVERIFY(fitsFooter(line, PageSize::Letter));
}

QTEST_MAIN(TestLogo)
#include "tst_logo.moc"
