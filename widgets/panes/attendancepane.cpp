#include "widgets/panes/attendancepane.h"

#include "models/presentation/sitting.h"
#include "widgets/delegates/plaindelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

AttendancePane::AttendancePane(QWidget *parent)
    : TreePane(AttendanceModel::FilterRole, tr("Attendance"),
               tr("Nobody is in this meeting's tables yet. Add people, or set up those of the committee."), parent)
{
    view()->setRootIsDecorated(false);
    view()->setItemDelegate(new PlainDelegate({.strong = -1, .below = -1, .weak = AttendanceModel::ElsewhereRole}, this));
    addChange(tr("&Present"), Qt::Key_P, PersonChange::Present);
    addChange(tr("&Apologies"), Qt::Key_A, PersonChange::Apologies);
    addChange(tr("For Pa&rt of the Meeting"), Qt::Key_H, PersonChange::Part);
    addChange(tr("By &Telephone"), Qt::Key_T, PersonChange::Telephone);
    addChange(tr("By &Video"), Qt::Key_V, PersonChange::Video);
    addChange(tr("Presides from the &Beginning"), Qt::Key_B, PersonChange::Presiding);
    addSeparator();
    addLine(tr("&Joins Now"), Qt::Key_J, u"JOINED {time}: %1"_s, true);
    addLine(tr("&Leaves Now"), Qt::Key_L, u"LEFT {time}: %1"_s);
    addLine(tr("Takes &No Part in This Item"), Qt::Key_N, u"RECUSED: %1"_s);
    addLine(tr("Takes the &Chair"), Qt::Key_C, u"PRESIDING: %1"_s);
    addSeparator(); // the window's own come behind it
}

void AttendancePane::addSeparator()
{
    auto *separator = new QAction(view());
    separator->setSeparator(true);
    view()->addAction(separator);
}

QAction *AttendancePane::addEntry(const QString &text, Qt::Key key)
{
    auto *action = new QAction(text, view());
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    view()->addAction(action);
    m_entries.append(action);
    return action;
}

void AttendancePane::addChange(const QString &text, Qt::Key key, PersonChange change)
{
    connect(addEntry(text, key), &QAction::triggered, this, [this, change] {
        if (const QString who = currentKey(); !who.isEmpty())
            emit personChanged(who, change);
    });
}

/// Whoever is in no table yet can only come.
void AttendancePane::addLine(const QString &text, Qt::Key key, const QString &line, bool comes)
{
    connect(addEntry(text, key), &QAction::triggered, this, [this, line, comes] {
        const QString who = currentKey();
        if (who.isEmpty() || (!isCurrentListed() && !comes))
            return;
        if (!isCurrentListed())
            emit personChanged(who, PersonChange::Present);
        emit lineWanted(line.arg(who));
    });
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
    for (const int column : {AttendanceModel::Name, AttendanceModel::Seat})
        view()->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    fitColumns();
}

void AttendancePane::fitColumns()
{
    setFittingColumns({AttendanceModel::Key, AttendanceModel::State, AttendanceModel::Votes});
}

void AttendancePane::setEditable(bool editable)
{
    for (QAction *action : std::as_const(m_entries))
        action->setEnabled(editable);
}

} // namespace minutebook
