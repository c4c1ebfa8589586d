#include "models/print/writelinks.h"

#include "models/minutes/phrases.h"
#include "models/print/pagetarget.h"

#include <QUrl>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace minutebook {

namespace {

QPDFObjectHandle rectangleOf(const QRectF &box, const QSizeF &size)
{
    const auto up = [&](qreal y) { return (size.height() - y) / unitsPerPoint; };
    return QPDFObjectHandle::newFromRectangle({box.left() / unitsPerPoint, up(box.bottom()), box.right() / unitsPerPoint, up(box.top())});
}

QPDFObjectHandle actionOf(const QString &target)
{
    auto action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    action.replaceKey("/URI", QPDFObjectHandle::newString(QUrl(target).toEncoded().toStdString()));
    return action;
}

using Sheets = std::vector<QPDFPageObjectHelper>;

/// To the place's height on its page, as large as the reader has it (PDF 1.7, 12.3.2.2).
QPDFObjectHandle destinationOf(const PageTarget &target, const Sheets &sheets, const QSizeF &size)
{
    auto destination = QPDFObjectHandle::newArray();
    destination.appendItem(sheets.at(static_cast<size_t>(target.page)).getObjectHandle());
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(QPDFObjectHandle::newReal((size.height() - target.top) / unitsPerPoint, 2));
    destination.appendItem(QPDFObjectHandle::newNull());
    return destination;
}

QPDFObjectHandle annotationOf(const PageLink &link, const Sheets &sheets, const QSizeF &size)
{
    constexpr int printed = 4;
    const std::optional<PageTarget> target = pageTargetOf(link.target);
    const QString spoken = target ? pageNumberPhrase(target->page + 1, static_cast<qsizetype>(sheets.size())) : link.target;
    auto annotation = QPDFObjectHandle::newDictionary();
    annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    annotation.replaceKey("/Rect", rectangleOf(link.box, size));
    annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    annotation.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(spoken.toStdString()));
    if (target)
        annotation.replaceKey("/Dest", destinationOf(*target, sheets, size));
    else
        annotation.replaceKey("/A", actionOf(link.target));
    return annotation;
}

} // namespace

void writeLinks(QPDFPageObjectHelper &page, const Page &source, const QSizeF &size)
{
    const QList<PageLink> links = source.links();
    if (links.isEmpty())
        return;
    QPDF *pdf = page.getObjectHandle().getOwningQPDF();
    const Sheets sheets = QPDFPageDocumentHelper(*pdf).getAllPages();
    auto annotations = QPDFObjectHandle::newArray();
    for (const PageLink &link : links)
        annotations.appendItem(pdf->makeIndirectObject(annotationOf(link, sheets, size)));
    page.getObjectHandle().replaceKey("/Annots", annotations);
}

} // namespace minutebook
