#include "app/docks.h"

#include "widgets/focusframe.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QStatusBar>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 4; // of what restoreState() takes
constexpr int closeEnough = 2; // pixels by which a layout rounds

/// What is said about a dock, in one place.
struct DockRow {
    Dock dock;
    ActionId action;
    const char *name; ///< in the settings
    const char *title;
    Qt::DockWidgetArea area;
    bool first; ///< shown until somebody hides it
};

constexpr std::array dockRows{
    DockRow{Dock::Meetings, ActionId::ShowMeetings, "meetings", QT_TRANSLATE_NOOP("Docks", "Meetings"), Qt::LeftDockWidgetArea, true},
    DockRow{Dock::Agenda, ActionId::ShowAgenda, "agenda", QT_TRANSLATE_NOOP("Docks", "Agenda"), Qt::LeftDockWidgetArea, true},
    DockRow{Dock::Attendance, ActionId::ShowAttendance, "attendance", QT_TRANSLATE_NOOP("Docks", "Attendance"), Qt::RightDockWidgetArea,
            true},
    DockRow{Dock::Actions, ActionId::ShowActions, "actions", QT_TRANSLATE_NOOP("Docks", "Actions"), Qt::RightDockWidgetArea, true},
    DockRow{Dock::Decisions, ActionId::ShowDecisions, "decisions", QT_TRANSLATE_NOOP("Docks", "Decisions"), Qt::RightDockWidgetArea, true},
    DockRow{Dock::Preview, ActionId::ShowPreview, "preview", QT_TRANSLATE_NOOP("Docks", "Preview"), Qt::RightDockWidgetArea, true},
    DockRow{Dock::Papers, ActionId::ShowPapers, "papers", QT_TRANSLATE_NOOP("Docks", "Papers"), Qt::RightDockWidgetArea, true},
    DockRow{Dock::Problems, ActionId::ShowProblems, "problems", QT_TRANSLATE_NOOP("Docks", "Problems"), Qt::BottomDockWidgetArea, false},
};

const DockRow &rowOf(Dock dock)
{
    return *std::ranges::find(dockRows, dock, &DockRow::dock);
}

/// A share of the window's width or height within what a pane needs and can use, counted in the height of a letter.
int leftWidth(int window, int letter)
{
    return std::clamp(window * 23 / 100, 12 * letter, 26 * letter);
}

int rightWidth(int window, int letter)
{
    return std::clamp(window * 32 / 100, 16 * letter, 38 * letter);
}

int meetingsHeight(int window, int letter)
{
    return std::clamp(window * 22 / 100, 7 * letter, 15 * letter);
}

int attendanceHeight(int window, int letter)
{
    return std::clamp(window * 30 / 100, 9 * letter, 25 * letter);
}

constexpr int problemsLetters = 11; // the longest sentence in a narrow window, whole
constexpr int leastNotes = 14; // letters' heights that the notes have between panes on both sides

/// What of the window's width docks may have, in percent, that were made for a window of another size: the notes have the rest.
constexpr int leastLeft = 13;
constexpr int mostLeft = 28;
constexpr int leastRight = 18;
constexpr int mostRight = 38;

} // namespace

Docks::Docks(QMainWindow &window, ActionTable &actions)
    : m_window(window)
    , m_actions(actions)
    , m_frame(new FocusFrame(&window))
{
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks); // nothing moves by itself
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { raiseAround(now); });
}

void Docks::setMiddle(QWidget *middle)
{
    m_middle = middle;
}

QDockWidget *Docks::add(Dock dock, QWidget *content)
{
    const DockRow &row = rowOf(dock);
    auto *widget = new QDockWidget(QCoreApplication::translate("Docks", row.title), &m_window);
    widget->setObjectName(QLatin1StringView(row.name));
    widget->setWidget(content);
    m_window.addDockWidget(row.area, widget);
    connect(widget->toggleViewAction(), &QAction::toggled, m_actions.action(row.action), &QAction::setChecked);
    connect(widget, &QDockWidget::visibilityChanged, this, [this, dock](bool visible) {
        m_shown[dock] = visible;
        emit shown(dock, visible);
    });
    widget->installEventFilter(this);
    m_widgets.insert(dock, widget);
    return widget;
}

void Docks::arrange()
{
    for (const DockRow &row : dockRows) {
        QDockWidget *dock = widget(row.dock);
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
        m_window.addDockWidget(row.area, dock);
    }
    m_window.splitDockWidget(widget(Dock::Meetings), widget(Dock::Agenda), Qt::Vertical);
    m_window.splitDockWidget(widget(Dock::Attendance), widget(Dock::Actions), Qt::Vertical);
    m_window.tabifyDockWidget(widget(Dock::Actions), widget(Dock::Decisions));
    m_window.tabifyDockWidget(widget(Dock::Decisions), widget(Dock::Preview));
    m_window.tabifyDockWidget(widget(Dock::Preview), widget(Dock::Papers));
    for (const DockRow &row : dockRows) // all at once above each other they would be higher than the window, which would grow
        widget(row.dock)->setVisible(row.first && (row.area != Qt::RightDockWidgetArea || hasRoomForBoth()));
    widget(Dock::Actions)->raise();
    setWidths();
    const int all = m_window.height();
    const int letter = letterHeight();
    const int between = all - m_window.menuWidget()->height() - m_window.statusBar()->height();
    const auto share = [&](Dock above, Dock below, int height) {
        m_window.resizeDocks({widget(above), widget(below)}, {height, between - height}, Qt::Vertical);
    };
    share(Dock::Meetings, Dock::Agenda, meetingsHeight(all, letter));
    share(Dock::Attendance, Dock::Actions, attendanceHeight(all, letter));
    m_window.resizeDocks({widget(Dock::Problems)}, {problemsLetters * letter}, Qt::Vertical);
}

int Docks::letterHeight() const
{
    return m_window.fontMetrics().height();
}

/// In a narrow window, or with large letters, panes on both sides would leave the notes some words a line.
bool Docks::hasRoomForBoth() const
{
    const int window = m_window.width();
    const int letter = letterHeight();
    return leftWidth(window, letter) + rightWidth(window, letter) + leastNotes * letter <= window;
}

void Docks::setWidths()
{
    const int window = m_window.width();
    const int letter = letterHeight();
    m_window.resizeDocks({columnOf(Dock::Agenda), columnOf(Dock::Actions)}, {leftWidth(window, letter), rightWidth(window, letter)},
                         Qt::Horizontal);
}

bool Docks::standFor(int window) const
{
    const auto stands = [&](Dock dock, int width) {
        const QDockWidget *column = columnOf(dock);
        return column->isHidden() || std::abs(column->width() - width) <= closeEnough;
    };
    const int letter = letterHeight();
    return areBeside() && stands(Dock::Agenda, leftWidth(window, letter)) && stands(Dock::Actions, rightWidth(window, letter));
}

bool Docks::areBeside() const
{
    return m_window.dockWidgetArea(widget(Dock::Agenda)) == Qt::LeftDockWidgetArea
        && m_window.dockWidgetArea(widget(Dock::Actions)) == Qt::RightDockWidgetArea;
}

void Docks::followWidth(int before)
{
    if (standFor(before))
        setWidths();
    else if (areBeside() && before > 0 && std::abs(m_window.width() - before) > before / 8)
        keepShares(before);
}

void Docks::keepShares(int before)
{
    const auto within = [this, before](Dock dock, int least, int most) {
        const int window = m_window.width();
        const int now = columnOf(dock)->width(); // a smaller window has squeezed it already
        return std::clamp(window > before ? now * window / before : now, window * least / 100, window * most / 100);
    };
    const int left = within(Dock::Agenda, leastLeft, mostLeft);
    const int right = within(Dock::Actions, leastRight, mostRight);
    m_window.resizeDocks({columnOf(Dock::Agenda), columnOf(Dock::Actions)}, {left, right}, Qt::Horizontal);
}

/// A dock that is seen beside this one or above it: what stands behind another's tab is no width to go by.
QDockWidget *Docks::columnOf(Dock dock) const
{
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(widget(dock));
    const auto isSeen = [&](const DockRow &row) {
        return m_shown.value(row.dock) && !widget(row.dock)->isFloating() && m_window.dockWidgetArea(widget(row.dock)) == area;
    };
    const auto seen = std::ranges::find_if(dockRows, isSeen);
    return widget(seen == dockRows.end() ? dock : seen->dock);
}

bool Docks::restore(const QByteArray &state)
{
    return !state.isEmpty() && m_window.restoreState(state, stateVersion);
}

QByteArray Docks::state() const
{
    return m_window.saveState(stateVersion);
}

void Docks::hideAll()
{
    for (QDockWidget *widget : std::as_const(m_widgets))
        widget->hide();
}

void Docks::show(Dock dock)
{
    widget(dock)->show();
    widget(dock)->raise();
    widget(dock)->widget()->setFocus();
    m_actions.action(rowOf(dock).action)->setChecked(true);
}

void Docks::go(Dock dock)
{
    if (!hasFocus(dock))
        return show(dock);
    m_actions.action(rowOf(dock).action)->setChecked(true); // it stays
    emit left();
}

/// A key press comes to the dock when nothing in its pane had a use for it.
bool Docks::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || key->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    emit left();
    return true;
}

bool Docks::closeFocused()
{
    for (const DockRow &row : dockRows) {
        if (!hasFocus(row.dock))
            continue;
        emit left(); // before it goes, or the focus goes to the next pane by itself, which comes to the front then
        widget(row.dock)->hide();
        return true;
    }
    return false;
}

/// Tab goes to panes behind another one's tab too: where the focus is has to be seen.
void Docks::raiseAround(const QWidget *focused)
{
    const bool here = focused && (focused->window() == &m_window || qobject_cast<QDockWidget *>(focused->window()));
    if (!here)
        return; // a menu or a dialog: who had the focus gets it back
    QWidget *around = m_middle && (m_middle == focused || m_middle->isAncestorOf(focused)) ? m_middle : nullptr;
    for (QDockWidget *dock : std::as_const(m_widgets)) {
        if (!dock->isAncestorOf(focused))
            continue;
        dock->raise();
        around = dock->widget();
    }
    m_frame->surround(around);
}

bool Docks::hasFocus(Dock dock) const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (widget(dock) == focused || widget(dock)->isAncestorOf(focused));
}

} // namespace minutebook
