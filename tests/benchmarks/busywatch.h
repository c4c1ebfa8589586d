#pragma once

#include "figure.h"

#include <QObject>

#include <functional>

namespace minutebook::bench {

/// The longest that this thread was at work without coming back for events: so long a window stands still.
class BusyWatch final : public QObject
{
    Q_OBJECT

public:
    BusyWatch();

    struct Stretches {
        double longest = 0; ///< ms
        double whole = 0; ///< ms until it was done
    };

    /// Does something, waits until it is done, and then until nothing has happened for a while.
    [[nodiscard]] Stretches during(const std::function<void()> &work, const std::function<bool()> &isDone);

private:
    void wake();
    void rest();

    Clock::time_point m_woke;
    Clock::time_point m_rested;
    double m_longest = 0;
    bool m_awake = true;
};

} // namespace minutebook::bench
