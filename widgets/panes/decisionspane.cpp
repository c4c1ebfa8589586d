#include "widgets/panes/decisionspane.h"

#include "models/presentation/decisionsmodel.h"
#include "widgets/delegates/entrydelegate.h"
#include "widgets/delegates/leveldelegate.h"

#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

DecisionsPane::DecisionsPane(QWidget *parent)
    : TreePane(DecisionsModel::FilterRole, tr("Decisions"),
               tr("Nothing is decided yet. Type a verb such as AGREED in capitals in the notes."), parent)
    , m_levels(new LevelDelegate({.rank = DecisionsModel::RankRole}, this))
{
    view()->setItemDelegate(new EntryDelegate({.completions = DecisionsModel::CompletionRole, .strong = -1, .below = -1}, this));
    view()->setItemDelegateForColumn(DecisionsModel::Level, m_levels);
    view()->setRootIsDecorated(false);
    setCellsEditable();
    connect(this, &TreePane::activated, this, [this](const QModelIndex &index) {
        emit lineChosen(index.data(DecisionsModel::ItemRole).value<ItemId>(), index.data(DecisionsModel::LineRole).toInt());
    });
}

void DecisionsPane::show(DecisionsModel *decisions)
{
    setModel(decisions);
    if (decisions)
        setColumnWidths({u"Item 0"_s, u"RECOMMENDED  00"_s, u"AMBER  "_s});
}

void DecisionsPane::setScheme(const Scheme &scheme)
{
    m_levels->setScheme(scheme);
    view()->viewport()->update();
}

} // namespace minutebook
