#include "models/print/paintpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <optional>
#include <utility>

namespace minutebook {

namespace {

QColor colourOf(Colour colour)
{
    return QColor::fromRgb(colour.rgb);
}

/// An empty rectangle that is filled is written as it is given, in its turn: "7 -32000 0 0 re f".
void paintMark(QPainter &painter, qsizetype tag)
{
    painter.fillRect(QRectF(static_cast<qreal>(tag), markTop, 0, 0), Qt::black);
}

void paintFills(QPainter &painter, const QList<Fill> &fills)
{
    if (!fills.isEmpty())
        paintMark(painter, artifact::layout);
    for (const Fill &fill : fills)
        painter.fillRect(fill.box, colourOf(fill.colour));
}

void paintStretch(QPainter &painter, const Stretch &stretch, qreal baseline)
{
    painter.setPen(colourOf(stretch.ink));
    painter.drawGlyphRun({stretch.x, baseline}, stretch.glyphs);
}

/// Marks each change of what is painted next.
class Marker
{
public:
    explicit Marker(QPainter &painter)
        : m_painter(painter)
    {
    }

    void mark(qsizetype tag)
    {
        if (std::exchange(m_tag, tag) != tag)
            paintMark(m_painter, tag);
    }

private:
    QPainter &m_painter;
    std::optional<qsizetype> m_tag;
};

void paintPage(QPainter &painter, const Page &page)
{
    paintFills(painter, page.fills);
    Marker marker(painter);
    for (const Picture &picture : page.pictures) {
        marker.mark(picture.tag);
        painter.drawImage(picture.box, picture.image);
    }
    for (const TextLine &line : page.lines) {
        for (const Stretch &stretch : line.stretches) {
            marker.mark(stretch.tag);
            paintStretch(painter, stretch, line.baseline);
        }
    }
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
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages.pages.at(i));
    }
    painter.end();
    return buffer.data();
}

} // namespace minutebook
