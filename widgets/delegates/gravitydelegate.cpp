#include "widgets/delegates/gravitydelegate.h"

#include "models/domain/diagnostic.h"

#include <QIcon>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString iconName(Gravity gravity)
{
    switch (gravity) {
    case Gravity::Hint:
        return u"dialog-information"_s;
    case Gravity::Warning:
        return u"dialog-warning"_s;
    case Gravity::Error:
        return u"dialog-error"_s;
    }
    return {};
}

} // namespace

GravityDelegate::GravityDelegate(Roles roles, QObject *parent)
    : PlainDelegate(parent)
    , m_roles(roles)
{
}

void GravityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainDelegate::initStyleOption(option, index);
    option->icon = QIcon::fromTheme(iconName(static_cast<Gravity>(index.data(m_roles.gravity).toInt())));
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int extent = option->fontMetrics.height();
    option->decorationSize = QSize(extent, extent);
}

} // namespace minutebook
