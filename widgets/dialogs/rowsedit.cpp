#include "widgets/dialogs/rowsedit.h"

#include "widgets/actionbutton.h"
#include "widgets/delegates/choicedelegate.h"
#include "widgets/faultlabel.h"
#include "widgets/focuslead.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

RowsEdit::RowsEdit(QAbstractItemModel *model, int faultRole, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_delegate(new ChoiceDelegate(faultRole, this))
    , m_fault(new FaultLabel(this))
{
    QAction *add = makeAction(texts.add, u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_Return), &RowsEdit::addRow);
    const bool second = texts.letters == Letters::Second;
    m_remove = makeAction(second ? tr("Re&move") : tr("&Remove"), u"list-remove"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete),
                          &RowsEdit::removeRow);
    m_up = makeAction(second ? tr("Mo&ve Up") : tr("Move &Up"), u"go-up"_s, QKeySequence(Qt::ALT | Qt::Key_Up), &RowsEdit::moveUp);
    m_down = makeAction(second ? tr("Move Do&wn") : tr("Move &Down"), u"go-down"_s, QKeySequence(Qt::ALT | Qt::Key_Down),
                        &RowsEdit::moveDown);
    // Else the key would press the dialog's button.
    QAction *edit = makeAction(tr("Edit"), u"document-edit"_s, QKeySequence(Qt::Key_Return), &RowsEdit::editCell);
    edit->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)});
    edit->setShortcutContext(Qt::WidgetShortcut);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setModel(model);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
        if (hint == QAbstractItemDelegate::EditNextItem)
            continueBelow(); // before the view goes on, which then finds the new row
    });
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(texts.name);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    widen(texts.samples);

    auto *buttons = new QVBoxLayout;
    for (QAction *action : {add, m_remove, m_up, m_down})
        buttons->addWidget(m_buttons.emplaceBack(makeActionButton(action, this)));
    buttons->addStretch(1);
    auto *table = new QHBoxLayout;
    table->addWidget(m_view, 1);
    table->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(table, 1);
    layout->addWidget(m_fault);
    leadFocus(this, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowsEdit::enableActions);
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowsEdit::enableActions);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowsEdit::enableActions);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowsEdit::enableActions);
    enableActions();
}

QAction *RowsEdit::makeAction(const QString &text, const QString &icon, const QKeySequence &keys, void (RowsEdit::*slot)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void RowsEdit::widen(const QStringList &samples)
{
    const QFontMetrics metrics = m_view->fontMetrics();
    for (int column = 0; column < samples.size(); ++column) {
        const int cells = metrics.horizontalAdvance(samples[column] + "MM"_L1);
        m_view->setColumnWidth(column, std::max(cells, m_view->horizontalHeader()->sectionSizeHint(column)));
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.height() + metrics.height() / 2);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int RowsEdit::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void RowsEdit::setReadOnly()
{
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QAction *action : m_view->actions())
        m_view->removeAction(action);
    for (QWidget *button : std::as_const(m_buttons))
        button->hide();
}

void RowsEdit::addRow()
{
    QAbstractItemModel *model = m_view->model();
    const int row = currentRow() < 0 ? model->rowCount() : currentRow() + 1;
    if (!model->insertRow(row))
        return;
    m_view->setFocus();
    goToRow(row);
    m_view->edit(m_view->currentIndex());
}

void RowsEdit::editCell()
{
    if (m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
}

void RowsEdit::advise(const QString &sentence)
{
    m_fault->advise(sentence);
}

void RowsEdit::tell(const QString &sentence)
{
    m_fault->tell(sentence);
}

void RowsEdit::goToRow(int row)
{
    m_view->setCurrentIndex(m_view->model()->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
}

void RowsEdit::removeRow()
{
    m_view->model()->removeRow(currentRow());
}

void RowsEdit::moveUp()
{
    moveTo(currentRow(), currentRow() - 1);
}

void RowsEdit::moveDown()
{
    moveTo(currentRow(), currentRow() + 2);
}

void RowsEdit::moveTo(int row, int before)
{
    if (row >= 0)
        m_view->model()->moveRow({}, row, {}, before);
}

void RowsEdit::continueBelow()
{
    const QAbstractItemModel *model = m_view->model();
    const QModelIndex current = m_view->currentIndex();
    if (current.row() == model->rowCount() - 1 && current.column() == model->columnCount() - 1)
        m_view->model()->insertRow(model->rowCount());
}

void RowsEdit::enableActions()
{
    const int row = currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_view->model()->rowCount());
}

} // namespace minutebook
