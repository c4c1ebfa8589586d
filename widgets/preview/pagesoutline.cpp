#include "widgets/preview/pagesoutline.h"

#include "widgets/preview/editionpages.h"

#include <algorithm>

namespace minutebook {

PagesOutline::PagesOutline(EditionPages *pages, QWidget *parent)
    : QTreeView(parent)
    , m_pages(pages)
    , m_bookmarks(nullptr)
{
    setAccessibleName(tr("Outline of the pages"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setModel(&m_bookmarks);
    connect(this, &QAbstractItemView::clicked, this, &PagesOutline::lead);
    connect(this, &QAbstractItemView::activated, this, &PagesOutline::lead);
    connect(pages, &PdfPages::pagesChanged, this, &PagesOutline::followPages);
    connect(pages, &PdfPages::placeChanged, this, &PagesOutline::followPlace);
}

/// One that nobody sees reads nothing.
void PagesOutline::followPages()
{
    m_bookmarks.setDocument(isVisibleTo(window()) ? m_pages->document() : nullptr);
    expandAll();
    followPlace();
}

void PagesOutline::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (m_bookmarks.document() != m_pages->document())
        followPages();
}

void PagesOutline::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    if (!isVisibleTo(window()))
        m_bookmarks.setDocument(nullptr);
}

/// Qt 6.8 takes no height from a bookmark that leaves the left edge open, as those of minutes do: where the title stands is it.
double PagesOutline::heightOf(const QModelIndex &index) const
{
    const int page = index.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
    const QString title = index.data(static_cast<int>(QPdfBookmarkModel::Role::Title)).toString().simplified();
    const auto isThere = [&](const PrintedPassage &passage) { return passage.boxes.first().page == page && passage.text == title; };
    const auto found = std::ranges::find_if(m_pages->passages(), isThere);
    const PageLayout &layout = m_pages->pageLayout();
    return found == m_pages->passages().end() ? layout.page(page).top() : layout.pixels(found->boxes.first()).top();
}

void PagesOutline::lead(const QModelIndex &index)
{
    m_pages->bringTo(heightOf(index), 2.0 * PageLayout::margin);
    emit m_pages->scrolled();
}

/// The last one above the middle of the upper half of the view.
void PagesOutline::followPlace()
{
    if (!m_bookmarks.document())
        return;
    const double here = m_pages->top() + m_pages->viewport()->height() / 4.0;
    QModelIndex last;
    for (QModelIndex index = m_bookmarks.index(0, 0); index.isValid() && heightOf(index) <= here; index = indexBelow(index))
        last = index;
    if (last != currentIndex())
        setCurrentIndex(last);
}

} // namespace minutebook
