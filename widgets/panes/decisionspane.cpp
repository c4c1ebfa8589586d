#include "widgets/panes/decisionspane.h"

#include "models/presentation/decisionsmodel.h"
#include "widgets/belowtree.h"
#include "widgets/delegates/entrydelegate.h"
#include "widgets/delegates/leveldelegate.h"
#include "widgets/delegates/wordingdelegate.h"

#include <QHeaderView>

namespace minutebook {

using namespace Qt::StringLiterals;

DecisionsPane::DecisionsPane(QWidget *parent)
    : TreePane(DecisionsModel::FilterRole, tr("Decisions"),
               tr("Nothing is decided yet. Type a verb such as AGREED in capitals in the notes."), parent, new BelowTree)
    , m_levels(new LevelDelegate({.rank = DecisionsModel::RankRole}, this))
{
    static_cast<BelowTree *>(view())->setBelow(DecisionsModel::Text);
    view()->setItemDelegate(new EntryDelegate({.completions = DecisionsModel::CompletionRole}, this));
    view()->setItemDelegateForColumn(
        DecisionsModel::Verb,
        new EntryDelegate({.completions = DecisionsModel::CompletionRole, .warned = DecisionsModel::QuorumMissingRole}, this));
    view()->setItemDelegateForColumn(DecisionsModel::Text, new WordingDelegate(this));
    view()->setItemDelegateForColumn(DecisionsModel::Level, m_levels);
    view()->setRootIsDecorated(false);
    view()->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    setCellsEditable(DecisionsModel::Text);
    connect(this, &TreePane::activated, this, [this](const QModelIndex &index) {
        emit lineChosen(index.data(DecisionsModel::ItemRole).value<ItemId>(), index.data(DecisionsModel::LineRole).toInt());
    });
}

void DecisionsPane::show(DecisionsModel *decisions)
{
    setModel(decisions);
    if (!decisions)
        return;
    view()->setColumnHidden(DecisionsModel::Text, true);
    view()->header()->setStretchLastSection(false);
    view()->header()->setSectionsMovable(false);
    setFittingColumns({DecisionsModel::Item, DecisionsModel::Level});
    view()->header()->setSectionResizeMode(DecisionsModel::Verb, QHeaderView::Stretch);
}

void DecisionsPane::setScheme(const Scheme &scheme)
{
    m_levels->setScheme(scheme);
    view()->viewport()->update();
}

NotesPlace DecisionsPane::chosenPlace() const
{
    return {current().data(DecisionsModel::ItemRole).value<ItemId>(), current().data(DecisionsModel::LineRole).toInt()};
}

} // namespace minutebook
