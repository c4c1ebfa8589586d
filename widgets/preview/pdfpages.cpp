#include "widgets/preview/pdfpages.h"

#include "widgets/preview/markpainter.h"
#include "widgets/preview/spokenpages.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPdfSelection>
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
constexpr qint64 mostPixels = 24'000'000; // of a page's picture; beyond that it is enlarged
constexpr int lineStep = 32;

QSize pictureSize(QSize page, double ratio)
{
    const QSizeF pixels = page.toSizeF() * ratio;
    const double area = pixels.width() * pixels.height();
    return (area > mostPixels ? pixels * std::sqrt(mostPixels / area) : pixels).toSize();
}

} // namespace

PdfPages::PdfPages(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pdf(std::make_shared<LoadedPdf>(QByteArray()))
    , m_images(new PageImages(this))
{
    SpokenPages::install();
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 120);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(0);
    connect(&m_drawSoon, &QTimer::timeout, this, &PdfPages::wantImages);
    connect(m_images, &PageImages::drawn, viewport(), qOverload<>(&QWidget::update));
}

PdfPages::~PdfPages() = default;

bool PdfPages::show(std::shared_ptr<LoadedPdf> pdf)
{
    if (!pdf->isReady())
        return false;
    take(std::move(pdf));
    return true;
}

void PdfPages::clear()
{
    take(std::make_shared<LoadedPdf>(QByteArray()));
    m_images->clear();
    viewport()->update();
}

void PdfPages::take(std::shared_ptr<LoadedPdf> pdf)
{
    const QPoint place = offset();
    m_links.setDocument(&pdf->document());
    const auto before = std::exchange(m_pdf, std::move(pdf)); // goes once nobody looks at it any more
    m_images->setPdf(m_pdf);
    m_selection.clear();
    m_pressed.reset();
    setHits({}, -1);
    layOut();
    scrollTo(place);
    emit pagesChanged();
    emit placeChanged();
}

QPoint PdfPages::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

int PdfPages::top() const
{
    return verticalScrollBar()->value();
}

int PdfPages::currentPage() const
{
    return static_cast<int>(m_layout.pageAt(top() + viewport()->height() / 2));
}

void PdfPages::layOut()
{
    m_layout = PageLayout(m_pdf->sizes(), zoomFactor() * logicalDpiX() / 72, viewport()->width());
    const QScopedValueRollback itself(m_byItself, true);
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    m_drawSoon.start();
    viewport()->update();
}

void PdfPages::scrollTo(QPoint place)
{
    const QScopedValueRollback itself(m_byItself, true);
    horizontalScrollBar()->setValue(place.x());
    verticalScrollBar()->setValue(place.y());
}

void PdfPages::bringTo(double y, double height)
{
    scrollTo({horizontalScrollBar()->value(), static_cast<int>(std::lround(y - height))});
}

void PdfPages::goToPage(int page)
{
    bringTo(m_layout.page(std::clamp(page, 0, std::max(0, pageCount() - 1))).top(), PageLayout::margin);
    emit scrolled();
}

void PdfPages::goTo(const PageBox &box)
{
    reveal(box);
    emit scrolled();
}

bool PdfPages::isSeen(const PageBox &box) const
{
    const QRectF place = m_layout.pixels(box);
    return place.top() >= top() && std::min(place.bottom(), place.top() + viewport()->height() / 2.0) <= top() + viewport()->height();
}

void PdfPages::reveal(const PageBox &box)
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
double PdfPages::fittedZoom(ZoomMode mode) const
{
    QSizeF widest(1, 1);
    for (const QSizeF &size : m_pdf->sizes())
        widest = widest.expandedTo(size);
    const double pixels = logicalDpiX() / 72.0;
    const double width = (viewport()->width() - 2 * PageLayout::margin) / (widest.width() * pixels);
    const double height = (viewport()->height() - 2 * PageLayout::margin) / (widest.height() * pixels);
    return std::max(0.05, mode == ZoomMode::FitPage ? std::min(width, height) : width);
}

double PdfPages::zoomFactor() const
{
    return m_mode == ZoomMode::Custom || m_pdf->sizes().isEmpty() ? m_zoom : fittedZoom(m_mode);
}

void PdfPages::zoom(double factor)
{
    setZoom(zoomFactor() * factor);
}

void PdfPages::setZoom(double zoom)
{
    setZoomAround(zoom, viewport()->rect().center());
}

/// What is under the pixel stays there.
void PdfPages::setZoomAround(double zoom, QPoint pixel)
{
    const PagePoint there = pointAt(pixel);
    m_mode = ZoomMode::Custom;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    layOut();
    if (there.page >= 0)
        scrollTo(m_layout.pixels(there).toPoint() - pixel);
    emit zoomChanged();
}

void PdfPages::fit(ZoomMode mode)
{
    const PagePoint there = pointAt({0, 0});
    m_mode = mode;
    layOut();
    if (there.page >= 0)
        scrollTo(m_layout.pixels(there).toPoint());
    emit zoomChanged();
}

/// Those that are seen, then their neighbours.
void PdfPages::wantImages()
{
    QList<PageImages::Wanted> wanted;
    const auto add = [&](qsizetype page) {
        if (page >= 0 && page < m_layout.count())
            wanted.append({static_cast<int>(page), pictureSize(m_layout.page(page).size(), devicePixelRatioF())});
    };
    const qsizetype first = m_layout.pageAt(top());
    const qsizetype last = m_layout.pageAt(top() + viewport()->height());
    for (qsizetype page = first; page <= last; ++page)
        add(page);
    add(last + 1);
    add(first - 1);
    m_images->want(wanted);
}

void PdfPages::setHits(const QList<QList<PageBox>> &hits, qsizetype current)
{
    m_hits = hits;
    m_hit = current;
    viewport()->update();
}

void PdfPages::copy()
{
    if (!m_selection.isEmpty())
        QApplication::clipboard()->setText(m_selection.text());
}

void PdfPages::selectAll()
{
    m_selection.selectAll(*m_pdf);
    viewport()->update();
}

QString PdfPages::spokenText() const
{
    return currentPage() < 0 ? QString() : document()->getAllText(currentPage()).text();
}

QUrl PdfPages::linkAt(QPoint pixel)
{
    const PagePoint point = pointAt(pixel);
    if (point.page < 0)
        return {};
    m_links.setPage(static_cast<int>(point.page));
    return m_links.linkAt(point.point).url();
}

void PdfPages::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().brush(QPalette::Dark));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-std::max(0, horizontalScrollBar()->value()), -top());
    const qsizetype last = m_layout.pageAt(top() + viewport()->height());
    for (qsizetype page = m_layout.pageAt(top()); page >= 0 && page <= last; ++page)
        paintPage(painter, page);
}

void PdfPages::paintPage(QPainter &painter, qsizetype page)
{
    const QRect place = m_layout.page(page);
    painter.fillRect(place, Qt::white);
    if (const QImage *image = m_images->image(static_cast<int>(page)))
        painter.drawImage(place, *image);
    painter.save();
    painter.setClipRect(place);
    MarkPainter marks(painter, m_layout, page, palette());
    marks.hits(m_hits, m_hit);
    marks.selection(m_selection.bounds(page));
    paintMarks(marks, page);
    painter.restore();
}

void PdfPages::paintMarks(MarkPainter &, qsizetype) { }

void PdfPages::resizeEvent(QResizeEvent *event)
{
    const PagePoint there = pointAt({0, 0});
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (there.page >= 0 && m_mode != ZoomMode::Custom)
        bringTo(m_layout.pixels(there).y(), 0);
    emit zoomChanged();
}

void PdfPages::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    m_drawSoon.start();
    viewport()->update();
    emit placeChanged();
    if (!m_byItself)
        emit scrolled();
}

void PdfPages::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double step = event->angleDelta().y() > 0 ? wheelStep : 1 / wheelStep;
    setZoomAround(zoomFactor() * step, viewport()->mapFrom(this, event->position().toPoint()));
    event->accept();
}

/// The menu's Copy and Select All are for the notes unless the pages have the focus.
bool PdfPages::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PdfPages::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PdfPages::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_selection.begin(pointAt(*m_pressed));
    viewport()->update();
}

void PdfPages::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pixel = event->position().toPoint();
    if (m_pressed && (pixel - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_selection.extend(*m_pdf, pointAt(pixel));
        viewport()->update();
    } else if (!m_pressed) {
        viewport()->setCursor(linkAt(pixel).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
}

void PdfPages::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint pixel = event->position().toPoint();
    const std::optional<QPoint> pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || (pixel - *pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    if (const QUrl link = linkAt(pixel); !link.isEmpty())
        emit linkChosen(link);
    else
        emit clicked(pixel);
}

} // namespace minutebook
