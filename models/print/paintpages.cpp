#include "models/print/paintpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace minutebook {

namespace {

QColor colourOf(Colour colour)
{
    return QColor::fromRgb(colour.rgb);
}

void paintLine(QPainter &painter, const TextLine &line)
{
    for (const Stretch &stretch : line.stretches) {
        painter.setPen(colourOf(stretch.ink));
        painter.drawGlyphRun({stretch.x, line.baseline}, stretch.glyphs);
    }
}

void paintPage(QPainter &painter, const Page &page)
{
    for (const Fill &fill : page.fills)
        painter.fillRect(fill.box, colourOf(fill.colour));
    for (const TextLine &line : page.lines)
        paintLine(painter, line);
}

void prepare(QPdfWriter &writer, const Pages &pages)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(pages.size / unitsPerPoint, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
}

} // namespace

QByteArray paintPages(const Pages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, pages);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages.pages.at(i));
    }
    painter.end();
    return buffer.data();
}

} // namespace minutebook
