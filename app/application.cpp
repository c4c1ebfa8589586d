#include "app/application.h"

#include "app/emptysentences.h"
#include "app/notesheading.h"
#include "app/notesstatus.h"
#include "models/presentation/timewords.h"
#include "models/presentation/words.h"
#include "widgets/buttonfocus.h"
#include "widgets/dialogs/dialogprompts.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/panes/welcomepage.h"
#include "widgets/quietalt.h"

#include <QApplication>
#include <QDockWidget>

namespace minutebook {

Application::Application(QSettings &settings, Clock clock, std::unique_ptr<Prompts> prompts)
    : m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>())
    , m_desk(std::make_unique<Desk>(*m_prompts, settings, clock))
    , m_agendaCommands(std::make_unique<AgendaCommands>(*m_desk, *m_prompts, clock))
    , m_commands(std::make_unique<Commands>(*m_desk, *m_prompts, clock))
    , m_issueCommands(std::make_unique<IssueCommands>(*m_desk, *m_prompts, m_commands->proofs()))
    , m_meetingCommands(std::make_unique<MeetingCommands>(*m_desk, *m_prompts, clock))
    , m_notesCommands(std::make_unique<NotesCommands>(*m_desk, *m_prompts))
    , m_paneCommands(std::make_unique<PaneCommands>(*m_desk, *m_prompts))
    , m_peopleCommands(std::make_unique<PeopleCommands>(*m_desk, *m_prompts))
    , m_previewCommands(std::make_unique<PreviewCommands>(*m_desk, *m_prompts, settings))
    , m_actions(std::make_unique<ActionTable>(*m_agendaCommands, *m_commands, *m_issueCommands, *m_meetingCommands, *m_notesCommands,
                                              *m_paneCommands, *m_peopleCommands, *m_previewCommands))
    , m_window(std::make_unique<MainWindow>(*m_actions, settings))
    , m_history(std::make_unique<EditHistory>(*m_window->notesPane()->editor()))
    , m_panes(std::make_unique<Panes>(*m_window, clock))
    , m_papers(std::make_unique<Papers>(*m_window->papersPane(), *m_prompts))
    , m_parties(std::make_unique<Parties>(*m_desk, *m_prompts))
    , m_safeScreen(std::make_unique<SafeScreen>(*m_desk, *m_actions, *m_window, settings))
    , m_palette(std::make_unique<Palette>(*m_desk, *m_actions, *m_window))
    , m_peopleHistory(std::make_unique<PeopleHistory>(*m_desk, *m_actions, *m_window, *m_prompts, clock))
    , m_searching(std::make_unique<Searching>(*m_desk, *m_actions, *m_window))
    , m_overviewing(std::make_unique<Overviewing>(*m_desk, *m_prompts, *m_actions, *m_window))
    , m_registerPages(std::make_unique<RegisterPages>(*m_desk, *m_actions, *m_window, *m_prompts, settings, clock))
    , m_between(std::make_unique<BetweenMeetings>(*m_desk, *m_actions, *m_window, *m_prompts, clock))
    , m_revising(std::make_unique<Revising>(*m_desk, *m_actions, *m_window, *m_prompts))
    , m_auditing(std::make_unique<Auditing>(*m_desk, *m_actions, *m_window, *m_prompts, clock))
    , m_withheld(std::make_unique<WithheldParts>(*m_desk, *m_actions, *m_window, *m_prompts, clock))
    , m_circulating(std::make_unique<Circulating>(*m_desk, *m_window, *m_prompts, clock))
    , m_reviewing(std::make_unique<Reviewing>(*m_desk, *m_actions, *m_window, *m_prompts, clock))
    , m_retaining(std::make_unique<Retaining>(*m_desk, *m_prompts, clock))
    , m_keyholders(std::make_unique<Keyholders>(*m_desk, *m_prompts, clock))
    , m_backingUp(std::make_unique<BackingUp>(*m_desk, *m_prompts, clock))
    , m_savingNotices(std::make_unique<SavingNotices>(*m_actions, *m_window))
    , m_approvalNotices(std::make_unique<ApprovalNotices>(*m_actions, *m_window))
    , m_heldTimes(std::make_unique<HeldTimes>(*m_desk, *m_window))
    , m_place(std::make_unique<PlaceKeeper>(*m_window->notesPane()->editor()))
    , m_previewer(std::make_unique<Previewer>())
    , m_settings(settings)
    , m_clock(std::move(clock))
{
    qApp->installEventFilter(new QuietAlt(this));
    new ButtonFocus(this);
    m_agendaCommands->setWindow(m_window.get());
    m_commands->setWindow(m_window.get());
    m_issueCommands->setWindow(m_window.get());
    m_notesCommands->setWindow(m_window.get());
    m_paneCommands->setWindow(m_window.get());
    m_peopleCommands->setWindow(m_window.get());
    m_previewCommands->setWindow(m_window.get(), m_actions.get());
    m_window->setMayClose([this] { return m_desk->close(); });
    connectDesk();
    m_sharing = std::make_unique<Sharing>(*m_desk, *m_window, *m_prompts,
                                          *m_actions->action(ActionId::TakeOverWriting)); // tells what showBook leaves
    connectPanes();
    connectBetween();
    connectRevising();
    connectWithheld();
    connectPeople();
    connectReview();
    connectPreview();
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { // the session ends: what is typed is saved, the window closes later
        if (OpenBook *book = m_desk->book())
            (void)book->settle();
    });
    showWelcome();
}

Application::~Application()
{
    leaveBook();
    if (OpenBook *book = m_desk->book()) {
        // The book goes last, and saves what is not yet saved: that has no window to be shown in.
        for (QObject *sender : std::initializer_list<QObject *>{book, book->sitting(), m_desk->session()})
            sender->disconnect(this);
    }
}

void Application::start(const QString &path, const std::optional<BookKey> &key, const Opener &opener)
{
    if (isReviewPath(path) && openReview(path))
        return;
    m_window->show();
    if (isReviewPath(path))
        return;
    if (!path.isEmpty() && key)
        m_desk->openWith(path, *key, opener);
    else if (const QString book = path.isEmpty() ? m_desk->recentBooks().unclosed() : path; !book.isEmpty())
        m_desk->open(book);
}

bool Application::openReview(const QString &path)
{
    Result<std::unique_ptr<ReviewWindow>> review = ReviewWindow::open(path, *m_prompts, m_settings, m_clock);
    if (!review)
        tell(review.error());
    if (!review || !*review)
        return false;
    std::erase_if(m_reviews, [](const std::unique_ptr<ReviewWindow> &window) { return !window->isVisible(); });
    m_reviews.push_back(*std::move(review));
    m_reviews.back()->show();
    return true;
}

void Application::quit()
{
    for (int time = 0; time < 2 && m_window->isVisible(); ++time) // a dialog with changes wants to be closed twice
        QApplication::closeAllWindows(); // the questions before the window that asks them
    if (!m_window->isVisible())
        QApplication::quit();
}

void Application::connectDesk()
{
    connect(m_actions.get(), &ActionTable::begun, this, &Application::withdraw);
    connect(m_desk.get(), &Desk::reviewChosen, this, &Application::openReview);
    connect(m_desk.get(), &Desk::opened, this, &Application::showBook);
    connect(m_desk.get(), &Desk::closing, this, &Application::leaveBook);
    connect(m_desk.get(), &Desk::closed, this, &Application::showWelcome);
    connect(m_desk.get(), &Desk::failed, this, &Application::tell);
    connect(m_desk.get(), &Desk::advised, this, &Application::confirm);
    connect(m_paneCommands.get(), &PaneCommands::keysWanted, m_keyholders.get(), &Keyholders::show);
    connect(m_paneCommands.get(), &PaneCommands::backupsWanted, m_backingUp.get(), &BackingUp::show);
    connect(m_paneCommands.get(), &PaneCommands::checkWanted, m_backingUp.get(), &BackingUp::check);
    connect(m_paneCommands.get(), &PaneCommands::writingWanted, this, [this] { m_sharing->takeOver(); });
    connect(m_backingUp.get(), &BackingUp::failed, this, &Application::tell);
    connect(m_backingUp.get(), &BackingUp::done, this, &Application::confirm);
    connect(m_keyholders.get(), &Keyholders::failed, this, &Application::tell);
    connect(m_keyholders.get(), &Keyholders::complained, this, &Application::complain);
    connect(m_keyholders.get(), &Keyholders::done, this, &Application::confirm);
    connect(m_agendaCommands.get(), &AgendaCommands::failed, this, &Application::tell);
    connect(m_agendaCommands.get(), &AgendaCommands::complained, this, &Application::complain);
    connect(m_commands.get(), &Commands::failed, this, &Application::tell);
    connect(m_commands.get(), &Commands::complained, this, &Application::complain);
    connect(m_commands.get(), &Commands::done, this, &Application::confirm);
    connect(&m_commands->exporter(), &Exporter::lineWanted, this, [this](ItemId item, int line) {
        if (item == ItemId())
            m_window->docks().go(Dock::Problems); // on the meeting itself
        else
            m_panes->goToLine(item, line);
    });
    connect(&m_commands->proofs(), &Proofs::lineWanted, this, [this](ItemId item, int line) { m_panes->goToLine(item, line); });
    connect(&m_commands->proofs(), &Proofs::pageWanted, this, &Application::showPage);
    connect(m_issueCommands.get(), &IssueCommands::failed, this, &Application::tell);
    connect(m_issueCommands.get(), &IssueCommands::complained, this, &Application::complain);
    connect(m_issueCommands.get(), &IssueCommands::done, this, &Application::confirm);
    connect(m_notesCommands.get(), &NotesCommands::complained, this, &Application::complain);
    connect(m_notesCommands.get(), &NotesCommands::done, this, &Application::confirm);
}

void Application::connectPanes()
{
    connect(m_window->welcomePage(), &WelcomePage::bookChosen, m_desk.get(), &Desk::open);
    connect(m_panes.get(), &Panes::failed, this, &Application::tell);
    connect(m_paneCommands.get(), &PaneCommands::complained, this, &Application::complain);
    connect(m_paneCommands.get(), &PaneCommands::waivedShown, this, &Application::updateActions);
    connect(m_panes.get(), &Panes::headerWanted, m_actions->action(ActionId::ChangeMeeting), &QAction::trigger);
    connect(m_paneCommands.get(), &PaneCommands::papersWanted, m_papers.get(), &Papers::choose);
    connect(m_papers.get(), &Papers::failed, this, &Application::tell);
    connect(m_papers.get(), &Papers::done, this, &Application::confirm);
    connect(m_paneCommands.get(), &PaneCommands::partiesWanted, m_parties.get(), &Parties::change);
    connect(m_parties.get(), &Parties::failed, this, &Application::tell);
    connect(m_paneCommands.get(), &PaneCommands::safeViewToggled, m_safeScreen.get(), &SafeScreen::toggle);
    connect(m_paneCommands.get(), &PaneCommands::ceilingChosen, m_safeScreen.get(), &SafeScreen::choose);
    connect(m_paneCommands.get(), &PaneCommands::paletteWanted, m_palette.get(), &Palette::open);
    connect(m_paneCommands.get(), &PaneCommands::searchWanted, m_searching.get(), &Searching::toggle);
    connect(m_searching.get(), &Searching::lineWanted, m_panes.get(), &Panes::goTo);
    connect(m_paneCommands.get(), &PaneCommands::peopleWanted, m_peopleHistory.get(), &PeopleHistory::toggle);
    connect(m_paneCommands.get(), &PaneCommands::interestsWanted, m_peopleHistory.get(), &PeopleHistory::changeInterests);
    connect(m_peopleHistory.get(), &PeopleHistory::lineWanted, m_panes.get(), &Panes::goTo);
    connect(m_peopleHistory.get(), &PeopleHistory::complained, this, &Application::complain);
    connect(m_peopleHistory.get(), &PeopleHistory::failed, this, &Application::tell);
    connect(m_paneCommands.get(), &PaneCommands::actionLogWanted, m_registerPages.get(), &RegisterPages::toggleActionLog);
    connect(m_paneCommands.get(), &PaneCommands::decisionRegisterWanted, m_registerPages.get(), &RegisterPages::toggleDecisionRegister);
    connect(m_paneCommands.get(), &PaneCommands::latestWanted, m_registerPages.get(), &RegisterPages::goToLatest);
    connect(m_paneCommands.get(), &PaneCommands::filterKept, m_registerPages.get(), &RegisterPages::keepFilter);
    connect(m_paneCommands.get(), &PaneCommands::filterForgotten, m_registerPages.get(), &RegisterPages::forgetFilter);
    connect(m_paneCommands.get(), &PaneCommands::readerWanted, m_registerPages.get(), &RegisterPages::chooseReader);
    connect(m_paneCommands.get(), &PaneCommands::decisionNoted, m_registerPages.get(), &RegisterPages::noteDecision);
    connect(m_paneCommands.get(), &PaneCommands::decisionSuperseded, m_registerPages.get(), &RegisterPages::supersedeDecision);
    connect(m_paneCommands.get(), &PaneCommands::decisionLinked, m_registerPages.get(), &RegisterPages::linkDecision);
    connect(m_registerPages.get(), &RegisterPages::done, this, &Application::confirm);
    connect(m_registerPages.get(), &RegisterPages::lineWanted, m_panes.get(), &Panes::goTo);
    connect(m_registerPages.get(), &RegisterPages::failed, this, &Application::tell);
    connect(m_registerPages.get(), &RegisterPages::complained, this, &Application::complain);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_searching.get(), &Searching::followCeiling);
    connect(m_paneCommands.get(), &PaneCommands::overviewWanted, m_overviewing.get(), &Overviewing::toggle);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_overviewing.get(), &Overviewing::followCeiling);
    connect(m_overviewing.get(), &Overviewing::failed, this, &Application::tell);
    connect(m_overviewing.get(), &Overviewing::done, this, &Application::confirm);
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
    connect(m_circulating.get(), &Circulating::shownWanted, m_reviewing.get(), &Reviewing::open);
    connect(m_circulating.get(), &Circulating::failed, this, &Application::tell);
    connect(m_circulating.get(), &Circulating::complained, this, &Application::complain);
    connect(m_circulating.get(), &Circulating::done, this, &Application::confirm);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_reviewing.get(), &Reviewing::followCeiling);
    connect(m_reviewing.get(), &Reviewing::lineWanted, m_panes.get(), &Panes::goToLine);
    connect(m_reviewing.get(), &Reviewing::failed, this, &Application::tell);
    connect(m_reviewing.get(), &Reviewing::complained, this, &Application::complain);
    connect(m_reviewing.get(), &Reviewing::done, this, &Application::confirm);
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
    connect(m_between.get(), &BetweenMeetings::failed, this, &Application::tell);
    connect(m_between.get(), &BetweenMeetings::complained, this, &Application::complain);
    connect(m_between.get(), &BetweenMeetings::done, this, &Application::confirm);
    connect(m_paneCommands.get(), &PaneCommands::retentionWanted, m_retaining.get(), &Retaining::change);
    connect(m_retaining.get(), &Retaining::failed, this, &Application::tell);
    connect(m_retaining.get(), &Retaining::done, this, &Application::confirm);
}

void Application::connectRevising()
{
    connect(m_paneCommands.get(), &PaneCommands::revisionsWanted, m_revising.get(), &Revising::toggle);
    connect(m_paneCommands.get(), &PaneCommands::revisionKept, m_revising.get(), &Revising::keep);
    connect(m_paneCommands.get(), &PaneCommands::revisionOpened, m_revising.get(), &Revising::open);
    connect(m_paneCommands.get(), &PaneCommands::besideToggled, m_revising.get(), &Revising::toggleBeside);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_revising.get(), &Revising::followCeiling);
    connect(m_revising.get(), &Revising::pageWanted, this, &Application::showPage);
    connect(m_revising.get(), &Revising::failed, this, &Application::tell);
    connect(m_revising.get(), &Revising::complained, this, &Application::complain);
    connect(m_revising.get(), &Revising::done, this, &Application::confirm);
    connect(m_paneCommands.get(), &PaneCommands::auditWanted, m_auditing.get(), &Auditing::toggle);
    connect(m_paneCommands.get(), &PaneCommands::auditExported, m_auditing.get(), &Auditing::exportTrail);
    connect(m_safeScreen.get(), &SafeScreen::ceilingChanged, m_auditing.get(), &Auditing::followCeiling);
    connect(m_auditing.get(), &Auditing::failed, this, &Application::tell);
    connect(m_auditing.get(), &Auditing::complained, this, &Application::complain);
    connect(m_auditing.get(), &Auditing::done, this, &Application::confirm);
    connect(m_meetingCommands.get(), &MeetingCommands::closed, m_heldTimes.get(), &HeldTimes::take);
    connect(m_meetingCommands.get(), &MeetingCommands::forgotten, m_heldTimes.get(), &HeldTimes::forget);
    connect(m_meetingCommands.get(), &MeetingCommands::failed, this, &Application::tell);
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
    connect(m_withheld.get(), &WithheldParts::failed, this, &Application::tell);
    connect(m_withheld.get(), &WithheldParts::complained, this, &Application::complain);
    connect(m_withheld.get(), &WithheldParts::done, this, &Application::confirm);
}

void Application::connectPeople()
{
    connect(m_peopleCommands.get(), &PeopleCommands::failed, this, &Application::tell);
    connect(m_peopleCommands.get(), &PeopleCommands::complained, this, &Application::complain);
    connect(m_meetingCommands.get(), &MeetingCommands::problemsWanted, this, [this] { m_window->docks().show(Dock::Problems); });
    connect(m_meetingCommands.get(), &MeetingCommands::complained, this, &Application::complain);
    connect(m_meetingCommands.get(), &MeetingCommands::done, this, &Application::confirm);
    connect(m_meetingCommands.get(), &MeetingCommands::statusKept, this, &Application::updateActions);
    connect(m_window->notesPane()->editor(), &NotesEditor::personWanted, m_peopleCommands.get(), &PeopleCommands::addNamed);
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
    connect(m_window.get(), &MainWindow::pageShown, this, &Application::updateActions);
    connect(m_previewCommands.get(), &PreviewCommands::lineChosen, m_panes.get(),
            [this](NotesPlace place) { m_panes->goTo({}, place.item, place.line); });
}

void Application::showBook()
{
    OpenBook *book = m_desk->book();
    connect(book, &OpenBook::leaving, m_window->notesPane()->editor(), &NotesEditor::commit);
    connect(book, &OpenBook::meetingShown, this, &Application::showMeeting);
    connect(book, &OpenBook::itemShown, this, &Application::showItem);
    connect(book, &OpenBook::itemShownAgain, this, &Application::fillItem);
    connect(book, &OpenBook::typingShown, this, &Application::showReading);
    connect(book, &OpenBook::changed, this, &Application::followChange);
    connect(book, &OpenBook::meetingShown, this, &Application::withdraw);
    connect(book, &OpenBook::edited, this, &Application::withdraw);
    connect(book, &OpenBook::lineRewritten, this, &Application::withdraw);
    connect(book, &OpenBook::lineInserted, this, &Application::withdraw);
    m_savingNotices->follow(*book);
    m_approvalNotices->follow(*book);
    m_heldTimes->follow(*book);
    connect(book->sitting(), &Sitting::changed, this, &Application::showRoom);
    connect(m_desk->session(), &MeetingSession::changed, this, &Application::showCourse);
    m_notesCommands->followBook();
    m_window->messages()->clear();
    m_history->follow(*book);
    m_panes->show(*book);
    m_papers->show(*book);
    m_searching->show();
    m_overviewing->show();
    m_peopleHistory->show();
    m_registerPages->show();
    m_between->show();
    m_revising->show();
    m_auditing->show();
    m_withheld->show();
    m_reviewing->show();
    m_window->showPage(MainWindow::Page::Notes);
    showMeeting();
    showItem();
    m_place->follow(*book);
    m_window->notesPane()->setFocus();
    if (book->book().isPlain())
        m_window->messages()->tell(MessageBar::Tone::Note, tr("This book is not encrypted: whoever has the file can read it."));
}

void Application::leaveBook()
{
    m_place->keep();
    m_window->showNotes();
    m_previewer->show(nullptr, {});
    m_window->notesPane()->showNothing({});
    m_window->status()->setTime({});
    m_history->forget();
    m_panes->leave();
    m_papers->leave();
    m_searching->leave();
    m_overviewing->leave();
    m_peopleHistory->leave();
    m_registerPages->leave();
    m_between->leave();
    m_revising->leave();
    m_auditing->leave();
    m_withheld->leave();
    m_reviewing->leave();
}

void Application::showWelcome()
{
    m_window->welcomePage()->setRecentBooks(m_desk->recentBooks().paths());
    m_window->showPage(MainWindow::Page::Welcome);
    m_window->messages()->clear();
    m_window->welcomePage()->setFocus();
    updateActions();
}

void Application::showMeeting()
{
    const OpenBook &book = *m_desk->book();
    m_window->meetingsPane()->mark(book.meeting() ? book.meeting()->id : MeetingId());
    m_panes->showScheme();
    m_actions->nameLevels(book.dialect().scheme);
    m_window->previewPane()->setEditions(book.dialect().scheme, editionsOf(book));
    showEmptySentences(*m_window, book);
    updatePreview();
    updateMarking();
    updateActions();
}

void Application::showItem()
{
    fillItem();
    m_window->showNotes();
}

/// A page that stands before the notes stays.
void Application::fillItem()
{
    const OpenBook &book = *m_desk->book();
    LiveNotes *notes = book.notes();
    if (notes) {
        showNotes(*m_window->notesPane(), *m_desk);
        m_history->followItem();
        m_window->agendaPane()->mark(notes->item());
        connect(notes, &LiveNotes::continuedIn, this, &Application::showContinued, Qt::UniqueConnection);
        m_panes->followCursor();
        showReading();
        m_savingNotices->followNotes();
    } else {
        showWhatToDo();
        m_window->status()->clear();
    }
    m_previewCommands->followCursor();
    m_place->keep();
    updateMarking();
    updateActions();
}

/// The lines around the cursor are another item now; the editor has it already.
void Application::showContinued()
{
    m_history->followContinued();
    m_window->agendaPane()->mark(m_desk->book()->notes()->item());
    m_panes->followCursor();
    refreshNotes(*m_window->notesPane(), *m_desk);
}

void Application::showWhatToDo()
{
    const OpenBook &book = *m_desk->book();
    QList<QAction *> remedies;
    if (book.meeting() && !book.isFrozen())
        remedies << m_actions->action(ActionId::NewItem);
    else if (book.meetings()->rowCount() == 0 && !book.isReadOnly())
        remedies << m_actions->action(ActionId::NewMeeting) << m_actions->action(ActionId::ImportMeetings);
    m_window->notesPane()->showNothing(whatToDo(book), remedies);
}

void Application::followChange()
{
    const OpenBook &book = *m_desk->book();
    m_window->previewPane()->setEditions(book.dialect().scheme, editionsOf(book));
    m_panes->showScheme();
    showEmptySentences(*m_window, book);
    m_actions->nameLevels(book.dialect().scheme);
    if (book.notes()) {
        m_window->agendaPane()->mark(book.notes()->item());
        refreshNotes(*m_window->notesPane(), *m_desk);
    } else {
        showWhatToDo();
    }
    if (book.meeting())
        m_window->meetingsPane()->mark(book.meeting()->id);
    updatePreview();
    m_previewer->refresh();
    m_previewCommands->refresh();
    updateMarking();
    updateActions();
}

void Application::showReading()
{
    if (const OpenBook *book = m_desk->book(); book && book->notes()) {
        m_window->status()->setReading(book->shownNotes());
        refreshNotes(*m_window->notesPane(), *m_desk);
        updateMarking();
        showLine();
    }
}

/// Who is there and who has to go stands above the notes.
void Application::showRoom()
{
    if (const OpenBook *book = m_desk->book(); book && book->notes())
        refreshNotes(*m_window->notesPane(), *m_desk);
}

/// How far the meeting is, and what can be said of that.
void Application::showCourse()
{
    const OpenBook &book = *m_desk->book();
    m_window->status()->setTime(book.meeting() ? clockWords(m_desk->session()->course(), *book.meeting()) : QString());
    showRoom();
    updateActions();
}

void Application::showLine()
{
    const NotesEditor *editor = m_window->notesPane()->editor();
    const NoteLine *line = editor->lineAt(editor->cursorLine());
    const Dialect &dialect = m_desk->book()->dialect();
    m_window->status()->setLine(line ? standingSentence(*line, dialect.scheme, dialect.defaultRank) : QString());
}

void Application::updateMarking()
{
    m_safeScreen->showMarking();
}

void Application::updatePreview()
{
    OpenBook *book = m_desk->book();
    const std::optional<Rank> ceiling = m_window->previewPane()->ceiling();
    if (book && book->meeting() && ceiling && m_window->docks().isShown(Dock::Preview))
        m_previewer->show(&book->book(), Previewer::Subject{book->meeting()->id, Edition{*ceiling}, m_window->previewPane()->kind()});
    else
        m_previewer->show(nullptr, {});
    m_previewCommands->update();
}

/// Of a file that was not written, in the place of the edition's preview: it is the same pages, so the place stays when those come.
void Application::showPage(const QByteArray &pdf, int page, DocumentKind kind, Edition edition)
{
    m_window->docks().show(Dock::Preview);
    m_window->previewPane()->chooseEdition(edition.ceiling, kind);
    m_previewer->showAnother(); // what is printed of the edition meanwhile would take its place
    m_window->previewPane()->showEdition({.pdf = pdf, .passages = {}});
    m_window->previewPane()->showPage(page);
}

void Application::updateActions()
{
    Circumstances now = circumstancesOf(*m_desk);
    now.notesHidden = m_window->hidesNotes();
    m_actions->enableFor(now);
    const OpenBook *book = m_desk->book();
    m_actions->action(ActionId::ShowWaived)->setChecked(book && book->isWaivedShown());
    m_actions->markStatus(book && book->meeting() ? std::optional(book->meeting()->status) : std::nullopt);
    updateUndo();
}

void Application::updateUndo()
{
    const OpenBook *book = m_desk->book();
    const bool named = book && !book->isSafe(); // what was done may be about what is hidden
    m_actions->nameUndo(named ? m_history->undoWords() : QString(), named ? m_history->redoWords() : QString());
}

void Application::tell(const Error &error)
{
    complain(sentence(error));
    updateActions(); // what was marked may not have come about
}

void Application::complain(const QString &sentence)
{
    m_told = sentence;
    m_window->messages()->tell(MessageBar::Tone::Bad, sentence);
}

/// Something else has been done since.
void Application::withdraw()
{
    m_window->messages()->withdraw(std::exchange(m_told, {}));
}

void Application::confirm(const QString &sentence)
{
    m_told = sentence;
    m_window->messages()->tell(MessageBar::Tone::Good, sentence);
}

} // namespace minutebook
