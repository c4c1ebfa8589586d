#include "widgets/panes/fittingcolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

namespace {

constexpr int portion = 300; // rows: some milliseconds

} // namespace

FittingColumns::FittingColumns(QTreeView *view, const QList<int> &columns)
    : QObject(view)
    , m_view(view)
    , m_columns(columns)
    , m_left(portion)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_left = portion;
        fitWaiting();
    });
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittingColumns::fitRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittingColumns::fitChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &FittingColumns::fitAll);
    view->installEventFilter(this);
    fitAll();
}

bool FittingColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fitAll();
    return QObject::eventFilter(watched, event);
}

void FittingColumns::fitAll()
{
    for (const int column : std::as_const(m_columns))
        m_view->setColumnWidth(column, m_view->header()->sectionSizeHint(column));
    m_waiting.clear();
    fitRows({}, 0, m_view->model()->rowCount() - 1);
}

void FittingColumns::fitRows(const QModelIndex &parent, int first, int last)
{
    m_waiting.append({parent, !parent.isValid(), first, last});
    fitWaiting();
}

void FittingColumns::fitWaiting()
{
    for (; m_left > 0 && !m_waiting.isEmpty(); --m_left)
        fitNext();
    if (m_left < portion && !m_turn.isActive())
        m_turn.start();
}

void FittingColumns::fitNext()
{
    Stretch &stretch = m_waiting.last();
    const QAbstractItemModel *model = m_view->model();
    const bool gone = !stretch.isTop && !stretch.parent.isValid();
    if (gone || stretch.next > stretch.last || stretch.next >= model->rowCount(stretch.parent))
        return m_waiting.removeLast();
    const QModelIndex row = model->index(stretch.next++, 0, stretch.parent);
    fitRow(row);
    if (const int below = model->rowCount(row); below > 0)
        m_waiting.append({row, false, 0, below - 1});
}

void FittingColumns::fitChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        fitRow(topLeft.sibling(row, 0));
}

/// A heading that goes across its row needs no room of the columns.
void FittingColumns::fitRow(const QModelIndex &row)
{
    if (m_view->isFirstColumnSpanned(row.row(), row.parent()))
        return;
    for (const int column : std::as_const(m_columns)) {
        if (const int width = widthOf(row.siblingAtColumn(column)); width > m_view->columnWidth(column))
            m_view->setColumnWidth(column, width);
    }
}

int FittingColumns::widthOf(const QModelIndex &cell) const
{
    int depth = m_view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = cell.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int indent = cell.column() == m_view->treePosition() || (m_view->treePosition() < 0 && cell.column() == 0)
        ? depth * m_view->indentation()
        : 0;
    return m_view->sizeHintForIndex(cell).width() + indent;
}

} // namespace minutebook
