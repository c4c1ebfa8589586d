#include "tests/editions/changedpdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray written(QPDFWriter &writer, bool whole = true)
{
    writer.setOutputMemory();
    writer.setPreserveUnreferencedObjects(whole);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray utf16(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return '<' + hex + '>';
}

/// A simple font whose code n shows the nth character.
QPDFObjectHandle fontOf(QPDF &pdf, const QString &characters)
{
    QByteArray map = "1 begincodespacerange <00> <ff> endcodespacerange\n" + QByteArray::number(characters.size()) + " beginbfchar\n";
    for (qsizetype i = 0; i < characters.size(); ++i)
        map += '<' + QByteArray::number(i + 1, 16).rightJustified(2, '0') + "> " + utf16(characters[i]) + '\n';
    const QPDFObjectHandle font = parsed(pdf, u"<< /Type /Font /Subtype /Type1 /BaseFont /Test /Encoding << /Type /Encoding >> >>"_s);
    QPDFObjectHandle(font).replaceKey("/ToUnicode", stream(pdf, {}, map + "endbfchar\n"));
    QPDFObjectHandle(font).replaceKey("/FontDescriptor", parsed(pdf, u"<< /Type /FontDescriptor >>"_s));
    return font;
}

} // namespace

QByteArray changed(const QByteArray &pdf, const std::function<void(QPDF &)> &change)
{
    QPDF file;
    open(file, pdf);
    change(file);
    QPDFWriter writer(file);
    return written(writer);
}

QByteArray encrypted(const QByteArray &pdf, const char *password)
{
    QPDF file;
    open(file, pdf);
    QPDFWriter writer(file);
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    return written(writer, false); // an old table of objects would be enciphered, and no table is
}

QByteArray updated(const QByteArray &pdf, int object, const QByteArray &value)
{
    const qsizetype before = pdf.lastIndexOf("startxref") + 9;
    const QByteArray previous = pdf.sliced(before, pdf.lastIndexOf("%%EOF") - before).trimmed();
    QByteArray bytes = pdf;
    const qsizetype at = bytes.size();
    const QByteArray number = QByteArray::number(object);
    bytes += number + " 0 obj\n" + value + "\nendobj\n";
    const qsizetype table = bytes.size();
    bytes += "xref\n" + number + " 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \ntrailer\n";
    QPDF file;
    open(file, pdf);
    const QByteArray root = QByteArray::fromStdString(file.getTrailer().getKey("/Root").unparse());
    const QByteArray size = QByteArray::fromStdString(file.getTrailer().getKey("/Size").unparse());
    bytes += "<< /Root " + root + " /Size " + size + " /Prev " + previous + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return bytes;
}

QByteArray linearized(const QByteArray &pdf)
{
    QPDF file;
    open(file, pdf);
    QPDFWriter writer(file);
    writer.setLinearization(true);
    return written(writer);
}

QPDFObjectHandle firstPage(QPDF &pdf)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
}

QPDFObjectHandle text(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle parsed(QPDF &pdf, const QString &source)
{
    return pdf.makeIndirectObject(QPDFObjectHandle::parse(&pdf, source.toStdString()));
}

QPDFObjectHandle stream(QPDF &pdf, const QString &dictionary, const QByteArray &data)
{
    QPDFObjectHandle stream = pdf.newStream(data.toStdString());
    for (const auto &[key, value] : QPDFObjectHandle::parse(&pdf, u"<< %1 >>"_s.arg(dictionary).toStdString()).getDictAsMap())
        stream.getDict().replaceKey(key, value);
    return stream;
}

void addContent(QPDF &pdf, const QByteArray &content)
{
    // What the page does to the coordinates stays its own.
    firstPage(pdf).addPageContents(stream(pdf, {}, "q\n"), true);
    firstPage(pdf).addPageContents(stream(pdf, {}, "\nQ\n" + content + '\n'), false);
}

void addResource(QPDF &pdf, const std::string &kind, const std::string &name, const QPDFObjectHandle &value)
{
    QPDFObjectHandle page = firstPage(pdf);
    QPDFObjectHandle resources = page.getKey("/Resources").shallowCopy();
    QPDFObjectHandle kinds = resources.getKey(kind);
    kinds = kinds.isDictionary() ? kinds.shallowCopy() : QPDFObjectHandle::newDictionary();
    kinds.replaceKey(name, value);
    resources.replaceKey(kind, kinds);
    page.replaceKey("/Resources", resources);
}

void addAnnotation(QPDF &pdf, QPDFObjectHandle annotation)
{
    QPDFObjectHandle page = firstPage(pdf);
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    annotation.replaceKey("/Rect", QPDFObjectHandle::parse("[10 10 50 50]"));
    page.getKey("/Annots").appendItem(annotation);
}

ShownContent contentOf(QPDF &pdf, const QList<Shown> &shown, const QByteArray &before, const QByteArray &after)
{
    QString characters;
    QByteArray content = "q " + before + " BT /F0 10 Tf\n";
    for (const Shown &text : shown) {
        content += "1 0 0 1 " + QByteArray::number(text.x) + ' ' + QByteArray::number(text.y) + " Tm <";
        for (const QChar c : text.text) {
            if (!characters.contains(c))
                characters += c;
            content += QByteArray::number(characters.indexOf(c) + 1, 16).rightJustified(2, '0');
        }
        content += "> Tj\n";
    }
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    fonts.replaceKey("/F0", fontOf(pdf, characters));
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts);
    return {content + "ET " + after + " Q", resources};
}

void show(QPDF &pdf, const QList<Shown> &shown, const QByteArray &before, const QByteArray &after)
{
    const ShownContent content = contentOf(pdf, shown, before, after);
    addResource(pdf, "/Font", "/F0", QPDFObjectHandle(content.resources).getKey("/Font").getKey("/F0"));
    addContent(pdf, content.content);
}

} // namespace minutebook::test
