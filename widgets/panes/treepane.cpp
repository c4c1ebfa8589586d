#include "widgets/panes/treepane.h"

#include "widgets/belowtree.h"
#include "widgets/emptystate.h"
#include "widgets/focusframe.h"
#include "widgets/levelcolour.h"
#include "widgets/panes/fittingcolumns.h"
#include "widgets/panes/wordsfilter.h"
#include "widgets/plaintooltip.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentation = 14;

} // namespace

TreePane::TreePane(int filterRole, const QString &name, const QString &emptyText, QWidget *parent, QTreeView *view)
    : QWidget(parent)
    , m_emptySentence(emptyText)
    , m_filter(new QLineEdit(this))
    , m_view(view ? view : new QTreeView)
    , m_empty(new EmptyState(emptyText, this))
    , m_stack(new QStackedLayout)
    , m_proxy(new WordsFilter(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter: %1").arg(name));
    connect(m_filter, &QLineEdit::textChanged, this, &TreePane::narrow);

    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterRole(filterRole);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &TreePane::openNewRows);
    // Before the view is told: it goes to another row where the chosen one is removed, and that is nobody's choice.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_removesRows = true; });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { m_removesRows = false; });

    m_view->setModel(m_proxy);
    m_view->installEventFilter(this);
    m_view->setAccessibleName(name);
    m_view->setUniformRowHeights(!view);
    m_view->setIndentation(indentation);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setTextElideMode(Qt::ElideRight);
    quietenUnfocused(m_view, palette());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_byProgram && !m_removesRows && index.isValid())
            emit chosen(m_proxy->mapToSource(index));
    });

    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit activated(m_proxy->mapToSource(index)); });

    m_empty->setFocusPolicy(Qt::StrongFocus); // a pane that is gone to by its key has the focus, whatever it shows
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, FocusFrame::thickness); // which would cover the foot of the last row
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addLayout(m_stack, 1);
    showWhatThereIs();
}

void TreePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        quietenUnfocused(m_view, palette());
}

void TreePane::setModel(QAbstractItemModel *model)
{
    const QScopedValueRollback quiet(m_byProgram, true);
    if (m_proxy->sourceModel())
        disconnect(m_proxy->sourceModel(), nullptr, this, nullptr);
    m_proxy->setSourceModel(model);
    if (model) { // asked itself: the proxy tells of a removal before it is done
        connect(model, &QAbstractItemModel::rowsInserted, this, &TreePane::showWhatThereIs);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TreePane::showWhatThereIs);
        connect(model, &QAbstractItemModel::rowsMoved, this, &TreePane::openFilledRow); // of which the proxy tells as a change of layout
    }
    m_view->expandAll();
    showWhatThereIs();
}

bool TreePane::showsEmptyState() const
{
    return m_stack->currentWidget() == m_empty;
}

QModelIndex TreePane::current() const
{
    return m_proxy->mapToSource(m_view->currentIndex());
}

void TreePane::setCurrent(const QModelIndex &index)
{
    const QScopedValueRollback quiet(m_byProgram, true);
    const QModelIndex shown = m_proxy->mapFromSource(index);
    m_view->setCurrentIndex(shown);
    if (shown.isValid())
        m_view->scrollTo(shown);
    else
        m_view->clearSelection();
}

bool TreePane::chooseAtFirst(const QModelIndex &index)
{
    QItemSelectionModel &selection = *m_view->selectionModel();
    if (!index.isValid() || selection.hasSelection())
        return false;
    selection.clear(); // a view that gets the focus has a current row that is not chosen
    setCurrent(index);
    return true;
}

void TreePane::activateCurrent()
{
    if (m_view->currentIndex().isValid())
        emit activated(current());
}

void TreePane::setCellsEditable(int first)
{
    m_firstEdited = first;
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
}

void TreePane::setColumnWidths(const QStringList &samples)
{
    const int indent = m_view->rootIsDecorated() ? 2 * indentation : 0;
    for (int column = 0; column < samples.size(); ++column) {
        const int cells = m_view->fontMetrics().horizontalAdvance(samples[column]) + (column == 0 ? indent : 0);
        m_view->setColumnWidth(column, std::max(cells, m_view->header()->sectionSizeHint(column)));
    }
    m_view->header()->setStretchLastSection(true);
}

FittingColumns &TreePane::setFittingColumns(const QList<int> &columns)
{
    delete m_fitting;
    m_fitting = new FittingColumns(m_view, columns);
    return *m_fitting;
}

/// F2 belongs to a row that has a cell to edit, whatever else the window does on that key; and it does nothing to others than items.
bool TreePane::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!asked && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_F2 && (editableCell().isValid() || !isOfItems())) {
        event->accept();
        if (!editableCell().isValid())
            return true;
        const bool fixed = isFixedCell(m_view->currentIndex());
        if (!asked && fixed)
            tellFixed(m_view->currentIndex());
        else if (!asked)
            m_view->setCurrentIndex(editableCell());
        return asked || fixed; // what edits it is the view
    }
    const bool sideways = !asked && key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
    return (sideways && goToCell(key->key() == Qt::Key_Right ? 1 : -1)) || QWidget::eventFilter(watched, event);
}

bool TreePane::isShown(const QModelIndex &cell) const
{
    const auto *tree = qobject_cast<const BelowTree *>(m_view);
    return !m_view->isColumnHidden(cell.column()) || (tree && tree->isBelow(cell));
}

/// The current cell, or else what its row is about, or else the first of it that can be edited.
QModelIndex TreePane::editableCell() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || current.flags().testFlag(Qt::ItemIsEditable))
        return current;
    QList<int> columns(m_proxy->columnCount(current.parent()));
    std::iota(columns.begin(), columns.end(), 0);
    columns.prepend(m_firstEdited);
    for (const int column : std::as_const(columns)) {
        const QModelIndex cell = current.siblingAtColumn(column);
        if (isShown(cell) && cell.flags().testFlag(Qt::ItemIsEditable))
            return cell;
    }
    return {};
}

/// Whether a person has gone to a cell that is not edited: the first stands for the whole row.
bool TreePane::isFixedCell(const QModelIndex &cell) const
{
    return cell.column() > 0 && !cell.flags().testFlag(Qt::ItemIsEditable);
}

void TreePane::tellFixed(const QModelIndex &cell)
{
    QStringList others;
    for (int column = 0; column < m_proxy->columnCount(cell.parent()); ++column) {
        if (isShown(cell.siblingAtColumn(column)) && cell.siblingAtColumn(column).flags().testFlag(Qt::ItemIsEditable))
            others << m_proxy->headerData(column, Qt::Horizontal).toString();
    }
    const QString title = m_proxy->headerData(cell.column(), Qt::Horizontal).toString();
    const QPoint place = m_view->viewport()->mapToGlobal(m_view->visualRect(cell).bottomLeft());
    showPlainToolTip(place, tr("“%1” is not edited here. These can be: %2.").arg(title, others.join(", "_L1)), m_view);
}

/// False where the row has nothing to edit, so that the keys do what they do in a tree.
bool TreePane::goToCell(int step)
{
    if (!editableCell().isValid())
        return false;
    const QModelIndex current = m_view->currentIndex();
    int column = current.column() + step;
    while (column >= 0 && column < m_proxy->columnCount(current.parent()) && !isShown(current.siblingAtColumn(column)))
        column += step;
    if (const QModelIndex cell = current.siblingAtColumn(column); cell.isValid())
        m_view->setCurrentIndex(cell);
    return true;
}

/// What is chosen stays chosen in the window, even while the filter hides it.
void TreePane::narrow(const QString &words)
{
    const QScopedValueRollback quiet(m_byProgram, true);
    const QPersistentModelIndex before = current();
    m_proxy->setWords(words);
    m_view->expandAll();
    if (before.isValid())
        setCurrent(before);
}

/// What was folded by hand stays folded.
void TreePane::openNewRows(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && m_proxy->rowCount(parent) == last - first + 1)
        m_view->expand(parent);
}

/// The same where rows came from another one.
void TreePane::openFilledRow(const QModelIndex &, int first, int last, const QModelIndex &to)
{
    if (to.isValid() && m_proxy->sourceModel()->rowCount(to) == last - first + 1)
        m_view->expand(m_proxy->mapFromSource(to));
}

void TreePane::showWhatThereIs()
{
    const bool empty = !m_proxy->sourceModel() || m_proxy->sourceModel()->rowCount() == 0;
    QWidget *shown = empty ? static_cast<QWidget *>(m_empty) : m_view;
    keepFocusFor(shown);
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    m_filter->setEnabled(!empty);
}

/// What is about to go has the focus: without a word it would go to whatever comes next, be that another pane.
void TreePane::keepFocusFor(QWidget *shown)
{
    const QWidget *focused = window()->focusWidget();
    const QWidget *before = m_stack->currentWidget();
    const bool goes = focused && before != shown && (focused == before || before->isAncestorOf(focused));
    if (!goes && (shown == m_view || focused != m_filter))
        return;
    shown->show();
    shown->setFocus();
}

} // namespace minutebook
