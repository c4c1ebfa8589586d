#include "widgets/panes/pdfpages.h"

#include <QBuffer>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfPageRenderer>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace minutebook {

using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 40ms; // after the last page that was drawn
constexpr auto longestHold = 600ms; // should no page be drawn at all
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 5;
constexpr double wheelStep = 1.1;

} // namespace

PdfPages::PdfPages(QWidget *parent)
    : QPdfView(parent)
    , m_document(std::make_unique<QPdfDocument>(nullptr))
    , m_held(new QLabel(viewport()))
    , m_settled(new QTimer(this))
{
    setAccessibleName(tr("Pages"));
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    setFrameShape(QFrame::NoFrame);
    setPageSpacing(8);
    setDocumentMargins({8, 8, 8, 8});
    setDocument(m_document.get());
    m_held->hide();
    m_settled->setSingleShot(true);
    connect(m_settled, &QTimer::timeout, this, &PdfPages::dropPicture);
    connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPages::placeChanged);
    if (const auto *renderer = findChild<QPdfPageRenderer *>())
        connect(renderer, &QPdfPageRenderer::pageRendered, this, [this] { m_settled->start(settleTime); });
}

PdfPages::~PdfPages() = default;

bool PdfPages::showPdf(const QByteArray &pdf)
{
    auto next = std::make_unique<QPdfDocument>(nullptr);
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    next->load(&buffer);
    if (next->status() != QPdfDocument::Status::Ready)
        return false;
    const QPoint place(horizontalScrollBar()->value(), verticalScrollBar()->value());
    holdPicture();
    replace(std::move(next));
    horizontalScrollBar()->setValue(place.x());
    verticalScrollBar()->setValue(place.y());
    emit placeChanged();
    return true;
}

void PdfPages::clear()
{
    dropPicture();
    replace(std::make_unique<QPdfDocument>(nullptr));
    emit placeChanged();
}

/// The one before goes after the view has taken the new one. (A view without any complains.)
void PdfPages::replace(std::unique_ptr<QPdfDocument> document)
{
    setDocument(document.get());
    m_document = std::move(document);
}

void PdfPages::holdPicture()
{
    if (pageCount() == 0 || !isVisible())
        return;
    m_held->setPixmap(viewport()->grab());
    m_held->setGeometry(viewport()->rect());
    m_held->show();
    m_settled->start(longestHold);
}

void PdfPages::dropPicture()
{
    m_held->hide();
    m_held->setPixmap({});
}

void PdfPages::zoom(double factor)
{
    const double now = zoomMode() == ZoomMode::Custom || pageCount() == 0 ? zoomFactor() : fittedZoom();
    setZoomMode(ZoomMode::Custom);
    setZoomFactor(std::clamp(now * factor, leastZoom, mostZoom));
}

void PdfPages::fitWidth()
{
    setZoomMode(ZoomMode::FitToWidth);
}

int PdfPages::pageCount() const
{
    return m_document->pageCount();
}

void PdfPages::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QPdfView::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? wheelStep : 1 / wheelStep);
    event->accept();
}

void PdfPages::resizeEvent(QResizeEvent *event)
{
    dropPicture();
    QPdfView::resizeEvent(event);
}

/// The zoom at which a page is as wide as the view; 1 is a point to the 72nd of an inch of the screen.
double PdfPages::fittedZoom() const
{
    const double page = m_document->pagePointSize(pageNavigator()->currentPage()).width() * logicalDpiX() / 72;
    return (viewport()->width() - documentMargins().left() - documentMargins().right()) / page;
}

} // namespace minutebook
