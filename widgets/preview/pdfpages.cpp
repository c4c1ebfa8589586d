#include "widgets/preview/pdfpages.h"

#include "widgets/preview/markpainter.h"
#include "widgets/preview/spokenpages.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QPainter>
#include <QPdfSelection>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace minutebook {

namespace {

constexpr qint64 mostPixels = 24'000'000; // of a page's picture; beyond that it is enlarged

QSize pictureSize(QSize page, double ratio)
{
    const QSizeF pixels = page.toSizeF() * ratio;
    const double area = pixels.width() * pixels.height();
    return (area > mostPixels ? pixels * std::sqrt(mostPixels / area) : pixels).toSize();
}

} // namespace

PdfPages::PdfPages(QWidget *parent)
    : PageScroll(parent)
    , m_pdf(std::make_shared<LoadedPdf>(QByteArray()))
    , m_images(new PageImages(this))
{
    SpokenPages::install();
    setAccessibleName(tr("Pages"));
    viewport()->setMouseTracking(true);
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
    m_links.setDocument(&pdf->document());
    const auto before = std::exchange(m_pdf, std::move(pdf)); // goes once nobody looks at it any more
    m_images->setPdf(m_pdf);
    m_selection.clear();
    m_pressed.reset();
    setHits({}, -1);
    setSizes(m_pdf->sizes());
    emit pagesChanged();
    emit placeChanged();
}

void PdfPages::followView()
{
    m_drawSoon.start();
}

/// Those that are seen, then their neighbours.
void PdfPages::wantImages()
{
    QList<PageImages::Wanted> wanted;
    const auto add = [&](qsizetype page) {
        if (page >= 0 && page < pageLayout().count())
            wanted.append({static_cast<int>(page), pictureSize(pageLayout().page(page).size(), devicePixelRatioF())});
    };
    const qsizetype first = pageLayout().pageAt(top());
    const qsizetype last = pageLayout().pageAt(top() + viewport()->height());
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

void PdfPages::clearSelection()
{
    m_selection.clear();
    viewport()->update();
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

QList<std::pair<QRectF, QUrl>> PdfPages::addressesOn(int page)
{
    QList<std::pair<QRectF, QUrl>> addresses;
    m_links.setPage(page);
    for (int row = 0; row < m_links.rowCount({}); ++row) {
        const QModelIndex link = m_links.index(row, 0);
        if (const QUrl url = link.data(static_cast<int>(QPdfLinkModel::Role::Url)).toUrl(); !url.isEmpty())
            addresses.append({link.data(static_cast<int>(QPdfLinkModel::Role::Rectangle)).toRectF(), url});
    }
    return addresses;
}

void PdfPages::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().brush(QPalette::Dark));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-std::max(0, horizontalScrollBar()->value()), -top());
    const qsizetype last = pageLayout().pageAt(top() + viewport()->height());
    for (qsizetype page = pageLayout().pageAt(top()); page >= 0 && page <= last; ++page)
        paintPage(painter, page);
}

void PdfPages::paintPage(QPainter &painter, qsizetype page)
{
    const QRect place = pageLayout().page(page);
    painter.fillRect(place, Qt::white);
    if (const QImage *image = m_images->image(static_cast<int>(page)))
        painter.drawImage(place, *image);
    painter.save();
    painter.setClipRect(place);
    MarkPainter marks(painter, pageLayout(), page, palette());
    marks.hits(m_hits, m_hit);
    marks.selection(m_selection.bounds(page));
    paintMarks(marks, page);
    painter.restore();
}

void PdfPages::paintMarks(MarkPainter &, qsizetype) { }

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
    return PageScroll::event(event);
}

void PdfPages::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else
        PageScroll::keyPressEvent(event);
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
