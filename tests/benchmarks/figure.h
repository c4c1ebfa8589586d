#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace minutebook::bench {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

/// Tells what was measured, as a line of JSON that figures.py reads.
void tell(const QString &name, const QString &unit, const QList<double> &samples);

/// How long it takes, in ms.
template <typename Work>
double timed(Work work)
{
    const Clock::time_point begin = Clock::now();
    work();
    return Milliseconds(Clock::now() - begin).count();
}

} // namespace minutebook::bench
