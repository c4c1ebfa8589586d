#include "widgets/delegates/plaindelegate.h"

#include "widgets/belowtree.h"
#include "widgets/cellframe.h"
#include "widgets/levelcolour.h"
#include "widgets/plaintooltip.h"
#include "widgets/wrappedlines.h"

#include <QApplication>
#include <QHelpEvent>

#include <algorithm>

namespace minutebook {

namespace {

/// Of what the view says below the row of a cell, which stands above it.
int heightBelow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const BelowTree *>(option.widget);
    return tree && !tree->isBelow(index) ? tree->heightBelow(index) : 0;
}

} // namespace

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
    option->features.setFlag(QStyleOptionViewItem::WrapText, m_roles.wraps);
    if (heightBelow(*option, index) > 0)
        option->displayAlignment = (option->displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop;
}

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->editTriggers() != QAbstractItemView::NoEditTriggers && view->currentIndex() == index)
        drawCellFrame(*painter, option.rect.adjusted(0, 0, 0, -heightBelow(option, index)), option.palette);
}

QSize PlainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.features.setFlag(QStyleOptionViewItem::WrapText, false);
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    const QSize line = style->sizeFromContents(QStyle::CT_ItemViewItem, &plain, QSize(), plain.widget);
    return line + QSize(0, furtherLines(plain, index) * option.fontMetrics.height() + heightBelow(option, index));
}

/// What wraps has the width of its column.
int PlainDelegate::furtherLines(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = m_roles.wraps ? qobject_cast<const QTreeView *>(option.widget) : nullptr;
    if (!tree)
        return 0;
    const int margin = tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, tree) + 1;
    const QStringList lines = wrappedLines(index.data().toString(), option.font, tree->columnWidth(index.column()) - 2 * margin, mostLines);
    return std::max(0, static_cast<int>(lines.size()) - 1);
}

void PlainDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    editor->resize(editor->width(), editor->height() - heightBelow(option, index));
}

bool PlainDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace minutebook
