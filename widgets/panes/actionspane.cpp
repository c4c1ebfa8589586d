#include "widgets/panes/actionspane.h"

#include "models/presentation/actionsmodel.h"
#include "widgets/belowtree.h"
#include "widgets/delegates/entrydelegate.h"
#include "widgets/delegates/groupdelegate.h"
#include "widgets/delegates/leveldelegate.h"
#include "widgets/delegates/wordingdelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

ActionsPane::ActionsPane(QWidget *parent)
    : TreePane(ActionsModel::FilterRole, tr("Actions"), tr("No action is open. Type “ACTION: WHO to do something by DATE” in the notes."),
               parent, new BelowTree)
    , m_levels(new LevelDelegate({.rank = ActionsModel::RankRole}, this))
{
    static_cast<BelowTree *>(view())->setBelow(ActionsModel::Text, ActionsModel::TextRole);
    view()->setItemDelegate(new GroupDelegate(ActionsModel::HeadingRole, this));
    view()->setItemDelegateForColumn(ActionsModel::Owner,
                                     new EntryDelegate({.completions = ActionsModel::CompletionRole, .wraps = true}, this));
    view()->setItemDelegateForColumn(ActionsModel::Due, new EntryDelegate({.strong = ActionsModel::OverdueRole}, this));
    view()->setItemDelegateForColumn(ActionsModel::Text, new WordingDelegate(this));
    view()->setItemDelegateForColumn(ActionsModel::Level, m_levels);
    view()->setIndentation(0);
    view()->setRootIsDecorated(false);
    view()->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    setCellsEditable(ActionsModel::Text);
    connect(view()->model(), &QAbstractItemModel::rowsInserted, this, &ActionsPane::spanHeadings);
    connect(this, &TreePane::activated, this, [this](const QModelIndex &index) {
        if (!index.data(ActionsModel::HeadingRole).toBool())
            emit lineChosen(index.data(ActionsModel::MeetingRole).value<MeetingId>(), index.data(ActionsModel::ItemRole).value<ItemId>(),
                            index.data(ActionsModel::LineRole).toInt());
    });
}

void ActionsPane::show(ActionsModel *actions)
{
    setModel(actions);
    if (!actions)
        return;
    spanHeadings({}, 0, view()->model()->rowCount() - 1);
    view()->setColumnHidden(ActionsModel::Text, true);
    QHeaderView *header = view()->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    setFittingColumns({ActionsModel::Number, ActionsModel::Due, ActionsModel::Status, ActionsModel::Level});
    header->setSectionResizeMode(ActionsModel::Owner, QHeaderView::Stretch);
}

void ActionsPane::setScheme(const Scheme &scheme)
{
    m_levels->setScheme(scheme);
    view()->viewport()->update();
}

QString ActionsPane::currentNumber() const
{
    return current().data(ActionsModel::NumberRole).toString();
}

/// The title of a group has the whole width.
void ActionsPane::spanHeadings(const QModelIndex &parent, int first, int last)
{
    for (int row = first; !parent.isValid() && row <= last; ++row)
        view()->setFirstColumnSpanned(row, parent, true);
}

/// What is carried in and not taken yet stands in the notes of an earlier meeting.
NotesPlace ActionsPane::chosenPlace() const
{
    const QModelIndex row = current();
    const bool elsewhere = row.data(ActionsModel::MeetingRole).value<MeetingId>() != MeetingId();
    return elsewhere ? NotesPlace() : NotesPlace{row.data(ActionsModel::ItemRole).value<ItemId>(), row.data(ActionsModel::LineRole).toInt()};
}

} // namespace minutebook
