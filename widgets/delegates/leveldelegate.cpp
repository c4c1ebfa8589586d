#include "widgets/delegates/leveldelegate.h"

#include "widgets/levelcolour.h"
#include "widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>

namespace minutebook {

LevelDelegate::LevelDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void LevelDelegate::setScheme(const Scheme &scheme)
{
    m_scheme = scheme;
}

void LevelDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant rank = m_roles.rank < 0 ? QVariant() : index.data(m_roles.rank);
    if (!rank.canConvert<Rank>() || m_scheme.levels.isEmpty())
        return;
    option->palette.setColor(QPalette::Text, levelColour(m_scheme.level(rank.value<Rank>()), option->palette));
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

bool LevelDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace minutebook
