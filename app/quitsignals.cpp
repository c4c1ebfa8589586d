#include "app/quitsignals.h"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace minutebook {

namespace {

constexpr std::array quitting{SIGTERM, SIGINT, SIGHUP};

/// A handler may do next to nothing but write: what it writes wakes the event loop.
std::array<int, 2> ends{-1, -1};

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &byte, sizeof byte);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(ends[1], &byte, sizeof byte) == sizeof byte)
            emit asked();
    });
    for (const int number : quitting)
        std::signal(number, wake);
}

QuitSignals::~QuitSignals()
{
    for (const int number : quitting)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace minutebook
