#include "widgets/panes/problemspane.h"

#include "models/presentation/problemsmodel.h"
#include "models/presentation/words.h"
#include "widgets/delegates/gravitydelegate.h"
#include "widgets/delegates/wholerowdelegate.h"

#include <QTreeView>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString longestKind()
{
    return std::max({gravityWord(Gravity::Error), gravityWord(Gravity::Warning), gravityWord(Gravity::Hint)},
                    [](const QString &one, const QString &other) { return one.size() < other.size(); });
}

} // namespace

ProblemsPane::ProblemsPane(QWidget *parent)
    : TreePane(ProblemsModel::FilterRole, tr("Problems"), tr("Nothing in this meeting's notes looks like a mistake."), parent)
{
    view()->setItemDelegate(new PlainDelegate(this));
    view()->setItemDelegateForColumn(ProblemsModel::Kind, new GravityDelegate({.gravity = ProblemsModel::GravityRole}, this));
    view()->setItemDelegateForColumn(ProblemsModel::Sentence, new WholeRowDelegate(view(), ProblemsModel::Sentence));
    view()->setUniformRowHeights(false);
    view()->setRootIsDecorated(false);
    view()->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    connect(this, &TreePane::activated, this, [this](const QModelIndex &index) {
        const auto item = index.data(ProblemsModel::ItemRole).value<ItemId>();
        if (item == ItemId())
            emit meetingChosen(index.data(ProblemsModel::CodeRole).value<DiagnosticCode>());
        else
            emit lineChosen(item, index.data(ProblemsModel::LineRole).toInt());
    });
}

void ProblemsPane::show(ProblemsModel *problems)
{
    setModel(problems);
    if (problems)
        setColumnWidths({longestKind() + u" 000000"_s, u"Introductions"_s, ProblemsModel::tr("title") + u" 00"_s});
}

/// Titles are no lines.
NotesPlace ProblemsPane::chosenPlace() const
{
    const int line = current().data(ProblemsModel::LineRole).toInt();
    return line < 0 ? NotesPlace() : NotesPlace{current().data(ProblemsModel::ItemRole).value<ItemId>(), line};
}

} // namespace minutebook
