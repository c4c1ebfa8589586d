#include "widgets/panes/agendapane.h"

#include "models/presentation/agendamodel.h"
#include "widgets/delegates/leveldelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

AgendaPane::AgendaPane(QWidget *parent)
    : TreePane(AgendaModel::FilterRole, tr("Agenda"), tr("Choose a meeting to see its agenda."), parent)
    , m_levels(new LevelDelegate({.rank = AgendaModel::RankRole}, this))
{
    view()->setHeaderHidden(true);
    view()->setItemDelegate(new LevelDelegate({}, this));
    view()->setItemDelegateForColumn(AgendaModel::Level, m_levels);
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
    header->setSectionResizeMode(AgendaModel::Level, QHeaderView::ResizeToContents);
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
