#pragma once

#include "models/print/pagebox.h"

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>

namespace minutebook {

/// A point of a page, in points from its top left corner.
struct PagePoint {
    qsizetype page = -1; ///< -1: beside all pages
    QPointF point = {};

    bool operator==(const PagePoint &) const = default;
};

/// Pages below one another, in pixels of a view: where each stands, and which point of which page a pixel shows.
class PageLayout
{
public:
    static constexpr int margin = 8; ///< around each page, in pixels

    PageLayout() = default;
    /// Sizes in points; `scale` is pixels to a point. Pages stand in the middle of a view of that width.
    PageLayout(const QList<QSizeF> &sizes, double scale, int width);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] qsizetype count() const { return m_pages.size(); }
    [[nodiscard]] QRect page(qsizetype page) const { return m_pages.value(page); }
    /// The page that has this height, or is the nearest to it; -1 without pages.
    [[nodiscard]] qsizetype pageAt(int y) const;
    [[nodiscard]] PagePoint pointAt(QPoint pixel) const;
    [[nodiscard]] QRectF pixels(const PageBox &box) const;
    [[nodiscard]] QPointF pixels(const PagePoint &point) const;

private:
    QList<QRect> m_pages;
    double m_scale = 1;
    QSize m_size;
};

} // namespace minutebook
