#include "widgets/delegates/wholerowdelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

WholeRowDelegate::WholeRowDelegate(QTreeView *view, int column, Rows rows)
    : PlainDelegate(view)
    , m_view(view)
    , m_column(column)
    , m_rows(rows)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        measure(before);
        measure(now);
        QMetaObject::invokeMethod(this, &WholeRowDelegate::showCurrent, Qt::QueuedConnection); // once it is as high as it will be
    });
    connect(view->header(), &QHeaderView::sectionResized, this, [this] { measure(m_view->currentIndex()); });
}

/// The view takes a row for seen of which it has counted on fewer lines.
void WholeRowDelegate::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_view->scrollTo(current);
    const QRect place = m_view->visualRect(current);
    if (place.bottom() >= m_view->viewport()->height() && place.height() < m_view->viewport()->height())
        m_view->scrollTo(current, QAbstractItemView::PositionAtBottom);
}

void WholeRowDelegate::measure(const QModelIndex &index)
{
    if (index.isValid())
        emit sizeHintChanged(index.siblingAtColumn(m_column));
}

bool WholeRowDelegate::isWhole(const QModelIndex &index) const
{
    return m_rows == Rows::Every || index == m_view->currentIndex().siblingAtColumn(m_column);
}

void WholeRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainDelegate::initStyleOption(option, index);
    option->features.setFlag(QStyleOptionViewItem::WrapText, isWhole(index));
}

/// Of the others nothing is read: there may be thousands.
QSize WholeRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
    const QSize line(0, option.fontMetrics.height());
    if (!isWhole(index))
        return line;
    const QRect room(0, 0, std::max(1, m_view->columnWidth(m_column) - 2 * margin), QWIDGETSIZE_MAX);
    const QRect needed = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
    return line.expandedTo({0, needed.height() + 2});
}

} // namespace minutebook
