#include "typist.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>

#include <algorithm>
#include <random>

namespace minutebook::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto fastest = 15ms; // between two keys: faster than anybody for long
constexpr auto slowest = 45ms;

} // namespace

void Latency::add(Milliseconds work, Milliseconds wait)
{
    worked.append(work.count());
    waited.append(wait.count());
}

Typist::Typist(QPlainTextEdit &editor)
    : m_editor(editor)
    , m_window(*editor.window())
{
    m_editor.viewport()->installEventFilter(this);
    m_window.installEventFilter(this);
}

/// The window paints all that has changed in it in answer to one event: after that the text can be seen.
bool Typist::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor.viewport() && event->type() == QEvent::Paint)
        m_editorPainted = true;
    if (watched != &m_window || event->type() != QEvent::UpdateRequest)
        return false;
    watched->event(event);
    if (m_editorPainted && !m_shown) {
        m_shown = true;
        m_when = Clock::now();
    }
    return true;
}

Latency Typist::type(const QString &keys)
{
    std::mt19937 dice(1);
    std::uniform_int_distribution<int> pause(fastest.count(), slowest.count());
    Latency latency;
    Clock::time_point due = Clock::now() + slowest;
    for (const QChar key : keys) {
        waitUntil(due);
        m_editorPainted = m_shown = false;
        const Clock::time_point delivered = Clock::now();
        press(key);
        while (!m_shown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        latency.add(m_when - delivered, m_when - due);
        due = std::max(due, delivered) + std::chrono::milliseconds(pause(dice));
    }
    return latency;
}

void Typist::press(QChar key)
{
    if (key == u'\n')
        QTest::keyClick(&m_editor, Qt::Key_Return);
    else
        QTest::keyClick(&m_editor, key.toLatin1());
}

void Typist::waitUntil(Clock::time_point when)
{
    while (Clock::now() < when) {
        QCoreApplication::processEvents();
        QThread::usleep(100);
    }
}

} // namespace minutebook::bench
