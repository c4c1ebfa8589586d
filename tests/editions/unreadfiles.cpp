#include "tests/editions/unreadfiles.h"

#include "tests/editions/changedpdf.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray zip("PK\3\4\24\0\0\0\10\0\0\0!\0", 14);
const QByteArray gzip("\x1f\x8b\x08\0\0\0\0\0\0\xff\x0b\xc9\x48\x55\x28\xc9\x4c\x49\x55\xc8", 20);

QByteArray deflated()
{
    return qCompress(QByteArray("The tide is high.")).sliced(4);
}

UnreadWay changing(const char *name, ErrorCode why, const std::function<void(QPDF &)> &change)
{
    return {name, why, [=](const QByteArray &pdf) { return changed(pdf, change); }};
}

UnreadWay streamed(const char *name, const QString &dictionary, const QByteArray &data)
{
    return changing(name, ErrorCode::ProofStreamUnread, [=](QPDF &file) { stream(file, dictionary, data); });
}

UnreadWay attached(const char *name, const QByteArray &data)
{
    return changing(name, ErrorCode::ProofAttachmentUnread, [=](QPDF &file) { stream(file, u"/Type /EmbeddedFile"_s, data); });
}

UnreadWay behind(const char *name, const QByteArray &bytes)
{
    return {name, ErrorCode::ProofLeftoversUnread, [=](const QByteArray &pdf) { return pdf + bytes; }};
}

UnreadWay drawn(const char *name, const QByteArray &content)
{
    return changing(name, ErrorCode::ProofShapeUnread, [=](QPDF &file) { addContent(file, content); });
}

QList<UnreadWay> packedFiles()
{
    return {
        streamed("a packed file in a stream", {}, gzip),
        streamed("an archive in a stream", {}, zip),
        streamed("deflated data within a stream", {}, deflated()),
        streamed("what says that it is a table of objects", u"/Type /XRef /W [1 2 1] /Size 9"_s, gzip),
        streamed("a table of objects in words", u"/Type /XRef /W [/a /b] /Index [/c /d] /Size 9"_s, gzip),
        streamed("a table of objects without a size", u"/Type /XRef /W [1 2 1]"_s, gzip),
        streamed("what says that it holds objects", u"/Type /ObjStm /N 0 /First 0"_s, gzip),
        streamed("what says that it is a form", u"/Subtype /Form"_s, gzip),
        streamed("Base64 in a stream", {}, QByteArray(90, 'x').toBase64()),
        changing("a font's program that is none", ErrorCode::ProofStreamUnread,
                 [](QPDF &file) { parsed(file, u"<< /Type /FontDescriptor >>"_s).replaceKey("/FontFile2", stream(file, {}, gzip)); }),
        changing("a font's program that is cut off", ErrorCode::ProofStreamUnread,
                 [](QPDF &file) {
                     parsed(file, u"<< /Type /FontDescriptor >>"_s)
                         .replaceKey("/FontFile2", stream(file, {}, QByteArray("\0\1\0\0\0\x30", 6) + gzip));
                 }),
        streamed("Base64 in metadata", u"/Type /Metadata /Subtype /XML"_s, "<a>" + QByteArray(90, 'x').toBase64() + "</a>"),
        {"an object of a file that was enciphered", ErrorCode::ProofLeftoversUnread,
         [](const QByteArray &pdf) { return encrypted(pdf, "") + "\n9999 0 obj\n(tide)\nendobj\n"; }},
        changing("a packed file in the page's content", ErrorCode::ProofStreamUnread, [](QPDF &file) { addContent(file, gzip); }),
        behind("a packed file behind the end", gzip),
        behind("an archive behind the end", zip),
        behind("Base64 behind the end", QByteArray(90, 'x').toBase64()),
        behind("a packed file and another end", gzip + "\n%%EOF\n"),
        attached("attached rich text", "{\\rtf1\\ansi The {\\b tide} is high.}"),
        attached("an attached message in Base64", "Content-Transfer-Encoding: base64\n\nVGhlIHRpZGU="),
        attached("an attached message, quoted", "=54=68=65=20tide"),
        attached("an attached PDF", "%PDF-1.7\n1 0 obj"),
    };
}

QList<UnreadWay> drawnFiles()
{
    return {
        changing("a page's small picture", ErrorCode::ProofImageUnread,
                 [](QPDF &file) {
                     firstPage(file).replaceKey("/Thumb",
                                                stream(file, u"/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"_s, "x"));
                 }),
        changing("an image that is not called one", ErrorCode::ProofImageUnread,
                 [](QPDF &file) { stream(file, u"/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"_s, "x"); }),
        drawn("colours that run into one another", "/S0 sh"),
        drawn("more rectangles than a table has", QByteArray("1 1 2 2 re f\n").repeated(300)),
        drawn("more lines than a table has", QByteArray("1 1 m 2 2 l S\n").repeated(300)),
        changing("a pattern of colours", ErrorCode::ProofShapeUnread,
                 [](QPDF &file) {
                     addResource(file, "/Pattern", "/X0", parsed(file, u"<< /PatternType 2 /Shading << /ShadingType 2 >> >>"_s));
                     addContent(file, "/Pattern cs /X0 scn 0 0 9 9 re f");
                 }),
        changing("strokes by hand", ErrorCode::ProofShapeUnread,
                 [](QPDF &file) { addAnnotation(file, parsed(file, u"<< /Type /Annot /Subtype /Ink /InkList [[1 2 3 4]] >>"_s)); }),
        streamed("samples of two numbers", u"/FunctionType 0 /Domain [0 1 0 1] /Range [0 1] /Size [2 2] /BitsPerSample 8"_s, "\1\2\3\4"),
        changing("content whose fonts are lost", ErrorCode::ProofFontUnread,
                 [](QPDF &file) { stream(file, {}, "BT /Lost 10 Tf 50 500 Td <01020304> Tj ET"); }),
    };
}

} // namespace

QList<UnreadWay> unreadFiles()
{
    return packedFiles() + drawnFiles();
}

} // namespace minutebook::test
