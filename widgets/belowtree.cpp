#include "widgets/belowtree.h"

#include "widgets/cellframe.h"
#include "widgets/levelcolour.h"
#include "widgets/wrappedlines.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace minutebook {

namespace {

constexpr int sideMargin = 4;
constexpr int gapBelow = 4; // below the last line: what edits them has a frame
constexpr qsizetype mostWrapped = 5000; // texts

} // namespace

BelowTree::BelowTree(QWidget *parent)
    : QTreeView(parent)
{
    connect(header(), &QHeaderView::sectionResized, this, &BelowTree::scheduleDelayedItemsLayout); // cells wrap elsewhere then
}

void BelowTree::setBelow(int column, int role)
{
    m_column = column;
    m_role = role;
}

bool BelowTree::isBelow(const QModelIndex &index) const
{
    return index.isValid() && index.column() == m_column && isColumnHidden(m_column);
}

QStringList BelowTree::linesBelow(const QModelIndex &index) const
{
    const QString text = index.siblingAtColumn(m_column).data(m_role).toString();
    const int width = viewport()->width() - 2 * sideMargin;
    if (m_wrappedWidth != width || m_wrappedFont != font() || m_wrapped.size() > mostWrapped) {
        m_wrapped.clear();
        m_wrappedWidth = width;
        m_wrappedFont = font();
    }
    const auto known = m_wrapped.constFind(text);
    return known == m_wrapped.cend() ? *m_wrapped.insert(text, wrappedLines(text, font(), width, mostLines)) : *known;
}

/// Nothing of what another book says stays.
void BelowTree::setModel(QAbstractItemModel *model)
{
    m_wrapped.clear();
    QTreeView::setModel(model);
}

int BelowTree::heightBelow(const QModelIndex &index) const
{
    const auto lines = static_cast<int>(linesBelow(index).size());
    return lines == 0 ? 0 : lines * fontMetrics().height() + gapBelow;
}

QRect BelowTree::placeBelow(const QModelIndex &index) const
{
    QRect place = QTreeView::visualRect(index.siblingAtColumn(0));
    place.setTop(place.bottom() + 1 - heightBelow(index));
    place.setWidth(viewport()->width());
    return place;
}

QRect BelowTree::visualRect(const QModelIndex &index) const
{
    return isBelow(index) ? placeBelow(index) : QTreeView::visualRect(index);
}

QModelIndex BelowTree::indexAt(const QPoint &point) const
{
    const QModelIndex index = QTreeView::indexAt(point);
    const QModelIndex below = index.siblingAtColumn(m_column);
    return !m_selecting && isBelow(below) && placeBelow(below).contains(point) ? below : index;
}

/// Rows are chosen by their cells that are not hidden.
void BelowTree::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QScopedValueRollback selecting(m_selecting, true);
    QTreeView::setSelection(rect, command);
}

/// Where rows have several heights, one is taken for seen that lies below the edge. Scrolling by pixels would know, but measures every row.
void BelowTree::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    const QRect row = QTreeView::visualRect(index.siblingAtColumn(0));
    if (hint == EnsureVisible && row.bottom() >= viewport()->height() && row.height() < viewport()->height())
        QTreeView::scrollTo(index, PositionAtBottom);
}

void BelowTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QStringList lines = linesBelow(index);
    if (lines.isEmpty())
        return;
    const QRect place = placeBelow(index);
    const bool chosen = selectionModel()->isSelected(index.siblingAtColumn(0));
    painter->save();
    const bool edited = viewport()->isAncestorOf(QApplication::focusWidget()); // QTreeView draws the cells as if it had the focus then
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) || edited ? QPalette::Active : QPalette::Inactive;
    painter->setPen(chosen ? palette().color(group, QPalette::HighlightedText) : mutedColour(palette()));
    painter->drawText(place.adjusted(sideMargin, 0, -sideMargin, 0), Qt::AlignLeft | Qt::AlignTop, lines.join(u'\n'));
    painter->restore();
    if (isBelow(currentIndex()) && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0) && hasFocus())
        drawCellFrame(*painter, place, palette());
}

void BelowTree::resizeEvent(QResizeEvent *event)
{
    const bool rewrapped = event->oldSize().width() != event->size().width();
    QTreeView::resizeEvent(event);
    if (rewrapped)
        scheduleDelayedItemsLayout();
}

} // namespace minutebook
