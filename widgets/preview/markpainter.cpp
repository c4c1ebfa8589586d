#include "widgets/preview/markpainter.h"

#include <QPainter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// In points from the page's left edge: beside the text, whose numbers begin at 45.
constexpr double cursorBar = 36;
constexpr double differenceBar = 26;
constexpr double sign = 10;
constexpr double signSize = 13;

constexpr QColor onlyHere(0x0b, 0x5c, 0xad);
constexpr QColor readsOtherwise(0x7a, 0x2f, 0x9e);
constexpr QColor commented(0xf0, 0xb8, 0x30);
constexpr QColor hit(0xff, 0xe0, 0x66);
constexpr QColor currentHit(0xff, 0xa0, 0x33);

QColor colourOf(Difference difference)
{
    return difference == Difference::OnlyHere ? onlyHere : readsOtherwise;
}

QColor thin(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const PageLayout &layout, qsizetype page, const QPalette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_page(page)
    , m_palette(palette)
{
}

void MarkPainter::difference(const PrintedPassage &passage)
{
    if (passage.difference == Difference::None)
        return;
    const QColor colour = colourOf(passage.difference);
    for (const PageBox &word : passage.changed)
        tint(word, thin(colour, 40));
    for (const PageBox &box : passage.boxes) {
        bar(box, differenceBar, passage.difference == Difference::OnlyHere ? 3 : 1.2, colour);
        if (box.page != m_page)
            continue;
        QFont font = m_painter.font();
        font.setPixelSize(std::max(8, static_cast<int>(signSize * m_layout.scale())));
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRectF place = m_layout.pixels(PageBox{box.page, QRectF(sign, box.box.top(), differenceBar - sign - 2, signSize * 1.3)});
        m_painter.drawText(place, Qt::AlignCenter, passage.difference == Difference::OnlyHere ? u"+"_s : u"≠"_s);
    }
}

void MarkPainter::cursor(const PrintedPassage &passage)
{
    for (const PageBox &box : passage.boxes)
        bar(box, cursorBar, 2.5, m_palette.color(QPalette::Highlight));
}

void MarkPainter::cursorBelow(const PrintedPassage &passage)
{
    if (passage.boxes.isEmpty())
        return;
    const PageBox &last = passage.boxes.last();
    bar({last.page, QRectF(0, last.box.bottom() + 1, 0, 2.5)}, cursorBar, 14, m_palette.color(QPalette::Highlight));
}

void MarkPainter::focus(const PrintedPassage &passage)
{
    for (const PageBox &box : passage.boxes)
        frame(box, QPen(m_palette.color(QPalette::Highlight), 1, Qt::DashLine), 3);
}

void MarkPainter::comment(const QList<PageBox> &words, int number, bool chosen)
{
    for (const PageBox &word : words) {
        tint(word, chosen ? commented.lighter(140) : thin(commented, 70));
        if (word.page == m_page)
            m_painter.fillRect(m_layout.pixels(PageBox{word.page, QRectF(word.box.left(), word.box.bottom() - 1.2, word.box.width(), 1.2)}),
                               commented.darker(170));
    }
    if (words.isEmpty() || words.first().page != m_page)
        return;
    const QRect page = m_layout.page(m_page);
    const QRectF line = m_layout.pixels(words.first());
    const double side = std::max(16.0, signSize * 1.3 * m_layout.scale());
    QRectF badge(page.right() - side * 1.5, line.center().y() - side / 2, side * 1.3, side);
    while (std::ranges::any_of(m_badges, [&badge](const QRectF &other) { return other.intersects(badge); }))
        badge.translate(-side * 1.4, 0);
    m_badges.append(badge);
    QFont font = m_painter.font();
    font.setPixelSize(static_cast<int>(side * 0.7));
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(QPen(commented.darker(220), chosen ? 2 : 1));
    m_painter.setBrush(chosen ? commented : commented.lighter(170));
    m_painter.drawRoundedRect(badge, 3, 3);
    m_painter.setPen(Qt::black);
    m_painter.drawText(badge, Qt::AlignCenter, QString::number(number));
}

void MarkPainter::words(const QList<PageBox> &words)
{
    for (const PageBox &word : words)
        tint(word, thin(m_palette.color(QPalette::Highlight), 110));
}

void MarkPainter::hits(const QList<QList<PageBox>> &hits, qsizetype current)
{
    for (qsizetype i = 0; i < hits.size(); ++i) {
        for (const PageBox &box : hits[i]) {
            tint(box, i == current ? currentHit : hit);
            if (i == current)
                frame(box, QPen(currentHit.darker(160), 1.5), 1);
        }
    }
}

void MarkPainter::frame(const PageBox &box, const QPen &pen, double margin)
{
    if (box.page != m_page)
        return;
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_layout.pixels(box).adjusted(-margin, -margin, margin, margin));
}

void MarkPainter::selection(const QList<QPolygonF> &bounds)
{
    for (const QPolygonF &bound : bounds)
        tint({m_page, bound.boundingRect()}, thin(m_palette.color(QPalette::Highlight), 110));
}

void MarkPainter::bar(const PageBox &box, double left, double width, const QColor &colour)
{
    if (box.page == m_page)
        m_painter.fillRect(m_layout.pixels(PageBox{box.page, QRectF(left, box.box.top(), width, box.box.height())}), colour);
}

/// Like a marker's ink: what is printed stays as dark as it is.
void MarkPainter::tint(const PageBox &box, const QColor &colour)
{
    if (box.page != m_page)
        return;
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    m_painter.fillRect(m_layout.pixels(box), colour);
    m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace minutebook
