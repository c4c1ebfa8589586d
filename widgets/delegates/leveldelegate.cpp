#include "widgets/delegates/leveldelegate.h"

#include "widgets/levelcolour.h"

namespace minutebook {

LevelDelegate::LevelDelegate(Roles roles, QObject *parent)
    : PlainDelegate(parent)
    , m_roles(roles)
{
}

void LevelDelegate::setScheme(const Scheme &scheme)
{
    m_scheme = scheme;
}

void LevelDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainDelegate::initStyleOption(option, index);
    const QVariant rank = index.data(m_roles.rank);
    if (!rank.canConvert<Rank>() || m_scheme.levels.isEmpty())
        return;
    option->palette.setColor(QPalette::Text, levelColour(m_scheme.level(rank.value<Rank>()), option->palette));
    option->displayAlignment = Qt::AlignRight | (option->displayAlignment & Qt::AlignVertical_Mask);
}

} // namespace minutebook
