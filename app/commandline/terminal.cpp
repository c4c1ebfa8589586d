#include "app/commandline/terminal.h"

#include "models/storage/secret.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#endif

namespace minutebook {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

/// A terminal that shows nothing of what is typed, until the end of the scope.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
        , m_works(tcgetattr(terminal, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_works = m_works && tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_works)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

    [[nodiscard]] bool works() const { return m_works; }

private:
    int m_terminal;
    termios m_before = {};
    bool m_works;
};

} // namespace

std::optional<QString> askWithoutEcho(const QString &prompt)
{
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return std::nullopt;
    const Silence silence(terminal.handle());
    if (!silence.works())
        return std::nullopt;
    terminal.write(prompt.toLocal8Bit());
    QByteArray line = terminal.readLine();
    terminal.write("\n");
    if (line.endsWith('\n'))
        line.chop(1);
    QString typed = QString::fromLocal8Bit(line);
    wipe(line);
    return typed;
}

#else

std::optional<QString> askWithoutEcho(const QString &)
{
    return std::nullopt;
}

#endif

} // namespace minutebook
