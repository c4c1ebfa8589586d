#include "tests/print/pdffile.h"

#include "tests/print/readfont.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QPDFObjectHandle &object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value())
        : object.isName()    ? QString::fromStdString(object.getName())
                             : QString();
}

QHash<QString, QString> informationOf(QPDF &pdf)
{
    QHash<QString, QString> information;
    for (const auto &[key, value] : pdf.getTrailer().getKey("/Info").getDictAsMap())
        information.insert(QString::fromStdString(key), textOf(value));
    return information;
}

QList<PdfLink> linksOf(QPDFPageObjectHelper &page)
{
    QList<PdfLink> links;
    for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Link")) {
        const auto box = annotation.getRect();
        links.append({QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)),
                      textOf(annotation.getObjectHandle().getKey("/A").getKey("/URI"))});
    }
    return links;
}

void collect(QList<PdfBookmark> &outline, const std::vector<QPDFOutlineObjectHelper> &branches, int depth, const QList<QPDFObjGen> &pages)
{
    for (QPDFOutlineObjectHelper branch : branches) {
        outline.append({QString::fromStdString(branch.getTitle()), depth, pages.indexOf(branch.getDestPage().getObjGen())});
        collect(outline, branch.getKids(), depth + 1, pages);
    }
}

PdfFont fontOf(const QPDFObjectHandle &font)
{
    QPDFObjectHandle descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
    return {textOf(font.getKey("/BaseFont")).sliced(1), descriptor.getKey("/FontFile2").isStream(), font.getKey("/ToUnicode").isStream()};
}

void collectObjects(PdfFile &file, QPDF &pdf)
{
    for (const QPDFObjectHandle &object : pdf.getAllObjects()) {
        file.everything += QByteArray::fromStdString(object.unparseResolved());
        if (object.isStream())
            file.everything += dataOf(object);
        if (object.isDictionaryOfType("/Font", "/Type0"))
            file.fonts.append(fontOf(object));
    }
}

void collectPages(PdfFile &file, QPDF &pdf)
{
    QList<QPDFObjGen> pages;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        pages.append(page.getObjectHandle().getObjGen());
        file.links += linksOf(page);
    }
    file.pageCount = pages.size();
    QPDFOutlineDocumentHelper outline(pdf);
    if (outline.hasOutlines())
        collect(file.outline, outline.getTopLevelOutlines(), 0, pages);
}

} // namespace

PdfFile readPdf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    PdfFile file;
    file.version = QString::fromStdString(pdf.getPDFVersion());
    file.information = informationOf(pdf);
    QPDFObjectHandle root = pdf.getRoot();
    file.xmp = QString::fromUtf8(dataOf(root.getKey("/Metadata")));
    file.language = textOf(root.getKey("/Lang"));
    file.pageMode = textOf(root.getKey("/PageMode"));
    const QPDFObjectHandle displays = root.getKey("/ViewerPreferences").getKeyIfDict("/DisplayDocTitle");
    file.displaysTitle = displays.isBool() && displays.getBoolValue();
    collectPages(file, pdf);
    collectObjects(file, pdf);
    for (const QPDFExc &warning : pdf.getWarnings())
        file.warnings.append(QString::fromUtf8(warning.what()));
    return file;
}

} // namespace minutebook::test
