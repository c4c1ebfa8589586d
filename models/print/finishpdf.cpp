#include "models/print/finishpdf.h"

#include "models/print/describefile.h"
#include "models/print/markcontent.h"
#include "models/print/mendfonts.h"
#include "models/print/writelinks.h"
#include "models/print/writeoutline.h"
#include "models/print/writespellings.h"
#include "models/print/writestructure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace minutebook {

namespace {

void markPage(QPDFObjectHandle contents, const Structure &structure)
{
    const auto buffer = contents.getStreamData(qpdf_dl_generalized);
    const auto content = QByteArray::fromRawData(reinterpret_cast<const char *>(buffer->getBuffer()),
                                                 static_cast<qsizetype>(buffer->getSize()));
    contents.replaceStreamData(markContent(content, structure).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void addToPages(QPDF &pdf, const Pages &pages, GlyphTexts &texts)
{
    qsizetype index = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const Page &source = pages.pages.at(index++);
        markPage(page.getObjectHandle().getKey("/Contents"), pages.structure);
        findGlyphTexts(texts, page, source);
        writeSpellings(page, source);
        writeLinks(page, source, pages.size);
    }
}

QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &painted, const Pages &pages)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("minutes", painted.constData(), static_cast<size_t>(painted.size()));
        GlyphTexts texts;
        addToPages(pdf, pages, texts);
        writeStructure(pdf, pages);
        mendFonts(pdf, texts);
        writeOutline(pdf, pages);
        describeFile(pdf, pages);
        return bytesOf(pdf);
    } catch (const std::exception &error) {
        return failure(ErrorCode::PdfNotWritten, {QString::fromUtf8(error.what())});
    }
}

} // namespace minutebook
