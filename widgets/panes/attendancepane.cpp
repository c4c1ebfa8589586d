#include "widgets/panes/attendancepane.h"

#include "models/presentation/sitting.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

AttendancePane::AttendancePane(QWidget *parent)
    : TreePane(AttendanceModel::FilterRole, tr("Attendance"),
               tr("Nobody is in this meeting's tables yet. Set up the committee's seats, or import its attendance."), parent)
{
    view()->setRootIsDecorated(false);
    addChange(tr("&Present"), Qt::Key_P, PersonChange::Present);
    addChange(tr("&Apologies"), Qt::Key_A, PersonChange::Apologies);
    addChange(tr("For Pa&rt of the Meeting"), Qt::Key_H, PersonChange::Part);
    addChange(tr("By &Telephone"), Qt::Key_T, PersonChange::Telephone);
    addChange(tr("By &Video"), Qt::Key_V, PersonChange::Video);
    addChange(tr("Presides from the &Beginning"), Qt::Key_B, PersonChange::Presiding);
    auto *separator = new QAction(view());
    separator->setSeparator(true);
    view()->addAction(separator);
    addLine(tr("&Joins Now"), Qt::Key_J, u"JOINED {time}: %1"_s);
    addLine(tr("&Leaves Now"), Qt::Key_L, u"LEFT {time}: %1"_s);
    addLine(tr("Takes &No Part in This Item"), Qt::Key_N, u"RECUSED: %1"_s);
    addLine(tr("Takes the &Chair"), Qt::Key_C, u"PRESIDING: %1"_s);
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
        if (const QString who = chosenKey(); !who.isEmpty())
            emit personChanged(who, change);
    });
}

void AttendancePane::addLine(const QString &text, Qt::Key key, const QString &line)
{
    connect(addEntry(text, key), &QAction::triggered, this, [this, line] {
        if (const QString who = chosenKey(); !who.isEmpty())
            emit lineWanted(line.arg(who));
    });
}

QString AttendancePane::chosenKey() const
{
    return current().data(AttendanceModel::KeyRole).toString();
}

void AttendancePane::show(Sitting *sitting)
{
    setModel(sitting ? sitting->model() : nullptr);
    if (!sitting)
        return;
    view()->header()->setStretchLastSection(false);
    view()->header()->setSectionResizeMode(AttendanceModel::Name, QHeaderView::Stretch);
    setFittingColumns({AttendanceModel::Key, AttendanceModel::State, AttendanceModel::Seat});
}

void AttendancePane::setEditable(bool editable)
{
    for (QAction *action : std::as_const(m_entries))
        action->setEnabled(editable);
}

} // namespace minutebook
