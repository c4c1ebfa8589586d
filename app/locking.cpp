#include "app/locking.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/safescreen.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"
#include "widgets/safecover.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDialog>
#include <QSettings>
#include <QThread>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto idleKey = u"lock/idleMinutes"_s;
constexpr auto lookingInterval = 5s;
constexpr auto dialogInterval = 20ms;
constexpr int usualMinutes = 15;

struct IdleTime {
    ActionId action;
    int minutes; ///< 0: never
};
constexpr std::array idleTimes{IdleTime{ActionId::LockNever, 0}, IdleTime{ActionId::LockSoon, 5},
                               IdleTime{ActionId::LockLater, usualMinutes}, IdleTime{ActionId::LockLate, 60}};

int keptMinutes(const QSettings &settings)
{
    return std::max(0, settings.value(idleKey, usualMinutes).toInt());
}

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress || type == QEvent::Wheel
        || type == QEvent::TouchBegin || type == QEvent::TabletPress || type == QEvent::InputMethod;
}

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Locking::Locking(Desk &desk, ActionTable &actions, MainWindow &window, SafeScreen &safeScreen, QSettings &settings, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_safeScreen(safeScreen)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_idleTimes(new QActionGroup(this))
    , m_touched(m_clock())
{
    for (const IdleTime &time : idleTimes)
        m_idleTimes->addAction(actions.action(time.action));
    showIdleTime();
    connect(&desk, &Desk::opened, this, [this] { m_touched = m_clock(); });
    connect(&m_looking, &QTimer::timeout, this, &Locking::look);
    m_looking.start(lookingInterval);
    connect(&m_waiting, &QTimer::timeout, this, &Locking::lock);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(dialogInterval);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &Locking::noteCopied);
    qApp->installEventFilter(this);
}

bool Locking::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()))
        m_touched = m_clock();
    return QObject::eventFilter(watched, event);
}

void Locking::showIdleTime()
{
    const int minutes = keptMinutes(m_settings);
    for (const IdleTime &time : idleTimes)
        m_actions.action(time.action)->setChecked(time.minutes == minutes);
}

void Locking::keepIdleTime()
{
    for (const IdleTime &time : idleTimes) {
        if (m_actions.action(time.action)->isChecked())
            m_settings.setValue(idleKey, time.minutes);
    }
    m_touched = m_clock();
}

/// A clock that was put back begins anew.
void Locking::look()
{
    const QDateTime now = m_clock();
    m_touched = std::min(m_touched, now);
    const int minutes = keptMinutes(m_settings);
    if (minutes > 0 && m_desk.book() && !m_desk.book()->book().isPlain() && m_touched.secsTo(now) >= qint64(60) * minutes) {
        m_touched = now; // what could not be locked is tried again after that time
        lock();
    }
}

void Locking::lock()
{
    emit locking();
    if (!m_desk.book())
        return;
    if (m_desk.book()->book().isPlain())
        return emit complained(tr("This book is not encrypted: there is no key to lock it with."));
    if (cancelDialogs())
        lockNow();
    else
        m_waiting.start();
}

/// What asked for them goes on once their event loops have ended, and may ask again. Whether nothing waits for an answer any more.
bool Locking::cancelDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    QWidget *modal = QApplication::activeModalWidget();
    if (auto *dialog = qobject_cast<QDialog *>(modal)) {
        if (!dialog->findChild<SafeCover *>())
            new SafeCover(tr("The book is being locked."), dialog);
        dialog->reject();
    } else if (modal) {
        modal->close();
    }
    return !QApplication::activeModalWidget() && QThread::currentThread()->loopLevel() <= 1;
}

void Locking::lockNow()
{
    const NotesEditor &editor = *m_window.notesPane()->editor();
    if (const LiveNotes *notes = m_desk.book()->notes())
        m_place = Place{notes->item(), editor.textCursor().position()};
    m_safeScreen.clearTraces();
    if (!m_desk.lock()) {
        m_place.reset();
        return emit complained(
            tr("The book is not locked, as something that was typed could not be saved. “Save Book Elsewhere…” in the menu Book "
               "keeps it; lock the book then."));
    }
    forgetCopied();
}

/// Not every platform can tell whose it is.
void Locking::noteCopied()
{
    if (QGuiApplication::focusWindow())
        m_copied = hashOf(QGuiApplication::clipboard()->text());
}

/// What somebody copied elsewhere is theirs.
void Locking::forgetCopied()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    if (clipboard.ownsClipboard() || (!m_copied.isEmpty() && hashOf(clipboard.text()) == m_copied))
        clipboard.clear(QClipboard::Clipboard);
    m_copied.clear();
    if (clipboard.supportsSelection() && clipboard.ownsSelection())
        clipboard.clear(QClipboard::Selection);
}

void Locking::unlock()
{
    if (!m_desk.locked().isEmpty())
        m_desk.open(m_desk.locked());
    if (m_desk.book())
        returnToPlace();
}

void Locking::returnToPlace()
{
    const std::optional<Place> place = std::exchange(m_place, std::nullopt);
    const LiveNotes *notes = m_desk.book()->notes();
    if (!place || !notes || notes->item() != place->item)
        return;
    NotesEditor &editor = *m_window.notesPane()->editor();
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(std::min(place->character, editor.document()->characterCount() - 1));
    editor.setTextCursor(cursor);
    editor.setFocus();
}

} // namespace minutebook
