#include "app/application.h"

#include "models/presentation/words.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/lockpage.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/welcomepage.h"

namespace minutebook {

// Of Application: who listens to whom.

/// What its parts say of their work is told in the window: what went wrong, what cannot be done, what was done.
template <typename... Parts>
void Application::hear(const Parts &...parts)
{
    const auto hearOne = [this]<typename Part>(const Part &part) {
        if constexpr (requires { &Part::failed; })
            connect(&part, &Part::failed, this, &Application::tell);
        if constexpr (requires { &Part::complained; })
            connect(&part, &Part::complained, this, &Application::complain);
        if constexpr (requires { &Part::done; })
            connect(&part, &Part::done, this, &Application::confirm);
    };
    (hearOne(parts), ...);
}

void Application::connectReports()
{
    hear(*m_desk, *m_backingUp, *m_keyholders, *m_locking, *m_agendaCommands, *m_commands, *m_issueCommands, *m_notesCommands, *m_panes,
         *m_paneCommands, *m_papers, *m_parties, *m_peopleHistory, *m_registerPages, *m_overviewing, *m_circulating, *m_reviewing,
         *m_between, *m_retaining, *m_revising, *m_auditing, *m_meetingCommands, *m_peopleCommands, *m_withheld);
}

void Application::connectDesk()
{
    connect(m_actions.get(), &ActionTable::begun, this, &Application::withdraw);
    connect(m_desk.get(), &Desk::reviewChosen, this, &Application::openReview);
    connect(m_desk.get(), &Desk::opened, this, &Application::showBook);
    connect(m_desk.get(), &Desk::closing, this, &Application::leaveBook);
    connect(m_desk.get(), &Desk::closed, this, &Application::showWelcome);
    connect(m_desk.get(), &Desk::advised, this, &Application::confirm);
    connect(m_paneCommands.get(), &PaneCommands::keysWanted, m_keyholders.get(), &Keyholders::show);
    connect(m_backingUp.get(), &BackingUp::failed, this, [this] { m_told.clear(); }); // it is about the book: showing a meeting ends it not
    connect(m_paneCommands.get(), &PaneCommands::backupsWanted, m_backingUp.get(), &BackingUp::show);
    connect(m_paneCommands.get(), &PaneCommands::checkWanted, m_backingUp.get(), &BackingUp::check);
    connect(m_paneCommands.get(), &PaneCommands::writingWanted, this, [this] { m_sharing->takeOver(); });
    connect(m_paneCommands.get(), &PaneCommands::lockWanted, m_locking.get(), &Locking::lock);
    connect(m_paneCommands.get(), &PaneCommands::idleLockChosen, m_locking.get(), &Locking::keepIdleTime);
    connect(m_locking.get(), &Locking::locking, this, &Application::closeReviews);
    connect(m_window->lockPage(), &LockPage::unlockWanted, m_locking.get(), &Locking::unlock);
    connect(&m_commands->exporter(), &Exporter::begun, this, &Application::inform);
    connect(&m_commands->exporter(), &Exporter::lineWanted, this, [this](ItemId item, int line) {
        if (item == ItemId())
            m_window->docks().go(Dock::Problems); // on the meeting itself
        else
            m_panes->goToLine(item, line);
    });
    connect(&m_commands->proofs(), &Proofs::lineWanted, this, [this](ItemId item, int line) { m_panes->goToLine(item, line); });
    connect(&m_commands->proofs(), &Proofs::pageWanted, this, &Application::showPage);
}

void Application::connectPanes()
{
    connect(m_window->welcomePage(), &WelcomePage::bookChosen, m_desk.get(), &Desk::open);
    connect(m_paneCommands.get(), &PaneCommands::waivedShown, this, &Application::updateActions);
    connect(m_panes.get(), &Panes::headerWanted, m_actions->action(ActionId::ChangeMeeting), &QAction::trigger);
    connect(m_papers.get(), &Papers::shown, this, &Application::updateMarking);
    connect(m_paneCommands.get(), &PaneCommands::papersWanted, m_papers.get(), &Papers::choose);
    connect(m_paneCommands.get(), &PaneCommands::partiesWanted, m_parties.get(), &Parties::change);
    connect(m_paneCommands.get(), &PaneCommands::safeViewToggled, m_safeScreen.get(), &SafeScreen::toggle);
    connect(m_paneCommands.get(), &PaneCommands::ceilingChosen, m_safeScreen.get(), &SafeScreen::choose);
    connect(m_paneCommands.get(), &PaneCommands::paletteWanted, m_palette.get(), &Palette::open);
    connect(m_paneCommands.get(), &PaneCommands::searchWanted, m_searching.get(), &Searching::toggle);
    connect(m_searching.get(), &Searching::lineWanted, m_panes.get(), &Panes::goTo);
    connect(m_searching.get(), &Searching::interimWanted, m_between.get(), &BetweenMeetings::showDecision);
    connect(m_paneCommands.get(), &PaneCommands::peopleWanted, m_peopleHistory.get(), &PeopleHistory::toggle);
    connect(m_paneCommands.get(), &PaneCommands::interestsWanted, m_peopleHistory.get(), &PeopleHistory::changeInterests);
    connect(m_peopleHistory.get(), &PeopleHistory::lineWanted, m_panes.get(), &Panes::goTo);
    connect(m_paneCommands.get(), &PaneCommands::actionLogWanted, m_registerPages.get(), &RegisterPages::toggleActionLog);
    connect(m_paneCommands.get(), &PaneCommands::decisionRegisterWanted, m_registerPages.get(), &RegisterPages::toggleDecisionRegister);
    connect(m_paneCommands.get(), &PaneCommands::latestWanted, m_registerPages.get(), &RegisterPages::goToLatest);
    connect(m_paneCommands.get(), &PaneCommands::filterKept, m_registerPages.get(), &RegisterPages::keepFilter);
    connect(m_paneCommands.get(), &PaneCommands::filterForgotten, m_registerPages.get(), &RegisterPages::forgetFilter);
    connect(m_paneCommands.get(), &PaneCommands::readerWanted, m_registerPages.get(), &RegisterPages::chooseReader);
    connect(m_paneCommands.get(), &PaneCommands::decisionNoted, m_registerPages.get(), &RegisterPages::noteDecision);
    connect(m_paneCommands.get(), &PaneCommands::decisionSuperseded, m_registerPages.get(), &RegisterPages::supersedeDecision);
    connect(m_paneCommands.get(), &PaneCommands::decisionLinked, m_registerPages.get(), &RegisterPages::linkDecision);
    connect(m_registerPages.get(), &RegisterPages::lineWanted, m_panes.get(), &Panes::goTo);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_searching.get(), &Searching::followCeiling);
    connect(m_paneCommands.get(), &PaneCommands::overviewWanted, m_overviewing.get(), &Overviewing::toggle);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_overviewing.get(), &Overviewing::followCeiling);
    const NotesEditor *editor = m_window->notesPane()->editor();
    connect(editor, &NotesEditor::cursorLineChanged, this, &Application::showLine);
}

void Application::connectReview()
{
    const PaneCommands *commands = m_paneCommands.get();
    connect(commands, &PaneCommands::reviewWanted, m_reviewing.get(), &Reviewing::toggle);
    connect(commands, &PaneCommands::commentAccepted, m_reviewing.get(), &Reviewing::accept);
    connect(commands, &PaneCommands::commentAcceptedChanged, m_reviewing.get(), &Reviewing::acceptChanged);
    connect(commands, &PaneCommands::commentDeclined, m_reviewing.get(), &Reviewing::decline);
    connect(commands, &PaneCommands::commentDiscussed, m_reviewing.get(), &Reviewing::discuss);
    connect(commands, &PaneCommands::commentReopened, m_reviewing.get(), &Reviewing::reopen);
    connect(commands, &PaneCommands::commentFollowed, m_reviewing.get(), &Reviewing::goToLine);
    connect(commands, &PaneCommands::reviewReported, m_reviewing.get(), &Reviewing::report);
    connect(commands, &PaneCommands::reviewSent, m_circulating.get(), &Circulating::send);
    connect(commands, &PaneCommands::reviewTakenIn, m_circulating.get(), &Circulating::takeIn);
    connect(commands, &PaneCommands::commentEntered, m_circulating.get(), &Circulating::enter);
    connect(commands, &PaneCommands::reviewMailed, m_circulating.get(), &Circulating::writeMail);
    connect(m_circulating.get(), &Circulating::progressed, this, &Application::inform);
    connect(m_circulating.get(), &Circulating::shownWanted, m_reviewing.get(), &Reviewing::open);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_reviewing.get(), &Reviewing::followCeiling);
    connect(m_reviewing.get(), &Reviewing::lineWanted, m_panes.get(), &Panes::goToLine);
    connect(m_reviewing.get(), &Reviewing::placeWanted, m_panes.get(), &Panes::goTo);
}

void Application::connectBetween()
{
    connect(m_paneCommands.get(), &PaneCommands::interimWanted, m_between.get(), &BetweenMeetings::toggle);
    connect(m_paneCommands.get(), &PaneCommands::interimAdded, m_between.get(), &BetweenMeetings::add);
    connect(m_paneCommands.get(), &PaneCommands::interimChanged, m_between.get(), &BetweenMeetings::change);
    connect(m_paneCommands.get(), &PaneCommands::interimRemoved, m_between.get(), &BetweenMeetings::remove);
    connect(m_paneCommands.get(), &PaneCommands::interimReported, m_between.get(), &BetweenMeetings::report);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_between.get(), &BetweenMeetings::followCeiling);
    connect(m_between.get(), &BetweenMeetings::lineWanted, m_panes.get(), &Panes::goTo);
    connect(m_paneCommands.get(), &PaneCommands::retentionWanted, m_retaining.get(), &Retaining::change);
}

void Application::connectRevising()
{
    connect(m_paneCommands.get(), &PaneCommands::revisionsWanted, m_revising.get(), &Revising::toggle);
    connect(m_paneCommands.get(), &PaneCommands::revisionKept, m_revising.get(), &Revising::keep);
    connect(m_paneCommands.get(), &PaneCommands::revisionOpened, m_revising.get(), &Revising::open);
    connect(m_paneCommands.get(), &PaneCommands::besideToggled, m_revising.get(), &Revising::toggleBeside);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_revising.get(), &Revising::followCeiling);
    connect(m_revising.get(), &Revising::pageWanted, this, &Application::showPage);
    connect(m_paneCommands.get(), &PaneCommands::auditWanted, m_auditing.get(), &Auditing::toggle);
    connect(m_paneCommands.get(), &PaneCommands::auditExported, m_auditing.get(), &Auditing::exportTrail);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_auditing.get(), &Auditing::followCeiling);
}

void Application::connectWithheld()
{
    connect(m_paneCommands.get(), &PaneCommands::withheldWanted, m_withheld.get(), &WithheldParts::toggle);
    connect(m_paneCommands.get(), &PaneCommands::groundGiven, m_withheld.get(), &WithheldParts::giveGround);
    connect(m_paneCommands.get(), &PaneCommands::withheldKept, m_withheld.get(), &WithheldParts::keep);
    connect(m_paneCommands.get(), &PaneCommands::downgradeWanted, m_withheld.get(), &WithheldParts::downgrade);
    connect(m_paneCommands.get(), &PaneCommands::withheldFollowed, m_withheld.get(), &WithheldParts::goToLine);
    connect(m_paneCommands.get(), &PaneCommands::withheldExported, m_withheld.get(), &WithheldParts::exportRegister);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_withheld.get(), &WithheldParts::followCeiling);
    connect(m_withheld.get(), &WithheldParts::lineWanted, m_panes.get(), &Panes::goTo);
}

void Application::connectPeople()
{
    connect(m_meetingCommands.get(), &MeetingCommands::problemsWanted, this, [this] { m_window->docks().show(Dock::Problems); });
    connect(m_meetingCommands.get(), &MeetingCommands::statusKept, this, &Application::updateActions);
    connect(m_window->notesPane()->editor(), &NotesEditor::personWanted, m_peopleCommands.get(), &PeopleCommands::addNamed);
    connect(m_peopleCommands.get(), &PeopleCommands::advised, this, &Application::inform);
    connect(m_commands.get(), &Commands::undoWanted, m_history.get(), &EditHistory::undo);
    connect(m_commands.get(), &Commands::redoWanted, m_history.get(), &EditHistory::redo);
    connect(m_history.get(), &EditHistory::refused, this,
            [this] { complain(tr("That cannot be taken back or made again any more: something else has changed it since.")); });
    connect(m_history.get(), &EditHistory::changed, this, &Application::updateUndo);
}

void Application::connectPreview()
{
    PreviewPane *pane = m_window->previewPane();
    connect(m_previewer.get(), &Previewer::printed, pane, [pane](const PrintedEditions &editions) { pane->showEdition(editions.first); });
    connect(m_previewer.get(), &Previewer::failed, pane, [pane](const Error &error) { pane->showNothing(sentence(error)); });
    connect(m_previewer.get(), &Previewer::emptied, pane, qOverload<>(&PreviewPane::showNothing));
    connect(pane, &PreviewPane::editionChosen, this, &Application::updatePreview);
    connect(m_window.get(), &MainWindow::previewShown, this, &Application::updatePreview);
    connect(m_window.get(), &MainWindow::pageShown, this, [this] {
        updateActions();
        updateMarking();
    });
    connect(m_previewCommands.get(), &PreviewCommands::lineChosen, m_panes.get(),
            [this](NotesPlace place) { m_panes->goTo({}, place.item, place.line); });
}

} // namespace minutebook
