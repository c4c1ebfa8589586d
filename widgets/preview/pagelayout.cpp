#include "widgets/preview/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace minutebook {

PageLayout::PageLayout(const QList<QSizeF> &sizes, double scale, int width)
    : m_scale(scale)
{
    int widest = 0;
    for (const QSizeF &size : sizes)
        widest = std::max(widest, static_cast<int>(std::lround(size.width() * scale)));
    const int all = std::max(width, widest + 2 * margin);
    int y = margin;
    for (const QSizeF &size : sizes) {
        const QSize pixels = (size * scale).toSize();
        m_pages.append(QRect(QPoint((all - pixels.width()) / 2, y), pixels));
        y += pixels.height() + margin;
    }
    m_size = QSize(widest + 2 * margin, y);
}

qsizetype PageLayout::pageAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_pages, y, {}, [](const QRect &page) { return page.top() - margin / 2; });
    return m_pages.isEmpty() ? -1 : std::max<qsizetype>(0, after - m_pages.begin() - 1);
}

PagePoint PageLayout::pointAt(QPoint pixel) const
{
    const qsizetype page = pageAt(pixel.y());
    if (page < 0)
        return {};
    return {page, QPointF(pixel - m_pages[page].topLeft()) / m_scale};
}

QRectF PageLayout::pixels(const PageBox &box) const
{
    return {pixels(PagePoint{box.page, box.box.topLeft()}), box.box.size() * m_scale};
}

QPointF PageLayout::pixels(const PagePoint &point) const
{
    return page(point.page).topLeft() + point.point * m_scale;
}

} // namespace minutebook
