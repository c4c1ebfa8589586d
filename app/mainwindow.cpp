#include "app/mainwindow.h"

#include "app/actiontable.h"
#include "app/notesstatus.h"
#include "widgets/audit/auditpage.h"
#include "widgets/emptystate.h"
#include "widgets/interim/interimpage.h"
#include "widgets/manual/manualwindow.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/lockpage.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/paperspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/panes/welcomepage.h"
#include "widgets/people/peoplepage.h"
#include "widgets/preview/comparepage.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"
#include "widgets/review/reviewpage.h"
#include "widgets/revisions/revisionspage.h"
#include "widgets/search/searchpage.h"
#include "widgets/withheld/withheldpage.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto dockKey = "window/docks"_L1;
constexpr auto dockedWidthKey = "window/dockedWidth"_L1; // of the window that somebody has made them for; 0: nobody has
constexpr QSize firstSize(1280, 800);

ActionId actionOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return ActionId::FollowSystem;
    case Appearance::Light:
        return ActionId::Light;
    case Appearance::Dark:
        return ActionId::Dark;
    }
    return ActionId::FollowSystem;
}

} // namespace

MainWindow::MainWindow(ActionTable &actions, QSettings &settings)
    : m_actions(actions)
    , m_settings(settings)
    , m_band(new MarkingBand)
    , m_meetings(new MeetingsPane)
    , m_agenda(new AgendaPane)
    , m_attendance(new AttendancePane)
    , m_actionsPane(new ActionsPane)
    , m_decisions(new DecisionsPane)
    , m_problems(new ProblemsPane)
    , m_papers(new PapersPane)
    , m_notes(new NotesPane)
    , m_preview(new PreviewPane)
    , m_compare(new ComparePage)
    , m_search(new SearchPage)
    , m_overview(new OverviewPage)
    , m_people(new PeoplePage)
    , m_actionLog(new ActionLogPage)
    , m_decisionRegister(new DecisionRegisterPage)
    , m_interim(new InterimPage)
    , m_revisions(new RevisionsPage)
    , m_audit(new AuditPage)
    , m_withheld(new WithheldPage)
    , m_review(new ReviewPage)
    , m_welcome(new WelcomePage({actions.action(ActionId::NewBook), actions.action(ActionId::OpenBook),
                                 actions.action(ActionId::OpenSample), actions.action(ActionId::ImportFolder)}))
    , m_lock(new LockPage)
    , m_messages(new MessageBar)
    , m_status(new NotesStatus(statusBar()))
    , m_pages(new QStackedWidget)
    , m_palette(new CommandPalette(this))
    , m_docks(std::make_unique<Docks>(*this, actions))
{
    setMenuWidget(makeTop());
    setCentralWidget(makeMiddle());
    makeDocks();
    fillContextMenus();
    fillPreviewBars();
    fillRegisterPages();
    m_notes->editor()->setWindowKeys(actions.keys());
    m_notes->editor()->setUndoActions(actions.action(ActionId::Undo), actions.action(ActionId::Redo));
    restore();
    showPage(Page::Welcome);
}

/// The marking stands above everything else in the window, menus too.
QWidget *MainWindow::makeTop()
{
    auto *top = new QWidget(this);
    auto *bar = new QMenuBar(top);
    makeMenus(bar);
    bar->setCornerWidget(makePaletteButton());
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(bar);
    return top;
}

QWidget *MainWindow::makeMiddle()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_welcome, m_lock}) {
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // behind the notes it takes no width from the docks
        m_pages->addWidget(page);
    }
    m_pages->addWidget(m_notes);
    for (QWidget *page : std::initializer_list<QWidget *>{m_compare, m_search, m_actionLog, m_decisionRegister, m_people, m_overview,
                                                          m_interim, m_revisions, m_audit, m_withheld, m_review}) {
        m_pages->addWidget(page);
        page->setMinimumSize(1, 1); // they need more room than the notes, but have the window for themselves
    }
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    return middle;
}

void MainWindow::makeMenus(QMenuBar *bar)
{
    QHash<MenuId, QMenu *> menus;
    auto *appearances = new QActionGroup(this);
    for (const ActionRow &row : actionRows()) {
        QMenu *&menu = menus[row.menu];
        if (!menu && menuAbove(row.menu) == row.menu)
            menu = bar->addMenu(menuTitle(row.menu));
        else if (!menu)
            menu = menus.value(menuAbove(row.menu))->addMenu(menuTitle(row.menu));
        if (row.look == Look::Separated || row.look == Look::CheckableSeparated)
            menu->addSeparator();
        menu->addAction(m_actions.action(row.id));
    }
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        appearances->addAction(m_actions.action(actionOf(appearance)));
}

/// For those who do not know its key.
QWidget *MainWindow::makePaletteButton()
{
    const QAction *action = m_actions.action(ActionId::CommandPalette);
    auto *button = new QToolButton(this);
    button->setIcon(action->icon());
    button->setText(tr("Item, meeting or command"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    button->setAccessibleName(button->text());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void MainWindow::makeDocks()
{
    const QList<std::pair<Dock, QWidget *>> panes{
        {Dock::Meetings, m_meetings},   {Dock::Agenda, m_agenda},     {Dock::Attendance, m_attendance}, {Dock::Actions, m_actionsPane},
        {Dock::Decisions, m_decisions}, {Dock::Problems, m_problems}, {Dock::Preview, m_preview},       {Dock::Papers, m_papers}};
    for (const auto &[dock, pane] : panes)
        m_docks->add(dock, pane);
    m_docks->setMiddle(m_notes);
    auto *later = new QTimer(this); // a program that is ended by force has them as they were all the same
    later->setSingleShot(true);
    later->setInterval(std::chrono::milliseconds(500));
    connect(later, &QTimer::timeout, this, &MainWindow::rememberDocks);
    connect(m_docks.get(), &Docks::shown, this, [this, later](Dock dock, bool shown) {
        later->start();
        if (dock == Dock::Preview)
            emit previewShown(shown);
    });
    connect(m_docks.get(), &Docks::left, this, [this] { m_notes->setFocus(); });
    connect(m_status, &NotesStatus::problemsChosen, this, [this] { m_docks->show(Dock::Problems); });
}

/// The same actions as in the menus.
void MainWindow::fillContextMenus()
{
    using enum ActionId;
    const QList<std::pair<TreePane *, QList<ActionId>>> menus{
        {m_meetings, {NewMeeting, ChangeMeeting, ImportMeetings, ExportPdf, ExportAgenda, ProveFile, DeleteMeeting}},
        {m_agenda,
         {NewItem, NewItemFromTemplate, ChangeItem, MoveItemUp, MoveItemDown, AttachPapers, RenumberItems, KeepAsTemplate, DeleteItem}},
        {m_attendance,
         {MarkPresent, MarkApologies, MarkPart, MarkTelephone, MarkVideo, MarkPresiding, PersonJoins, PersonLeaves, TakesNoPart,
          TakesTheChair, AddPerson, CorrectPerson, RemovePerson}},
        {m_actionsPane, {GoToLine, NoteProgress, BeginAction}},
        {m_decisions, {GoToLine, BeginDecision}},
        {m_problems, {GoToLine, ShowFixes, WaiveFinding, TakeWaiverBack, ShowWaived}},
        {m_papers, {AttachPapers}},
    };
    for (const auto &[pane, ids] : menus) {
        for (const ActionId id : ids)
            pane->view()->addAction(m_actions.action(id));
        pane->view()->addAction(m_actions.action(ClosePane));
    }
    for (const ActionRow &row : actionRows()) {
        if (const std::optional<Qt::Key> key = paneKey(row))
            m_attendance->addKey(*key, m_actions.action(row.id));
    }
    m_attendance->emptyState()->setRemedies({m_actions.action(AddPerson), m_actions.action(SetUpBody)});
    m_actionsPane->emptyState()->setRemedies({m_actions.action(BeginAction)});
    m_decisions->emptyState()->setRemedies({m_actions.action(BeginDecision)});
    m_papers->emptyState()->setRemedies({m_actions.action(AttachPapers)});
}

void MainWindow::fillPreviewBars()
{
    const auto action = [this](ActionId id) { return m_actions.action(id); };
    const QList<QAction *> zooms{action(ActionId::FitWidth), action(ActionId::FitPage), action(ActionId::ActualSize)};
    QAction *find = action(ActionId::FindInPages);
    QAction *out = action(ActionId::ZoomOut);
    QAction *in = action(ActionId::ZoomIn);
    QAction *compare = action(ActionId::CompareEditions);
    m_preview->setActions({action(ActionId::PreviewOutline), find, action(ActionId::FollowCursor), out, in, zooms}, compare);
    m_compare->setActions({nullptr, find, nullptr, out, in, zooms},
                          {action(ActionId::PreviousDifference), action(ActionId::NextDifference)}, action(ActionId::ShowNotes));
    m_search->setClose(action(ActionId::ShowNotes));
    m_overview->setClose(action(ActionId::ShowNotes));
    m_people->setActions(action(ActionId::ShowNotes), {action(ActionId::ChangeInterests), action(ActionId::SetUpBody)});
}

void MainWindow::fillRegisterPages()
{
    using enum ActionId;
    const auto actions = [this](const QList<ActionId> &ids) {
        QList<QAction *> all;
        for (const ActionId id : ids)
            all << m_actions.action(id);
        return all;
    };
    m_actionLog->setBarActions(actions({KeepFilter, ExportActionLog, ShowNotes}));
    m_actionLog->view()->addActions(actions({GoToLine, GoToLatest, KeepFilter, ForgetFilter, ExportActionLog, ShowNotes}));
    m_decisionRegister->setBarActions(actions({ExportExtract, KeepFilter, ExportDecisions, ShowNotes}));
    m_decisionRegister->view()->addActions(actions(
        {GoToLine, NoteDecision, SupersedeDecision, LinkDecision, ExportExtract, KeepFilter, ForgetFilter, ExportDecisions, ShowNotes}));
    m_actions.action(AddInterim)->setIconText(tr("New…")); // on a page that says of what
    m_actions.action(ChangeInterim)->setIconText(tr("Change…"));
    m_actions.action(RemoveInterim)->setIconText(tr("Remove…"));
    m_interim->setActions(actions({AddInterim, ChangeInterim, RemoveInterim, ShowNotes}));
    m_actions.action(OpenRevision)->setIconText(tr("Open Edition"));
    m_revisions->setActions(actions({KeepRevision, OpenRevision, CompareBeside, ShowNotes}));
    m_audit->setActions(actions({ExportAudit, ShowNotes}));
    m_actions.action(GiveGround)->setIconText(tr("Ground…"));
    m_actions.action(KeepWithheld)->setIconText(tr("Keep…"));
    m_actions.action(Downgrade)->setIconText(tr("Downgrade…"));
    m_actions.action(ExportWithheld)->setIconText(tr("Export…"));
    m_withheld->setActions(actions({GoToLine, GiveGround, KeepWithheld, Downgrade, ExportWithheld, ShowNotes}));
    fillReviewPage();
}

/// On a page that says of what, short words do.
void MainWindow::fillReviewPage()
{
    using enum ActionId;
    const QList<std::pair<ActionId, QString>> names{{SendReview, tr("Send for Review…")},   {TakeInReview, tr("Take In Comments…")},
                                                    {EnterComment, tr("Enter a Comment…")}, {WriteReviewMail, tr("Write Mail…")},
                                                    {AcceptComment, tr("Accept")},          {AcceptCommentChanged, tr("With Changes…")},
                                                    {DeclineComment, tr("Decline…")},       {DiscussComment, tr("Discuss")},
                                                    {ReopenComment, tr("Open Again")},      {GoToComment, tr("Go to Line")}};
    for (const auto &[id, name] : names)
        m_actions.action(id)->setIconText(name);
    const auto action = [this](ActionId id) { return m_actions.action(id); };
    m_review->setActions({action(SendReview), action(TakeInReview), action(EnterComment)},
                         {{Qt::Key_A, action(AcceptComment)},
                          {Qt::Key_C, action(AcceptCommentChanged)},
                          {Qt::Key_D, action(DeclineComment)},
                          {Qt::Key_M, action(DiscussComment)},
                          {Qt::Key_O, action(ReopenComment)},
                          {Qt::Key_G, action(GoToComment)}},
                         action(ShowNotes));
    m_review->progress()->addAction(action(WriteReviewMail));
}

QWidget *MainWindow::widgetOf(Page page) const
{
    switch (page) {
    case Page::Notes:
        return m_notes;
    case Page::Comparison:
        return m_compare;
    case Page::Search:
        return m_search;
    case Page::Overview:
        return m_overview;
    case Page::People:
        return m_people;
    case Page::ActionLog:
        return m_actionLog;
    case Page::DecisionRegister:
        return m_decisionRegister;
    case Page::Interim:
        return m_interim;
    case Page::Revisions:
        return m_revisions;
    case Page::Audit:
        return m_audit;
    case Page::Withheld:
        return m_withheld;
    case Page::Review:
        return m_review;
    case Page::Locked:
        return m_lock;
    case Page::Welcome:
        break;
    }
    return m_welcome;
}

/// Without a book there is nothing to dock.
void MainWindow::showPage(Page page)
{
    rememberDocks();
    const bool same = std::exchange(m_page, page) == page;
    m_pages->setCurrentWidget(widgetOf(page));
    m_band->setVisible(hasBook(page));
    if (page == Page::Notes && !same) {
        if (m_docks->restore(m_settings.value(dockKey).toByteArray()))
            QMetaObject::invokeMethod(this, [this] { followKeptWidth(); }, Qt::QueuedConnection); // once they are laid out
        else
            m_docks->arrange();
    } else if (page != Page::Notes) {
        m_docks->hideAll();
    }
    if (!hasBook(page)) {
        m_status->clear();
        setWindowTitle(QString());
    }
    emit pageShown(page);
}

void MainWindow::showNotes()
{
    if (hidesNotes())
        showPage(Page::Notes);
}

void MainWindow::rememberDocks()
{
    if (!isVisible() || m_page != Page::Notes)
        return;
    m_settings.setValue(dockKey, m_docks->state());
    m_settings.setValue(dockedWidthKey, m_docks->standFor(width()) ? 0 : width());
}

void MainWindow::followKeptWidth()
{
    if (m_page != Page::Notes)
        return;
    if (const int kept = m_settings.value(dockedWidthKey, width()).toInt(); kept > 0)
        m_docks->followWidth(kept);
    else
        m_docks->setWidths();
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_actions.action(actionOf(appearance))->setChecked(true);
    minutebook::setAppearance(m_settings, appearance);
}

void MainWindow::showManual(const QString &page)
{
    m_manual = ManualWindow::openOver(*this, page);
}

void MainWindow::restore()
{
    resize(firstSize.boundedTo(screen()->availableSize() * 0.92));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    setAppearance(keptAppearance(m_settings));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_page == Page::Notes)
        m_docks->followWidth(event->oldSize().width());
}

/// A key that nobody took, because what it does cannot be done now, says why.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence key(event->keyCombination());
    if (m_page == Page::Comparison && key == m_actions.action(ActionId::Find)->shortcut())
        return m_actions.action(ActionId::FindInPages)->trigger(); // there is nothing else to find in
    for (const ActionRow &row : actionRows()) {
        const QAction *action = m_actions.action(row.id);
        if (action->isEnabled() || !action->isVisible() || action->shortcut() != key)
            continue;
        const QString name = action->text().remove(u'&').remove(u'…');
        const QString refusal = tr("“%1” cannot be done: %2.", "an action, why not").arg(name, m_actions.missing(row));
        const auto withdraw = [this, refusal] { m_messages->withdraw(refusal); };
        connect(action, &QAction::enabledChanged, m_messages, withdraw, Qt::SingleShotConnection);
        connect(&m_actions, &ActionTable::begun, m_messages, withdraw, Qt::SingleShotConnection);
        return m_messages->tell(MessageBar::Tone::Note, refusal);
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    rememberDocks();
    if (m_mayClose && !m_mayClose())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

} // namespace minutebook
