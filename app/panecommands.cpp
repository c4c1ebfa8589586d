#include "app/panecommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/rewriteline.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"

#include <QApplication>

namespace minutebook {

PaneCommands::PaneCommands(Desk &desk)
    : m_desk(desk)
{
}

void PaneCommands::showMeetings()
{
    m_window->docks().go(Dock::Meetings);
}

void PaneCommands::showAgenda()
{
    m_window->docks().go(Dock::Agenda);
}

void PaneCommands::showAttendance()
{
    m_window->docks().go(Dock::Attendance);
}

void PaneCommands::showActions()
{
    m_window->docks().go(Dock::Actions);
}

void PaneCommands::showDecisions()
{
    m_window->docks().go(Dock::Decisions);
}

void PaneCommands::showProblems()
{
    m_window->docks().go(Dock::Problems);
}

void PaneCommands::showPreview()
{
    m_window->docks().go(Dock::Preview);
}

void PaneCommands::showPapers()
{
    m_window->docks().go(Dock::Papers);
}

void PaneCommands::closePane()
{
    if (!m_window->docks().closeFocused())
        emit complained(tr("Go to a pane first, then close it. The notes always stay."));
}

void PaneCommands::arrangePanes()
{
    m_window->docks().arrange();
}

void PaneCommands::goToLine()
{
    if (m_window->page() == MainWindow::Page::ActionLog)
        return m_window->actionLogPage()->goToLine();
    if (m_window->page() == MainWindow::Page::DecisionRegister)
        return m_window->decisionRegisterPage()->goToLine();
    const QWidget *focused = QApplication::focusWidget();
    const QList<TreePane *> panes{m_window->actionsPane(), m_window->decisionsPane(), m_window->problemsPane()};
    for (TreePane *pane : panes) {
        if (focused && pane->isAncestorOf(focused))
            return pane->activateCurrent();
    }
}

void PaneCommands::noteProgress()
{
    const QString number = m_window->actionsPane()->currentNumber();
    if (number.isEmpty())
        return m_window->docks().show(Dock::Actions);
    NotesEditor &editor = *m_window->notesPane()->editor();
    if (const NotesPlace place = m_desk.book()->actions()->placeFor(number); place.item != ItemId()) {
        m_desk.book()->showItem(place.item);
        editor.goToEndOf(place.line);
    }
    beginLine(editor, updateLine({number, {}, {}, {}}).chopped(2) + u' '); // status, date or colon come next
    editor.setFocus();
}

void PaneCommands::renumberItems()
{
    m_desk.book()->renumberItems();
}

void PaneCommands::attachPapers()
{
    m_window->docks().show(Dock::Papers);
    emit papersWanted();
}

} // namespace minutebook
