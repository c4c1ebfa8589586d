#include "widgets/delegates/plaindelegate.h"

#include "widgets/belowtree.h"
#include "widgets/cellframe.h"
#include "widgets/levelcolour.h"
#include "widgets/plaintooltip.h"
#include "widgets/wrappedlines.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace minutebook {

namespace {

/// Of what the view says below the row of a cell, which stands above it.
int heightBelow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const BelowTree *>(option.widget);
    return tree && !tree->isBelow(index) ? tree->heightBelow(index) : 0;
}

void editNext(QTreeView &view, int step)
{
    view.setFocus();
    const QModelIndex current = view.currentIndex();
    for (int column = current.column() + step; current.siblingAtColumn(column).isValid(); column += step) {
        const QModelIndex cell = current.siblingAtColumn(column);
        if (view.isColumnHidden(column) || !cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        view.setCurrentIndex(cell);
        return view.edit(cell);
    }
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

bool PlainDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    const int key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event)->key() : 0;
    QWidget *viewport = editor ? editor->parentWidget() : nullptr;
    auto *view = viewport ? qobject_cast<QTreeView *>(viewport->parentWidget()) : nullptr;
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool isEnter = (key == Qt::Key_Return || key == Qt::Key_Enter) && qobject_cast<QLineEdit *>(editor);
    if (!view || (!isTab && !isEnter))
        return QStyledItemDelegate::eventFilter(watched, event);
    if (end(editor) && isTab)
        editNext(*view, key == Qt::Key_Tab ? 1 : -1);
    return true;
}

bool PlainDelegate::end(QWidget *editor)
{
    m_isRefused = false;
    emit commitData(editor);
    if (m_isRefused)
        return false;
    emit closeEditor(editor);
    return true;
}

/// A model takes nothing of what it says already, either.
void PlainDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant typed = editor->property(editor->metaObject()->userProperty().name());
    m_isRefused = !model->setData(index, typed, Qt::EditRole) && typed.toString().simplified() != index.data(Qt::EditRole).toString();
}

void PlainDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setCurrentColorGroup(option->state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive);
    if (m_roles.strong >= 0 && index.data(m_roles.strong).toBool())
        option->font.setBold(true);
    if (m_roles.weak >= 0 && index.data(m_roles.weak).toBool())
        option->palette.setColor(QPalette::Text, mutedColour(option->palette));
    if (const QStringList lines = linesOf(*option, index); lines.size() > 1) {
        option->features |= QStyleOptionViewItem::WrapText;
        option->text = lines.join(QChar::LineSeparator);
    }
    if (heightBelow(*option, index) > 0) {
        option->displayAlignment = (option->displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop;
        option->state &= ~QStyle::State_HasFocus; // whose frame would cut through what is written below
    }
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
    if (std::exchange(m_font, option.font) != option.font)
        m_sizes.clear();
    const Content content = contentOf(option, index);
    const QSize *known = m_sizes.object(content);
    const QSize size = known ? *known : sizeOf(option, index);
    if (!known)
        m_sizes.insert(content, new QSize(size));
    return size + QSize(0, heightBelow(option, index));
}

PlainDelegate::Content PlainDelegate::contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = m_roles.wraps ? qobject_cast<const QTreeView *>(option.widget) : nullptr;
    const bool strong = m_roles.strong >= 0 && index.data(m_roles.strong).toBool();
    return {.text = index.data().toString(),
            .column = index.column(),
            .columnWidth = tree ? tree->columnWidth(index.column()) : 0,
            .children = strong ? index.model()->rowCount(index) : -1,
            .hasIcon = !index.data(Qt::DecorationRole).isNull()};
}

/// Without what the view says below the row.
QSize PlainDelegate::sizeOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QStringList lines = linesOf(plain, index);
    plain.features.setFlag(QStyleOptionViewItem::WrapText, false);
    plain.text = lines.value(0, plain.text);
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    const QSize line = style->sizeFromContents(QStyle::CT_ItemViewItem, &plain, QSize(), plain.widget);
    const auto further = std::max<qsizetype>(0, lines.size() - 1);
    return line + QSize(0, static_cast<int>(further) * option.fontMetrics.height());
}

/// What wraps has the width of its column. None: it does not wrap.
QStringList PlainDelegate::linesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = m_roles.wraps ? qobject_cast<const QTreeView *>(option.widget) : nullptr;
    if (!tree)
        return {};
    const int margin = tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, tree) + 1;
    return wrappedLines(index.data().toString(), option.font, tree->columnWidth(index.column()) - 2 * margin, mostLines);
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
