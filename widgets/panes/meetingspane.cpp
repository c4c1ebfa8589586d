#include "widgets/panes/meetingspane.h"

#include "models/presentation/meetingsmodel.h"
#include "widgets/delegates/plaindelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

MeetingsPane::MeetingsPane(QWidget *parent)
    : TreePane(MeetingsModel::FilterRole, tr("Meetings"), tr("This book has no meetings yet."), parent)
{
    view()->setHeaderHidden(true);
    view()->setItemDelegate(new PlainDelegate(this));
    connect(this, &TreePane::chosen, this, [this](const QModelIndex &index) {
        if (const auto id = index.data(MeetingsModel::MeetingRole).value<MeetingId>(); id != MeetingId())
            emit meetingChosen(id);
    });
}

void MeetingsPane::show(MeetingsModel *meetings)
{
    if (m_meetings)
        disconnect(m_meetings, nullptr, this, nullptr);
    m_meetings = meetings;
    setModel(meetings);
    if (!meetings)
        return;
    connect(meetings, &QObject::destroyed, this, [this] { m_meetings = nullptr; });
    QHeaderView *header = view()->header();
    header->setStretchLastSection(true);
    setFittingColumns({MeetingsModel::Name, MeetingsModel::Date});
}

void MeetingsPane::mark(MeetingId id)
{
    if (m_meetings && current().data(MeetingsModel::MeetingRole).value<MeetingId>() != id)
        setCurrent(m_meetings->indexOf(id));
}

} // namespace minutebook
