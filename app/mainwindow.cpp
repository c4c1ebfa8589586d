#include "app/mainwindow.h"

#include "app/actiontable.h"
#include "app/notesstatus.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/welcomepage.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto dockKey = "window/docks"_L1;
constexpr auto appearanceKey = "window/appearance"_L1;
constexpr QSize firstSize(1280, 800);
constexpr int stateVersion = 1; // of what restoreState() takes
constexpr int sideWidth = 290;
constexpr int meetingsHeight = 180;
constexpr int previewWidth = 440;

ActionId actionOf(MainWindow::Dock dock)
{
    switch (dock) {
    case MainWindow::Dock::Meetings:
        return ActionId::ShowMeetings;
    case MainWindow::Dock::Agenda:
        return ActionId::ShowAgenda;
    case MainWindow::Dock::Preview:
        return ActionId::ShowPreview;
    }
    return ActionId::ShowPreview;
}

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
    , m_notes(new NotesPane)
    , m_preview(new PreviewPane)
    , m_welcome(new WelcomePage({actions.action(ActionId::NewBook), actions.action(ActionId::OpenBook)}))
    , m_messages(new MessageBar)
    , m_status(new NotesStatus(statusBar()))
    , m_pages(new QStackedWidget)
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setMenuWidget(makeTop());
    setCentralWidget(makeMiddle());
    makeDocks();
    fillContextMenus();
    m_firstDocks = saveState(stateVersion);
    restore();
    showPage(Page::Welcome);
}

MainWindow::~MainWindow()
{
    for (QDockWidget *widget : std::as_const(m_docks))
        widget->disconnect(this); // they hide on their way out, and this is no window any more
}

/// The marking stands above everything else in the window, menus too.
QWidget *MainWindow::makeTop()
{
    auto *top = new QWidget(this);
    auto *bar = new QMenuBar(top);
    makeMenus(bar);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(bar);
    return top;
}

QWidget *MainWindow::makeMiddle()
{
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_notes);
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
        if (!menu)
            menu = bar->addMenu(menuTitle(row.menu));
        if (row.look == Look::Separated || row.look == Look::CheckableSeparated)
            menu->addSeparator();
        menu->addAction(m_actions.action(row.id));
    }
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        appearances->addAction(m_actions.action(actionOf(appearance)));
}

void MainWindow::makeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QDockWidget *meetings = makeDock(Dock::Meetings, u"meetings"_s, tr("Meetings"), m_meetings, Qt::LeftDockWidgetArea);
    QDockWidget *agenda = makeDock(Dock::Agenda, u"agenda"_s, tr("Agenda"), m_agenda, Qt::LeftDockWidgetArea);
    QDockWidget *preview = makeDock(Dock::Preview, u"preview"_s, tr("Preview"), m_preview, Qt::RightDockWidgetArea);
    resizeDocks({meetings, preview}, {sideWidth, previewWidth}, Qt::Horizontal);
    resizeDocks({meetings, agenda}, {meetingsHeight, firstSize.height() - meetingsHeight}, Qt::Vertical);
    connect(preview, &QDockWidget::visibilityChanged, this, &MainWindow::previewShown);
}

QDockWidget *MainWindow::makeDock(Dock dock, const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *widget = new QDockWidget(title, this);
    widget->setObjectName(name);
    widget->setWidget(content);
    addDockWidget(area, widget);
    QAction *action = m_actions.action(actionOf(dock));
    connect(widget->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    m_docks.insert(dock, widget);
    return widget;
}

/// The same actions as in the menus.
void MainWindow::fillContextMenus()
{
    for (const ActionId id : {ActionId::NewMeeting, ActionId::ImportMeetings, ActionId::ExportPdf})
        m_meetings->view()->addAction(m_actions.action(id));
    for (const ActionId id : {ActionId::NewItem, ActionId::ChangeItem, ActionId::MoveItemUp, ActionId::MoveItemDown, ActionId::DeleteItem})
        m_agenda->view()->addAction(m_actions.action(id));
}

QDockWidget *MainWindow::dock(Dock dock) const
{
    return m_docks.value(dock);
}

void MainWindow::toggle(Dock which)
{
    QDockWidget *widget = dock(which);
    widget->setVisible(widget->isHidden());
    if (widget->isVisible())
        widget->raise();
    m_actions.action(actionOf(which))->setChecked(widget->isVisible());
}

/// Without a book there is nothing to dock.
void MainWindow::showPage(Page page)
{
    rememberDocks();
    const bool notes = page == Page::Notes;
    m_pages->setCurrentWidget(notes ? static_cast<QWidget *>(m_notes) : m_welcome);
    m_band->setVisible(notes);
    if (notes) {
        restoreState(m_settings.value(dockKey, m_firstDocks).toByteArray(), stateVersion);
        return;
    }
    for (QDockWidget *widget : std::as_const(m_docks))
        widget->hide();
    m_status->clear();
    setWindowTitle(QString());
}

void MainWindow::rememberDocks()
{
    if (isVisible() && m_pages->currentWidget() == m_notes)
        m_settings.setValue(dockKey, saveState(stateVersion));
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_actions.action(actionOf(appearance))->setChecked(true);
    m_settings.setValue(appearanceKey, static_cast<int>(appearance));
    applyAppearance(appearance);
}

void MainWindow::restore()
{
    resize(firstSize.boundedTo(screen()->availableSize() * 0.92));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    const int appearance = m_settings.value(appearanceKey).toInt();
    setAppearance(static_cast<Appearance>(std::clamp(appearance, 0, static_cast<int>(Appearance::Dark))));
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
