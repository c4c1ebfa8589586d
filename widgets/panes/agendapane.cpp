#include "widgets/panes/agendapane.h"

#include "models/presentation/agendamodel.h"
#include "widgets/delegates/badgedelegate.h"
#include "widgets/delegates/leveldelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

AgendaPane::AgendaPane(QWidget *parent)
    : TreePane(AgendaModel::FilterRole, tr("Agenda"), tr("Choose a meeting to see its agenda."), parent)
    , m_levels(new LevelDelegate({.rank = AgendaModel::RankRole}, this))
{
    view()->setHeaderHidden(true);
    view()->setItemDelegate(new PlainDelegate(this));
    view()->setItemDelegateForColumn(AgendaModel::Level, m_levels);
    view()->setItemDelegateForColumn(AgendaModel::Outcome, new BadgeDelegate(this));
    view()->setTextElideMode(Qt::ElideMiddle);
    view()->setDragDropMode(QAbstractItemView::InternalMove);
    view()->setDragDropOverwriteMode(false);
    connect(this, &TreePane::chosen, this, [this](const QModelIndex &index) {
        const auto id = index.data(AgendaModel::ItemRole).value<ItemId>();
        emit itemChosen(id);
        if (const int line = index.data(AgendaModel::LineRole).toInt(); line >= 0)
            emit sectionChosen(id, line);
    });
}

void AgendaPane::show(AgendaModel *agenda)
{
    if (m_agenda)
        disconnect(m_agenda, nullptr, this, nullptr);
    m_agenda = agenda;
    setModel(agenda);
    if (!agenda)
        return;
    connect(agenda, &QObject::destroyed, this, [this] { m_agenda = nullptr; });
    QHeaderView *header = view()->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
    for (const int column : {AgendaModel::Level, AgendaModel::Time, AgendaModel::Outcome})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(agenda, &QAbstractItemModel::dataChanged, this, &AgendaPane::hideEmptyColumns);
    connect(agenda, &QAbstractItemModel::rowsInserted, this, &AgendaPane::hideEmptyColumns);
    connect(agenda, &QAbstractItemModel::rowsRemoved, this, &AgendaPane::hideEmptyColumns);
    hideEmptyColumns();
}

/// The titles need the room.
void AgendaPane::hideEmptyColumns()
{
    for (const int column : {AgendaModel::Time, AgendaModel::Outcome}) {
        bool empty = true;
        for (int row = 0; empty && row < m_agenda->rowCount(); ++row)
            empty = m_agenda->index(row, column).data().toString().isEmpty();
        if (view()->isColumnHidden(column) != empty)
            view()->setColumnHidden(column, empty);
    }
}

void AgendaPane::setScheme(const Scheme &scheme)
{
    m_levels->setScheme(scheme);
    view()->viewport()->update();
}

void AgendaPane::mark(ItemId id)
{
    if (m_agenda && current().data(AgendaModel::ItemRole).value<ItemId>() != id)
        setCurrent(m_agenda->indexOf(id));
}

} // namespace minutebook
