#include "tests/print/breakfile.h"

#include "tests/print/readfont.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>

namespace minutebook::test {

Breach breach(const char *number, const char *what, const Change &change)
{
    return {number, what, [change](const QByteArray &good) { return changed(good, change, [](QPDFWriter &) { }); }};
}

QByteArray changed(const QByteArray &good, const Change &change, const Setting &setting)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("good", good.constData(), static_cast<size_t>(good.size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    setting(writer);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QPDFObjectHandle pageOf(QPDF &pdf, size_t index)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().at(index).getObjectHandle();
}

QPDFObjectHandle elementOf(QPDF &pdf, const std::string &type)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/StructElem") && object.getKey("/S").isNameAndEquals(type))
            return object;
    }
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle textFontOf(QPDF &pdf)
{
    QPDFObjectHandle largest = QPDFObjectHandle::newNull();
    qsizetype most = 0;
    for (const QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        const qsizetype characters = dataOf(object.getKey("/ToUnicode")).size();
        if (characters > most)
            largest = object;
        most = std::max(most, characters);
    }
    return largest;
}

QPDFObjectHandle descriptorOf(QPDF &pdf)
{
    return textFontOf(pdf).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
}

QPDFObjectHandle linkOf(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Annot", "/Link"))
            return object;
    }
    return QPDFObjectHandle::newNull();
}

void replaceIn(QPDFObjectHandle stream, const std::string &from, const std::string &to)
{
    std::string data = dataOf(stream).toStdString();
    data.replace(data.find(from), from.size(), to);
    stream.replaceStreamData(data, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void replaceInPage(QPDF &pdf, const std::string &from, const std::string &to)
{
    replaceIn(pageOf(pdf).getKey("/Contents"), from, to);
}

QPDFObjectHandle parsed(const char *object)
{
    return QPDFObjectHandle::parse(object);
}

Change inCatalogue(const char *key, const char *value)
{
    return [key, value](QPDF &pdf) { pdf.getRoot().replaceKey(key, parsed(value)); };
}

Change inLink(const char *key, const char *value)
{
    return [key, value](QPDF &pdf) { linkOf(pdf).replaceKey(key, parsed(value)); };
}

Change onPage(const char *key, const char *value)
{
    return [key, value](QPDF &pdf) { pageOf(pdf).replaceKey(key, parsed(value)); };
}

Change inPage(const char *from, const char *to)
{
    return [from, to](QPDF &pdf) { replaceInPage(pdf, from, to); };
}

Change inXmp(const char *from, const char *to)
{
    return [from, to](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), from, to); };
}

} // namespace minutebook::test
