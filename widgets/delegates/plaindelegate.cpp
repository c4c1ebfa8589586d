#include "widgets/delegates/plaindelegate.h"

#include "widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>

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
    if (m_roles.strong >= 0 && index.data(m_roles.strong).toBool())
        option->font.setBold(true);
}

bool PlainDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace minutebook
