#include "widgets/preview/pagescroll.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace minutebook {

namespace {

constexpr double leastZoom = 0.2;
constexpr double mostZoom = 5;
constexpr double wheelStep = 1.1;
constexpr int lineStep = 32;

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 120);
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
}

void PageScroll::setSizes(const QList<QSizeF> &sizes)
{
    const QPoint place = offset();
    m_sizes = sizes;
    layOut();
    scrollTo(place);
}

QPoint PageScroll::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

int PageScroll::top() const
{
    return verticalScrollBar()->value();
}

int PageScroll::currentPage() const
{
    return static_cast<int>(m_layout.pageAt(top() + viewport()->height() / 2));
}

void PageScroll::layOut()
{
    m_layout = PageLayout(m_sizes, zoomFactor() * logicalDpiX() / 72, viewport()->width());
    const QScopedValueRollback itself(m_byItself, true);
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    followView();
    viewport()->update();
}

void PageScroll::scrollTo(QPoint place)
{
    const QScopedValueRollback itself(m_byItself, true);
    horizontalScrollBar()->setValue(place.x());
    verticalScrollBar()->setValue(place.y());
}

void PageScroll::bringTo(double y, double height)
{
    scrollTo({horizontalScrollBar()->value(), static_cast<int>(std::lround(y - height))});
}

void PageScroll::goToPage(int page)
{
    bringTo(m_layout.page(std::clamp(page, 0, std::max(0, pageCount() - 1))).top(), PageLayout::margin);
    emit scrolled();
}

void PageScroll::goTo(const PageBox &box)
{
    reveal(box);
    emit scrolled();
}

bool PageScroll::isSeen(const PageBox &box) const
{
    const QRectF place = m_layout.pixels(box);
    return place.top() >= top() && std::min(place.bottom(), place.top() + viewport()->height() / 2.0) <= top() + viewport()->height();
}

void PageScroll::reveal(const PageBox &box)
{
    const QRectF place = m_layout.pixels(box);
    QPoint there = offset();
    if (!isSeen(box))
        there.setY(static_cast<int>(place.top()) - viewport()->height() / 3);
    if (place.left() < there.x() || place.right() > there.x() + viewport()->width())
        there.setX(static_cast<int>(place.left()) - viewport()->width() / 3);
    scrollTo(there);
}

/// The zoom at which a page is as wide as the view, or is all in it.
double PageScroll::fittedZoom(ZoomMode mode) const
{
    QSizeF widest(1, 1);
    for (const QSizeF &size : m_sizes)
        widest = widest.expandedTo(size);
    const double pixels = logicalDpiX() / 72.0;
    const double width = (viewport()->width() - 2 * PageLayout::margin) / (widest.width() * pixels);
    const double height = (viewport()->height() - 2 * PageLayout::margin) / (widest.height() * pixels);
    return std::max(0.05, mode == ZoomMode::FitPage ? std::min(width, height) : width);
}

double PageScroll::zoomFactor() const
{
    return m_mode == ZoomMode::Custom || m_sizes.isEmpty() ? m_zoom : fittedZoom(m_mode);
}

void PageScroll::zoom(double factor)
{
    setZoom(zoomFactor() * factor);
}

void PageScroll::setZoom(double zoom)
{
    setZoomAround(zoom, viewport()->rect().center());
}

/// What is under the pixel stays there.
void PageScroll::setZoomAround(double zoom, QPoint pixel)
{
    const PagePoint there = pointAt(pixel);
    m_mode = ZoomMode::Custom;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    layOut();
    if (there.page >= 0)
        scrollTo(m_layout.pixels(there).toPoint() - pixel);
    emit zoomChanged();
}

void PageScroll::fit(ZoomMode mode)
{
    const PagePoint there = pointAt({0, 0});
    m_mode = mode;
    layOut();
    if (there.page >= 0)
        scrollTo(m_layout.pixels(there).toPoint());
    emit zoomChanged();
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    const PagePoint there = pointAt({0, 0});
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (there.page >= 0 && m_mode != ZoomMode::Custom)
        bringTo(m_layout.pixels(there).y(), 0);
    emit zoomChanged();
}

void PageScroll::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    followView();
    viewport()->update();
    emit placeChanged();
    if (!m_byItself)
        emit scrolled();
}

void PageScroll::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double step = event->angleDelta().y() > 0 ? wheelStep : 1 / wheelStep;
    setZoomAround(zoomFactor() * step, viewport()->mapFrom(this, event->position().toPoint()));
    event->accept();
}

void PageScroll::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace minutebook
