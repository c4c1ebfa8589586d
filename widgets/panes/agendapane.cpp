#include "widgets/panes/agendapane.h"

#include "models/presentation/agendamodel.h"
#include "widgets/delegates/agendadelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QTreeView>

namespace minutebook {

namespace {

constexpr int totalMargin = 4;

} // namespace

AgendaPane::AgendaPane(QWidget *parent)
    : TreePane(AgendaModel::FilterRole, tr("Agenda"), tr("Choose a meeting to see its agenda."), parent)
    , m_delegate(new AgendaDelegate({.rank = AgendaModel::RankRole,
                                     .level = AgendaModel::Level,
                                     .time = AgendaModel::Time,
                                     .outcome = AgendaModel::Outcome,
                                     .twoLines = AgendaModel::IsItemRole,
                                     .overrun = AgendaModel::OverrunRole},
                                    this))
    , m_total(new QLabel(this))
{
    view()->setHeaderHidden(true);
    view()->setItemDelegate(m_delegate);
    view()->setUniformRowHeights(false);
    view()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // by rows it would take one for seen that is not
    connect(view()->header(), &QHeaderView::sectionResized, view(), &QTreeView::doItemsLayout); // titles wrap elsewhere then
    view()->setDragDropMode(QAbstractItemView::InternalMove);
    view()->setDragDropOverwriteMode(false);
    m_total->setTextFormat(Qt::PlainText);
    m_total->setContentsMargins(totalMargin, 0, totalMargin, totalMargin);
    layout()->addWidget(m_total);
    showTotal();
    connect(this, &TreePane::chosen, this, [this](const QModelIndex &index) {
        const auto id = index.data(AgendaModel::ItemRole).value<ItemId>();
        emit itemChosen(id);
        if (const int line = index.data(AgendaModel::LineRole).toInt(); line >= 0)
            emit sectionChosen(id, line);
    });
    connect(this, &TreePane::activated, this, [this](const QModelIndex &index) {
        emit notesWanted(index.data(AgendaModel::ItemRole).value<ItemId>(), index.data(AgendaModel::LineRole).toInt());
    });
}

void AgendaPane::show(AgendaModel *agenda)
{
    if (m_agenda)
        disconnect(m_agenda, nullptr, this, nullptr);
    m_agenda = agenda;
    setModel(agenda);
    showTotal();
    if (!agenda)
        return;
    connect(agenda, &QObject::destroyed, this, [this] { m_agenda = nullptr; });
    connect(agenda, &AgendaModel::totalChanged, this, &AgendaPane::showTotal);
    QHeaderView *header = view()->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
    for (const int column : {AgendaModel::Level, AgendaModel::Time, AgendaModel::Outcome})
        view()->setColumnHidden(column, true); // the titles need the room: the delegate says them below
}

void AgendaPane::showTotal()
{
    m_total->setText(m_agenda ? m_agenda->total() : QString());
    m_total->setVisible(!m_total->text().isEmpty());
}

void AgendaPane::setScheme(const Scheme &scheme)
{
    m_delegate->setScheme(scheme);
    view()->viewport()->update();
}

void AgendaPane::mark(ItemId id)
{
    if (m_agenda && current().data(AgendaModel::ItemRole).value<ItemId>() != id)
        setCurrent(m_agenda->indexOf(id));
}

} // namespace minutebook
