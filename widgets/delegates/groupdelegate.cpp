#include "widgets/delegates/groupdelegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTreeView>

namespace minutebook {

namespace {

constexpr int arrowSize = 12; // in device-independent pixels

QRect arrowOf(const QStyleOptionViewItem &option)
{
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {arrowSize, arrowSize}, option.rect);
}

} // namespace

GroupDelegate::GroupDelegate(int title, QObject *parent)
    : PlainDelegate({.strong = title}, parent)
    , m_title(title)
{
}

bool GroupDelegate::isTitle(const QModelIndex &index) const
{
    return index.column() == 0 && index.data(m_title).toBool();
}

void GroupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainDelegate::initStyleOption(option, index);
    if (isTitle(index))
        option->text =
            tr("%1 (%2)", "title of a group, number of its rows").arg(option->text, QString::number(index.model()->rowCount(index)));
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isTitle(index))
        return PlainDelegate::paint(painter, option, index);
    QStyleOptionViewItem words = option;
    QStyleOptionViewItem arrow = option;
    const bool leftToRight = option.direction == Qt::LeftToRight;
    words.rect.adjust(leftToRight ? arrowSize : 0, 0, leftToRight ? 0 : -arrowSize, 0);
    PlainDelegate::paint(painter, words, index);
    arrow.rect = arrowOf(option);
    arrow.state.setFlag(QStyle::State_Selected, false);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QStyle::PrimitiveElement folded = leftToRight ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft;
    style->drawPrimitive(option.state.testFlag(QStyle::State_Open) ? QStyle::PE_IndicatorArrowDown : folded, &arrow, painter, option.widget);
}

/// A second click there is one more, not what a double click does to a row.
bool GroupDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const auto *mouse = press ? static_cast<const QMouseEvent *>(event) : nullptr;
    auto *tree = const_cast<QTreeView *>(qobject_cast<const QTreeView *>(option.widget));
    if (!mouse || !tree || !isTitle(index) || mouse->button() != Qt::LeftButton || !arrowOf(option).contains(mouse->position().toPoint()))
        return PlainDelegate::editorEvent(event, model, option, index);
    tree->setExpanded(index, !tree->isExpanded(index));
    return true;
}

} // namespace minutebook
