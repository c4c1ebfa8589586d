#include "tests/editions/changedpdf.h"
#include "tests/editions/leaks.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

/// The secret is an indirect object of the first revision, and "gone" in the second.
QByteArray replacedString(const QByteArray &pdf, const QString &secret)
{
    int object = 0;
    const QByteArray first = changed(pdf, [&](QPDF &file) { firstPage(file).replaceKey("/Note", file.makeIndirectObject(text(secret))); });
    QPDF file;
    file.processMemoryFile("test", first.constData(), static_cast<size_t>(first.size()));
    object = firstPage(file).getKey("/Note").getObjectID();
    return updated(first, object, "(gone)");
}

QByteArray replacedContent(const QByteArray &pdf, const QString &secret)
{
    const QByteArray first = changed(pdf, [&](QPDF &file) {
        const ShownContent content = contentOf(file, {{secret}});
        addResource(file, "/Font", "/F0", QPDFObjectHandle(content.resources).getKey("/Font").getKey("/F0"));
        firstPage(file).replaceKey("/Contents", stream(file, {}, content.content));
    });
    QPDF file;
    file.processMemoryFile("test", first.constData(), static_cast<size_t>(first.size()));
    return updated(first, firstPage(file).getKey("/Contents").getObjectID(), "<< /Length 0 >>\nstream\n\nendstream");
}

/// Before the table of objects, which moves down with it.
QByteArray between(const QByteArray &pdf, const QByteArray &bytes)
{
    QByteArray moved = pdf;
    const qsizetype table = moved.lastIndexOf("startxref") + 10;
    const qsizetype end = moved.lastIndexOf("%%EOF");
    const qsizetype place = moved.sliced(table, end - table).trimmed().toLongLong();
    return moved.insert(place, bytes)
        .replace("startxref\n" + QByteArray::number(place), "startxref\n" + QByteArray::number(place + bytes.size()));
}

QByteArray literalOf(QByteArray bytes)
{
    for (const char *sign : {"\\", "(", ")"})
        bytes.replace(sign, QByteArray("\\") + sign);
    return '(' + bytes.replace('\r', "\\r") + ')';
}

/// A page that the tree of pages does not have, of parts as long as that.
LeakWay lostPage(const char *name, bool binary, qsizetype length)
{
    return {name, FilePart::Page, [=](const QByteArray &pdf, const QString &secret) {
                return changed(pdf, [&](QPDF &file) {
                    const ShownContent content = contentOf(file, {{secret}});
                    const qsizetype begin = content.content.indexOf('<') + 1;
                    const qsizetype end = content.content.indexOf('>', begin);
                    const QByteArray codes = QByteArray::fromHex(content.content.sliced(begin, end - begin));
                    QPDFObjectHandle page = parsed(file, u"<< /Type /Page /MediaBox [0 0 600 800] /Contents [] >>"_s);
                    page.replaceKey("/Resources", content.resources);
                    QPDFObjectHandle parts = page.getKey("/Contents");
                    parts.appendItem(stream(file, {}, "BT /F0 10 Tf 50 500 Td"));
                    for (qsizetype at = 0; at < codes.size(); at += length) {
                        const QByteArray shown = codes.mid(at, length);
                        parts.appendItem(stream(file, {}, (binary ? literalOf(shown) : '<' + shown.toHex() + '>') + " Tj"));
                    }
                    file.getRoot().replaceKey("/Templates", page);
                });
            }};
}

/// A stream whose data are packed, with more behind their end.
LeakWay behindData(const char *name, const QByteArray &filter, const QByteArray &packed)
{
    return {name, FilePart::Stream, [=](const QByteArray &pdf, const QString &secret) {
                const QByteArray first = changed(pdf, [](QPDF &file) { firstPage(file).replaceKey("/Note", parsed(file, u"(a quay)"_s)); });
                QPDF file;
                file.processMemoryFile("test", first.constData(), static_cast<size_t>(first.size()));
                const QByteArray data = packed + secret.toUtf8();
                return updated(first, firstPage(file).getKey("/Note").getObjectID(),
                               "<< /Filter " + filter + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
                                   + "\nendstream");
            }};
}

/// Each byte as a code of its own, of nine bits (PDF 1.7, 7.4.4); of few bytes.
QByteArray lzw(const QByteArray &bytes)
{
    QList<int> codes{256};
    for (const char c : bytes)
        codes << static_cast<unsigned char>(c);
    codes << 257;
    QByteArray packed((9 * codes.size() + 7) / 8, '\0');
    for (qsizetype bit = 0; bit < 9 * codes.size(); ++bit) {
        const int set = codes[bit / 9] >> (8 - bit % 9) & 1;
        packed[bit / 8] = static_cast<char>(packed[bit / 8] | set << (7 - bit % 8));
    }
    return packed;
}

LeakWay unused(const char *name, FilePart part, const std::function<void(QPDF &, const QString &)> &change)
{
    return {name, part,
            [=](const QByteArray &pdf, const QString &secret) { return changed(pdf, [&](QPDF &file) { change(file, secret); }); }};
}

} // namespace

QList<LeakWay> leftLeaks()
{
    return {
        {"a string of an earlier revision", FilePart::String, replacedString},
        {"content of an earlier revision", FilePart::Page, replacedContent},
        unused("an object that nothing refers to", FilePart::String,
               [](QPDF &pdf, const QString &secret) { pdf.makeIndirectObject(text(secret)); }),
        unused("a note that nothing refers to", FilePart::Annotation,
               [](QPDF &pdf, const QString &secret) {
                   pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Contents", text(secret)}}));
               }),
        unused("content that nothing refers to", FilePart::Stream,
               [](QPDF &pdf, const QString &secret) {
                   const ShownContent content = contentOf(pdf, {{secret}});
                   addResource(pdf, "/Font", "/F0", QPDFObjectHandle(content.resources).getKey("/Font").getKey("/F0"));
                   stream(pdf, {}, content.content);
               }),
        unused("a form that nothing refers to", FilePart::Stream,
               [](QPDF &pdf, const QString &secret) {
                   const ShownContent content = contentOf(pdf, {{secret}});
                   stream(pdf, u"/Subtype /Form"_s, content.content).getDict().replaceKey("/Resources", content.resources);
               }),
        lostPage("a page that is in no tree", true, 1000),
        lostPage("a page that is in no tree, in parts", false, 10),
        behindData("behind deflated data", "/FlateDecode", qCompress(QByteArray("q Q")).sliced(4)),
        behindData("behind data in base 85", "/ASCII85Decode", "87cURDZ~>"),
        behindData("behind data in base 16", "/ASCIIHexDecode", "71 20 51>"),
        behindData("behind data of LZW", "/LZWDecode", lzw("q Q")),
        behindData("behind data in data", "[/ASCIIHexDecode /ASCII85Decode]", "38 37 63 7e 3e>"),
        {"a comment between the objects", FilePart::Outside,
         [](const QByteArray &pdf, const QString &secret) { return between(pdf, "% " + secret.toUtf8() + '\n'); }},
        {"an object that no table names", FilePart::String,
         [](const QByteArray &pdf, const QString &secret) {
             return between(pdf, "9999 0 obj\n<< /Note (" + secret.toLatin1() + ") >>\nendobj\n");
         }},
        {"a compressed stream that no table names", FilePart::Stream,
         [](const QByteArray &pdf, const QString &secret) {
             const QByteArray data = qCompress(secret.toUtf8()).sliced(4);
             return between(pdf,
                            "9999 0 obj\n<< /Filter /FlateDecode /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
                                + "\nendstream\nendobj\n");
         }},
        {"an object without an end", FilePart::String,
         [](const QByteArray &pdf, const QString &secret) { return pdf + "\n9999 0 obj\n<< /Note (" + secret.toLatin1() + ") >>"; }},
        {"behind an object, before its end", FilePart::Outside,
         [](const QByteArray &pdf, const QString &secret) { return pdf + "\n9999 0 obj\n<< >> (" + secret.toLatin1() + ")\nendobj\n"; }},
        {"an object that is none", FilePart::Outside,
         [](const QByteArray &pdf, const QString &secret) {
             return pdf + "\n9999 0 obj\n<< /Note [ (" + secret.toLatin1() + ") >\nendobj\n";
         }},
        {"a stream without an end that no table names", FilePart::Stream,
         [](const QByteArray &pdf, const QString &secret) {
             return pdf + "\n9999 0 obj\n<< /Length 9 >>\nstream\r\n" + secret.toUtf8() + "\nendobj\n";
         }},
        {"behind an end that comes first", FilePart::Outside,
         [](const QByteArray &pdf, const QString &secret) { return "%%EOF\n% " + secret.toUtf8() + '\n' + pdf; }},
        {"behind the end", FilePart::Outside, [](const QByteArray &pdf, const QString &secret) { return pdf + secret.toUtf8() + '\n'; }},
        {"behind the end, in UTF-16", FilePart::Outside,
         [](const QByteArray &pdf, const QString &secret) {
             return pdf + QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
         }},
        {"before the beginning", FilePart::Outside,
         [](const QByteArray &pdf, const QString &secret) { return QByteArray(pdf).insert(9, "% " + secret.toUtf8() + '\n'); }},
    };
}

} // namespace minutebook::test
