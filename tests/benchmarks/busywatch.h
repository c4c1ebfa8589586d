#pragma once

#include "figure.h"

#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <thread>

namespace minutebook::bench {

/// How long a key or a click would have waited for this thread: another one asks it again and again to answer, and sees how long that takes.
class BusyWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyWatch)

public:
    BusyWatch();
    ~BusyWatch() override;

    struct Stretches {
        double longest = 0; ///< ms without an answer
        double whole = 0; ///< ms until it was done
    };

    /// Does something, waits until it is done, and then until this thread has answered at once for a while.
    [[nodiscard]] Stretches during(const std::function<void()> &work, const std::function<bool()> &isDone);

private:
    void ask();
    void answer(Clock::time_point asked);

    double m_longest = 0;
    Clock::time_point m_busy; ///< when it answered late last
    QSemaphore m_answered;
    std::atomic_bool m_ends = false;
    std::thread m_asker;
};

} // namespace minutebook::bench
