#include "models/print/proof/pagereader.h"

#include "models/print/proof/readingorder.h"
#include "models/print/proof/streamdata.h"
#include "models/print/proof/valueat.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <utility>

namespace minutebook {

void PageReader::read(QPDF &pdf, size_t first, size_t last)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (size_t i = first; i < std::min(last, pages.size()); ++i)
        readPage(pages[i].getObjectHandle(), static_cast<int>(i) + 1);
}

void PageReader::readPage(QPDFObjectHandle page, int number)
{
    m_read.pages.insert(page.getObjGen());
    QByteArray content;
    for (const QPDFObjectHandle &part : page.getPageContents()) {
        content += streamData(part).value_or(QByteArray()) + '\n'; // what is missing is told where streams are read
        m_read.content.insert(part.getObjGen());
    }
    const FilePlace place{.part = FilePart::Page, .page = number, .object = page.getObjectID(), .revision = m_revision};
    m_read.joined += readContent(content, QPDFPageObjectHelper(page).getAttribute("/Resources", false), place).constFirst() + u'\n';

    QPDFObjectHandle annotations = page.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (annotation.isIndirect())
            m_read.annotationPages[annotation.getObjGen()] = number;
        readAppearances(valueAt(annotation, "/AP"), {FilePart::Annotation, number, annotation.getObjectID(), {}, m_revision});
    }
}

/// A stream, or streams by state (PDF 1.7, 12.5.5).
void PageReader::readAppearances(const QPDFObjectHandle &appearance, const FilePlace &place)
{
    if (appearance.isStream()) {
        if (m_read.content.insert(appearance.getObjGen()).second)
            readContent(streamData(appearance).value_or(QByteArray()), appearance.getDict().getKey("/Resources"), place);
    } else if (appearance.isDictionary()) {
        for (const auto &[state, value] : appearance.getDictAsMap())
            readAppearances(value, place);
    }
}

/// The orders in which it can be read, first the one in which it is painted.
QStringList PageReader::readContent(const QByteArray &content, QPDFObjectHandle resources, const FilePlace &place)
{
    ContentReader reader(m_fonts, m_read.texts, place);
    reader.read(content, std::move(resources));
    m_read.content.insert(reader.readStreams().begin(), reader.readStreams().end());
    QStringList orders = readingOrders(reader.glyphs());
    for (const QString &text : orders)
        m_read.texts.add(place, text);
    return orders;
}

} // namespace minutebook
