#include "widgets/panes/problemspane.h"

#include "models/presentation/problemsmodel.h"
#include "widgets/delegates/gravitydelegate.h"

#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

ProblemsPane::ProblemsPane(QWidget *parent)
    : TreePane(ProblemsModel::FilterRole, tr("Problems"), tr("Nothing in this meeting's notes looks like a mistake."), parent)
{
    view()->setItemDelegate(new PlainDelegate(this));
    view()->setItemDelegateForColumn(ProblemsModel::Kind, new GravityDelegate({.gravity = ProblemsModel::GravityRole}, this));
    view()->setRootIsDecorated(false);
    connect(this, &TreePane::activated, this, [this](const QModelIndex &index) {
        emit lineChosen(index.data(ProblemsModel::ItemRole).value<ItemId>(), index.data(ProblemsModel::LineRole).toInt());
    });
}

void ProblemsPane::show(ProblemsModel *problems)
{
    setModel(problems);
    if (problems)
        setColumnWidths({u"warning 000000"_s, u"Introductions"_s, u"title 00"_s});
}

} // namespace minutebook
