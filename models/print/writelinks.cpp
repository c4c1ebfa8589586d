#include "models/print/writelinks.h"

#include <QUrl>

#include <qpdf/QPDF.hh>

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

QPDFObjectHandle annotationOf(const PageLink &link, const QSizeF &size)
{
    constexpr int printed = 4;
    auto annotation = QPDFObjectHandle::newDictionary();
    annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    annotation.replaceKey("/Rect", rectangleOf(link.box, size));
    annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    annotation.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(link.target.toStdString()));
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
    auto annotations = QPDFObjectHandle::newArray();
    for (const PageLink &link : links)
        annotations.appendItem(pdf->makeIndirectObject(annotationOf(link, size)));
    page.getObjectHandle().replaceKey("/Annots", annotations);
}

} // namespace minutebook
