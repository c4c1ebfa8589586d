#include "widgets/panes/twolinetree.h"

#include "widgets/levelcolour.h"

#include <QApplication>
#include <QPainter>

namespace minutebook {

namespace {

constexpr int margin = 4;

} // namespace

void TwoLineTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QString text = index.siblingAtColumn(0).data(m_below).toString();
    if (text.isEmpty())
        return;
    const QRect row = visualRect(index.siblingAtColumn(0));
    const QRect place(row.left() + margin, option.rect.top(), viewport()->width() - row.left() - 2 * margin, option.rect.height() - 2);
    const bool chosen = selectionModel()->isSelected(index.siblingAtColumn(0));
    painter->save();
    const bool edited = viewport()->isAncestorOf(QApplication::focusWidget()); // QTreeView draws the cells as if it had the focus then
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) || edited ? QPalette::Active : QPalette::Inactive;
    painter->setPen(chosen ? palette().color(group, QPalette::HighlightedText) : mutedColour(palette()));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom, fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace minutebook
