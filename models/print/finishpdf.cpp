#include "models/print/finishpdf.h"

#include "models/print/describefile.h"
#include "models/print/markcontent.h"
#include "models/print/mendfonts.h"
#include "models/print/pagecontent.h"
#include "models/print/writelinks.h"
#include "models/print/writeoutline.h"
#include "models/print/writespellings.h"
#include "models/print/writestructure.h"

#include <QRandomGenerator>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <vector>

namespace minutebook {

namespace {

/// Marked and packed.
std::string contentOf(QPDFPageObjectHelper &page, size_t index, const PaintedPages &painted, const Structure &structure)
{
    const bool isMarked = index < painted.contents.size() && !painted.contents[index].empty();
    return isMarked ? painted.contents[index] : packed(markContent(pageContent(page), structure));
}

SpeltByPage addToPages(std::vector<QPDFPageObjectHelper> &written, const PaintedPages &painted, const Pages &pages)
{
    SpeltByPage spelt;
    for (QPDFPageObjectHelper &page : written) {
        setPageContent(page, contentOf(page, spelt.size(), painted, pages.structure));
        const Page &source = pages.pages.at(static_cast<qsizetype>(spelt.size()));
        spelt.push_back(findSpellings(page, source));
        writeLinks(page, source, pages.size);
    }
    return spelt;
}

void spell(std::vector<QPDFPageObjectHelper> &written, const Pages &pages, const SpeltByPage &spelt, const ToldByFont &told)
{
    for (size_t i = 0; i < written.size(); ++i)
        writeSpellings(written[i], pages.pages.at(static_cast<qsizetype>(i)), spelt[i], told);
}

/// AES-256 (ISO 32000-2, revision 6): reading, screen readers and printing are allowed; changing, taking apart and copying are not.
/// The owner's password is nobody's: with the readers' own for it, each of them could lift that.
void encrypt(QPDFWriter &writer, const QByteArray &password)
{
    constexpr qsizetype words = 8;
    QByteArray owner;
    for (qsizetype i = 0; i < words; ++i)
        owner += QByteArray::number(QRandomGenerator::system()->generate(), 36) + '-';
    constexpr bool accessibility = true;
    constexpr bool metadata = true; // the title tells what it is of
    writer.setR6EncryptionParameters(password.constData(), owner.constData(), accessibility, false, false, false, false, false,
                                     qpdf_r3p_full, metadata);
}

QByteArray bytesOf(QPDF &pdf, const QByteArray &password)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    if (password.isEmpty())
        writer.setDeterministicID(true);
    else
        encrypt(writer, password);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishPdf(const PaintedPages &painted, const Pages &pages, const QByteArray &password)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("minutes", painted.file.constData(), static_cast<size_t>(painted.file.size()));
        std::vector<QPDFPageObjectHelper> written = QPDFPageDocumentHelper(pdf).getAllPages();
        const SpeltByPage spelt = addToPages(written, painted, pages);
        writeStructure(pdf, pages);
        spell(written, pages, spelt, mendFonts(pdf, spelt));
        writeOutline(pdf, pages);
        describeFile(pdf, pages, password.isEmpty() ? Opening::Open : Opening::ByPassphrase);
        return bytesOf(pdf, password);
    } catch (const std::exception &error) {
        return failure(ErrorCode::PdfNotWritten, {QString::fromUtf8(error.what())});
    }
}

} // namespace minutebook
