#include "widgets/preview/pagethumbnails.h"

#include "widgets/preview/editionpages.h"
#include "widgets/preview/thumbnailsmodel.h"

#include <QScrollBar>

namespace minutebook {

namespace {

constexpr int room = 10; // around a picture

} // namespace

PageThumbnails::PageThumbnails(EditionPages *pages, QWidget *parent)
    : QListView(parent)
    , m_pages(pages)
    , m_model(new ThumbnailsModel(this))
{
    const QSize picture = ThumbnailsModel::pictureSize();
    setAccessibleName(tr("Thumbnails of the pages"));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setIconSize(picture);
    setGridSize({picture.width() + room, picture.height() + fontMetrics().height() + room});
    setVerticalScrollMode(ScrollPerPixel);
    setModel(m_model);
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(0);
    connect(&m_drawSoon, &QTimer::timeout, this, &PageThumbnails::drawSeen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_drawSoon.start(); });
    connect(this, &QAbstractItemView::clicked, this, &PageThumbnails::lead);
    connect(this, &QAbstractItemView::activated, this, &PageThumbnails::lead);
    connect(pages, &PdfPages::pagesChanged, this, &PageThumbnails::followPages);
    connect(pages, &PdfPages::placeChanged, this, &PageThumbnails::followPlace);
}

/// Those that nobody sees are not drawn.
void PageThumbnails::followPages()
{
    m_model->setPdf(isVisibleTo(window()) ? m_pages->pdf() : nullptr);
    followPlace();
    m_drawSoon.start();
}

void PageThumbnails::followPlace()
{
    const QModelIndex here = m_model->index(m_pages->currentPage());
    if (here != currentIndex())
        setCurrentIndex(here);
}

void PageThumbnails::lead(const QModelIndex &index)
{
    m_pages->goToPage(index.row());
}

void PageThumbnails::drawSeen()
{
    const QRect seen = viewport()->rect();
    int first = m_model->rowCount();
    int last = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!visualRect(m_model->index(row)).intersects(seen))
            continue;
        first = std::min(first, row);
        last = row;
    }
    m_model->want(first, last, devicePixelRatioF());
}

void PageThumbnails::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    followPages();
}

void PageThumbnails::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    if (!isVisibleTo(window()))
        m_model->setPdf(nullptr);
}

void PageThumbnails::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_drawSoon.start();
}

} // namespace minutebook
