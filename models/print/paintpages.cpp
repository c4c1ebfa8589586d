#include "models/print/paintpages.h"

#include "models/print/markpages.h"

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

enum class Marks { Painted, Left };

void paintFills(QPainter &painter, const QList<Fill> &fills, Marks marks)
{
    if (!fills.isEmpty() && marks == Marks::Painted)
        paintMark(painter, artifact::layout);
    for (const Fill &fill : fills)
        painter.fillRect(fill.box, colourOf(fill.colour));
}

void paintStretch(QPainter &painter, const Stretch &stretch, qreal baseline)
{
    painter.setPen(colourOf(stretch.ink));
    painter.drawGlyphRun({stretch.x, baseline}, stretch.glyphs);
}

/// Marks each change of what is painted next, where marks are wanted.
class Marker
{
public:
    Marker(QPainter &painter, Marks marks)
        : m_painter(painter)
        , m_marks(marks)
    {
    }

    void mark(qsizetype tag)
    {
        if (std::exchange(m_tag, tag) != tag && m_marks == Marks::Painted)
            paintMark(m_painter, tag);
    }

private:
    QPainter &m_painter;
    Marks m_marks;
    std::optional<qsizetype> m_tag;
};

void paintPage(QPainter &painter, const Page &page, Marks marks)
{
    paintFills(painter, page.fills, marks);
    Marker marker(painter, marks);
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

PaintedPages paintPages(const Pages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, pages);
    PageMarker marker(pages.structure);
    qsizetype told = 0;
    const auto tell = [&] { marker.add(buffer.data().sliced(std::exchange(told, buffer.size()))); };
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (const Page &page : pages.pages) {
        if (&page != &pages.pages.first()) {
            writer.newPage();
            tell();
        }
        paintPage(painter, page, Marks::Painted);
    }
    painter.end();
    tell();
    return {buffer.data(), marker.contents()};
}

bool paintOnPaper(QPagedPaintDevice &paper, const Pages &pages, const QList<qsizetype> &which)
{
    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    const auto unit = [](int dotsPerInch) { return dotsPerInch / (72.0 * unitsPerPoint); };
    painter.scale(unit(paper.logicalDpiX()), unit(paper.logicalDpiY()));
    for (const qsizetype place : which) {
        if (place != which.first() && !paper.newPage())
            return false;
        paintPage(painter, pages.pages.at(place), Marks::Left);
    }
    return painter.end();
}

} // namespace minutebook
