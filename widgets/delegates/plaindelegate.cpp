#include "widgets/delegates/plaindelegate.h"

#include "widgets/levelcolour.h"
#include "widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace minutebook {

PlainDelegate::PlainDelegate(QObject *parent)
    : PlainDelegate({}, parent)
{
}

PlainDelegate::PlainDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void PlainDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setCurrentColorGroup(option->state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive);
    if (m_roles.strong >= 0 && index.data(m_roles.strong).toBool())
        option->font.setBold(true);
    if (m_roles.weak >= 0 && index.data(m_roles.weak).toBool())
        option->palette.setColor(QPalette::Text, mutedColour(option->palette));
    if (hasLineBelow(index))
        option->displayAlignment = (option->displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop;
}

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->editTriggers() != QAbstractItemView::NoEditTriggers && view->currentIndex() == index)
        frame(*painter, option, index);
}

/// The style's own is not seen on the colour of the chosen row.
void PlainDelegate::frame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr qreal width = 1.5;
    QRectF cell = option.rect;
    if (hasLineBelow(index))
        cell.setHeight(cell.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::HighlightedText), width));
    painter.drawRect(cell.adjusted(width, width, -width, -width));
    painter.restore();
}

bool PlainDelegate::hasLineBelow(const QModelIndex &index) const
{
    return m_roles.below >= 0 && !index.data(m_roles.below).toString().isEmpty();
}

QSize PlainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return hasLineBelow(index) ? size + QSize(0, option.fontMetrics.height() + 2) : size;
}

void PlainDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (hasLineBelow(index))
        editor->resize(editor->width(), editor->height() / 2);
}

bool PlainDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace minutebook
