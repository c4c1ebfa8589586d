#include "app/application.h"

#include "app/emptysentences.h"
#include "app/manualkey.h"
#include "app/notesheading.h"
#include "app/notesstatus.h"
#include "models/presentation/timewords.h"
#include "models/presentation/words.h"
#include "widgets/buttonfocus.h"
#include "widgets/dialogs/dialogprompts.h"
#include "widgets/emptystate.h"
#include "widgets/menuescape.h"
#include "widgets/messagebar.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/lockpage.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/panes/welcomepage.h"
#include "widgets/quietalt.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QProcess>

namespace minutebook {

using namespace Qt::StringLiterals;

Application::Application(QSettings &settings, Clock clock, std::unique_ptr<Prompts> prompts)
    : m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>())
    , m_desk(std::make_unique<Desk>(*m_prompts, settings, clock))
    , m_agendaCommands(std::make_unique<AgendaCommands>(*m_desk, *m_prompts, clock))
    , m_commands(std::make_unique<Commands>(*m_desk, *m_prompts, clock))
    , m_issueCommands(std::make_unique<IssueCommands>(*m_desk, *m_prompts, m_commands->proofs()))
    , m_meetingCommands(std::make_unique<MeetingCommands>(*m_desk, *m_prompts, clock))
    , m_notesCommands(std::make_unique<NotesCommands>(*m_desk, *m_prompts, clock))
    , m_paneCommands(std::make_unique<PaneCommands>(*m_desk, *m_prompts))
    , m_peopleCommands(std::make_unique<PeopleCommands>(*m_desk, *m_prompts, clock))
    , m_previewCommands(std::make_unique<PreviewCommands>(*m_desk, *m_prompts, settings))
    , m_actions(std::make_unique<ActionTable>(*m_agendaCommands, *m_commands, *m_issueCommands, *m_meetingCommands, *m_notesCommands,
                                              *m_paneCommands, *m_peopleCommands, *m_previewCommands))
    , m_window(std::make_unique<MainWindow>(*m_actions, settings))
    , m_history(std::make_unique<EditHistory>(*m_window->notesPane()->editor()))
    , m_panes(std::make_unique<Panes>(*m_window))
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
    , m_keyholders(std::make_unique<Keyholders>(*m_desk, *m_prompts))
    , m_backingUp(std::make_unique<BackingUp>(*m_desk, *m_prompts, clock))
    , m_locking(std::make_unique<Locking>(*m_desk, *m_actions, *m_window, *m_safeScreen, settings, clock))
    , m_savingNotices(std::make_unique<SavingNotices>(*m_actions, *m_window))
    , m_approvalNotices(std::make_unique<ApprovalNotices>(*m_actions, *m_window))
    , m_heldTimes(std::make_unique<HeldTimes>(*m_desk, *m_window))
    , m_place(std::make_unique<PlaceKeeper>(*m_window->notesPane()->editor()))
    , m_previewer(std::make_unique<Previewer>())
    , m_settings(settings)
    , m_clock(std::move(clock))
{
    qApp->installEventFilter(new QuietAlt(this));
    qApp->installEventFilter(new MenuEscape(this));
    qApp->installEventFilter(new ManualKey(this));
    new ButtonFocus(this);
    m_agendaCommands->setWindow(m_window.get());
    m_commands->setWindow(m_window.get());
    m_issueCommands->setWindow(m_window.get());
    m_notesCommands->setWindow(m_window.get());
    m_paneCommands->setWindow(m_window.get());
    m_peopleCommands->setWindow(m_window.get());
    m_previewCommands->setWindow(m_window.get(), m_actions.get());
    m_window->setMayClose([this] { return m_desk->close(); });
    connectReports();
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

/// The window is laid out once, with its book. What keeps that from opening is told in a window that is there.
void Application::startWith(const QString &path, const BookKey &key, const Opener &opener)
{
    const auto failing = connect(m_desk.get(), &Desk::failed, m_window.get(), [this] { m_window->show(); });
    m_desk->openWith(path, key, opener);
    disconnect(failing);
    m_window->show();
}

void Application::start(const QString &path, const std::optional<BookKey> &key, const Opener &opener)
{
    if (isReviewPath(path) && openReview(path))
        return;
    if (!path.isEmpty() && key && !isReviewPath(path))
        return startWith(path, *key, opener);
    m_window->show();
    if (isReviewPath(path))
        return;
    if (const QString book = path.isEmpty() ? m_desk->recentBooks().unclosed() : path; !book.isEmpty())
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

void Application::handOver(const QString &path)
{
    OpenBook *book = m_desk->book();
    const bool shown = book && QFileInfo(book->book().path()) == QFileInfo(path);
    if (isReviewPath(path)) {
        (void)openReview(path);
        return;
    }
    if (book && !shown && !path.isEmpty()) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {newWindowOption(), path});
        return;
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!book && !path.isEmpty())
        m_desk->open(path);
}

QString newWindowOption()
{
    return u"--new-window"_s;
}

void Application::quit()
{
    for (int time = 0; time < 2 && m_window->isVisible(); ++time) // a dialog with changes wants to be closed twice
        QApplication::closeAllWindows(); // the questions before the window that asks them
    if (!m_window->isVisible())
        QApplication::quit();
}

void Application::showBook()
{
    OpenBook *book = m_desk->book();
    connect(book, &OpenBook::leaving, m_window->notesPane()->editor(), &NotesEditor::commit);
    connect(book, &OpenBook::meetingShown, this, &Application::showMeeting);
    connect(book, &OpenBook::itemShown, this, &Application::showItem);
    connect(book, &OpenBook::itemShownAgain, this, &Application::fillItem);
    connect(book, &OpenBook::read, this, &Application::updateMarking); // the actions that come with a meeting come later
    connect(book, &OpenBook::typingShown, this, &Application::showReading, Qt::QueuedConnection); // a key may come between
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
    m_awake.keep(false);
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

/// Nothing of the book, nor of drafts, is shown.
void Application::showLocked()
{
    m_window->lockPage()->setBook(QFileInfo(m_desk->locked()).fileName());
    m_window->showPage(MainWindow::Page::Locked);
    m_window->messages()->clear();
    m_window->lockPage()->setFocus();
    updateActions();
}

/// Each saves what its reader typed.
void Application::closeReviews()
{
    for (const std::unique_ptr<ReviewWindow> &review : m_reviews)
        review->close();
}

void Application::showWelcome()
{
    if (!m_desk->locked().isEmpty())
        return showLocked();
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
    m_awake.keep(m_desk->session()->course().isOn());
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
    if (m_desk->book())
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

void Application::inform(const QString &sentence)
{
    m_told = sentence;
    m_window->messages()->tell(MessageBar::Tone::Note, sentence);
}

void Application::confirm(const QString &sentence)
{
    m_told = sentence;
    m_window->messages()->tell(MessageBar::Tone::Good, sentence);
}

} // namespace minutebook
