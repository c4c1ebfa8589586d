#include "app/panecommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/rewriteline.h"
#include "widgets/dialogs/prompts.h"
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

PaneCommands::PaneCommands(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
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
    if (m_window->page() == MainWindow::Page::Withheld)
        return emit withheldFollowed();
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

/// The row that is chosen in the pane, which is shown; invalid if none is.
QModelIndex PaneCommands::chosenFinding()
{
    const QModelIndex row = m_window->problemsPane()->isVisible() ? m_window->problemsPane()->current() : QModelIndex();
    if (!row.isValid()) {
        m_window->docks().go(Dock::Problems);
        emit complained(tr("Choose the finding in the list of problems first."));
    }
    return row;
}

void PaneCommands::waiveFinding()
{
    const QPersistentModelIndex row = chosenFinding();
    if (!row.isValid())
        return;
    const QString finding = row.data(ProblemsModel::FindingRole).toString();
    if (finding.isEmpty())
        return emit complained(tr("This is a mistake, not a finding of the lint: it stays until it is mended."));
    const auto item = row.data(ProblemsModel::ItemRole).value<ItemId>();
    const std::optional<QString> reason = m_prompts.waiverReason(row.data(ProblemsModel::SentenceRole).toString(),
                                                                 row.data(ProblemsModel::WaivedRole).toString());
    if (reason && m_desk.book())
        m_desk.book()->waive({item, finding, *reason});
}

void PaneCommands::takeWaiverBack()
{
    const QModelIndex row = chosenFinding();
    if (!row.isValid())
        return;
    if (row.data(ProblemsModel::WaivedRole).toString().isEmpty())
        return emit complained(tr("This finding is not waived."));
    m_desk.book()->takeWaiverBack(row.data(ProblemsModel::ItemRole).value<ItemId>(), row.data(ProblemsModel::FindingRole).toString());
}

void PaneCommands::toggleWaived()
{
    m_desk.book()->setWaivedShown(!m_desk.book()->isWaivedShown());
    if (!m_window->problemsPane()->isVisible())
        m_window->docks().go(Dock::Problems);
    emit waivedShown();
}

void PaneCommands::attachPapers()
{
    m_window->docks().show(Dock::Papers);
    emit papersWanted();
}

} // namespace minutebook
