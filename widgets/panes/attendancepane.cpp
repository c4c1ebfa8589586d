#include "widgets/panes/attendancepane.h"

#include "models/presentation/sitting.h"
#include "widgets/delegates/plaindelegate.h"
#include "widgets/panes/fittingcolumns.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 6;

} // namespace

AttendancePane::AttendancePane(QWidget *parent)
    : TreePane(AttendanceModel::FilterRole, tr("Attendance"),
               tr("Nobody is in this meeting's tables yet. Add people, or set up those of the committee."), parent)
{
    view()->setRootIsDecorated(false);
    view()->setItemDelegate(
        new PlainDelegate({.strong = AttendanceModel::NotClearedRole, .below = -1, .weak = AttendanceModel::ElsewhereRole}, this));
}

void AttendancePane::addKey(Qt::Key key, QAction *action)
{
    connect(new QShortcut(key, view(), nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, action, &QAction::trigger);
}

void AttendancePane::change(PersonChange change)
{
    if (const QString who = currentKey(); !who.isEmpty())
        emit personChanged(who, change);
}

/// Whoever is in no table yet can only come.
void AttendancePane::write(const QString &line, bool comes)
{
    const QString who = currentKey();
    if (who.isEmpty() || (!isCurrentListed() && !comes))
        return;
    if (!isCurrentListed())
        emit personChanged(who, PersonChange::Present);
    emit lineWanted(line.arg(who));
}

QString AttendancePane::currentKey() const
{
    return current().data(AttendanceModel::KeyRole).toString();
}

bool AttendancePane::isCurrentListed() const
{
    return current().isValid() && !current().data(AttendanceModel::ElsewhereRole).toBool();
}

void AttendancePane::show(Sitting *sitting)
{
    setModel(sitting ? sitting->model() : nullptr);
    if (!sitting)
        return;
    view()->header()->setStretchLastSection(false);
    view()->header()->setMinimumSectionSize(view()->fontMetrics().horizontalAdvance(u"✓"_s) + 2 * cellMargin); // of the column of marks
    for (const int column : {AttendanceModel::Name, AttendanceModel::Seat})
        view()->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    fitColumns();
}

void AttendancePane::fitColumns()
{
    // The state is as wide as what matters, where that leaves room for the names: what is longer is cut off before these are.
    constexpr int mostCharacters = 20;
    QFont bold = view()->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int wanted = metrics.horizontalAdvance(tr("present, not cleared") + u", …"_s);
    setFittingColumns({AttendanceModel::Key, AttendanceModel::State, AttendanceModel::Votes})
        .limit(AttendanceModel::State, std::min(wanted, mostCharacters * metrics.averageCharWidth()) + 2 * cellMargin);
}

} // namespace minutebook
