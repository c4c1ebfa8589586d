#include "busywatch.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace minutebook::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 400ms;
constexpr double something = 1; // ms: a cursor that blinks takes less
constexpr auto patience = 60s;

} // namespace

BusyWatch::BusyWatch()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &BusyWatch::wake);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &BusyWatch::rest);
}

BusyWatch::Stretches BusyWatch::during(const std::function<void()> &work, const std::function<bool()> &isDone)
{
    m_longest = 0;
    QTimer::singleShot(0, this, work);
    QTimer ticks; // or nothing would wake the loop where nothing happens
    ticks.start(quiet / 4);
    const Clock::time_point begin = m_rested = Clock::now();
    std::optional<Clock::time_point> done;
    while (!done || Clock::now() < std::max(*done, m_rested) + quiet) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!done && isDone())
            done = Clock::now();
        if (Clock::now() > begin + patience)
            qFatal("what is measured never ends");
    }
    return {m_longest, Milliseconds(*done - begin).count()};
}

void BusyWatch::wake()
{
    if (!m_awake)
        m_woke = Clock::now();
    m_awake = true;
}

void BusyWatch::rest()
{
    const Clock::time_point now = Clock::now();
    const double worked = m_awake ? Milliseconds(now - m_woke).count() : 0;
    m_awake = false;
    m_longest = std::max(m_longest, worked);
    if (worked > something)
        m_rested = now;
}

} // namespace minutebook::bench
