#include "busywatch.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace minutebook::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto between = 500us;
constexpr auto quiet = 100ms;
constexpr double late = 4; // ms
constexpr auto patience = 60s;

} // namespace

BusyWatch::BusyWatch()
    : m_asker([this] { ask(); })
{
}

BusyWatch::~BusyWatch()
{
    m_ends = true;
    m_answered.release();
    m_asker.join();
}

BusyWatch::Stretches BusyWatch::during(const std::function<void()> &work, const std::function<bool()> &isDone)
{
    m_longest = 0;
    const Clock::time_point begin = m_busy = Clock::now();
    QTimer::singleShot(0, this, work);
    std::optional<Clock::time_point> done;
    while (!done || Clock::now() < std::max(*done, m_busy) + quiet) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!done && isDone())
            done = Clock::now();
        if (Clock::now() > begin + patience)
            qFatal("what is measured never ends");
    }
    return {m_longest, Milliseconds(*done - begin).count()};
}

void BusyWatch::ask()
{
    while (!m_ends) {
        QMetaObject::invokeMethod(this, [this, asked = Clock::now()] { answer(asked); }, Qt::QueuedConnection);
        m_answered.acquire();
        std::this_thread::sleep_for(between);
    }
}

void BusyWatch::answer(Clock::time_point asked)
{
    const Clock::time_point now = Clock::now();
    const double waited = Milliseconds(now - asked).count();
    m_longest = std::max(m_longest, waited);
    if (waited > late)
        m_busy = now;
    m_answered.release();
}

} // namespace minutebook::bench
