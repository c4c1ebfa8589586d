// firstpaint COMMAND...: starts a program on an empty display without a window manager and tells as JSON, in ms from its start, when
// something was painted, how much of that its first thread was at work, when what is shown changed last before it stayed for a while, and
// how much memory (PSS, MiB) the program had then.
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTextStream>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto quiet = 450ms; // a cursor that blinks changes later than that
constexpr auto patience = 30s;
constexpr int strips = 5;

/// What a few lines across and down the display show: all of it takes too long to be looked at each moment.
QList<QImage> look()
{
    QScreen &screen = *QGuiApplication::primaryScreen();
    const QSize size = screen.size();
    QList<QImage> seen;
    for (int i = 1; i <= strips; ++i) {
        seen << screen.grabWindow(0, 0, size.height() * i / (2 * strips), size.width(), 1).toImage();
        seen << screen.grabWindow(0, size.width() * i / (2 * strips), 0, 1, size.height()).toImage();
    }
    return seen;
}

double pss(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Milliseconds of its first thread on a processor: a busy machine does not add to them.
double worked(qint64 process)
{
    QFile file(u"/proc/%1/schedstat"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(0).toDouble() / 1e6 : 0;
}

double since(Clock::time_point start, Clock::time_point when)
{
    return std::chrono::duration<double, std::milli>(when - start).count();
}

struct Seen {
    std::optional<Clock::time_point> painted;
    Clock::time_point changed;
    double worked = 0;
};

Seen watch(const QList<QImage> &empty, Clock::time_point start, const QProcess &program)
{
    Seen seen{{}, start};
    QList<QImage> last = empty;
    while (program.state() != QProcess::NotRunning && Clock::now() < start + patience) {
        const QList<QImage> now = look();
        if (now != last) {
            seen.changed = Clock::now();
            if (!seen.painted) {
                seen.painted = seen.changed;
                seen.worked = worked(program.processId());
            }
            last = now;
        } else if (seen.painted && Clock::now() > seen.changed + quiet) {
            break;
        }
        QThread::usleep(500);
    }
    return seen;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: firstpaint COMMAND...");
    const QList<QImage> empty = look();
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Clock::time_point start = Clock::now();
    program.start(arguments[1], arguments.sliced(2));
    if (!program.waitForStarted())
        qFatal("%ls did not start", qUtf16Printable(arguments[1]));
    const Seen seen = watch(empty, start, program);
    const double memory = pss(program.processId());
    program.terminate();
    if (!program.waitForFinished())
        program.kill();
    if (!seen.painted)
        qFatal("%ls painted nothing", qUtf16Printable(arguments[1]));
    QTextStream(stdout) << QJsonDocument(QJsonObject{{u"painted"_s, since(start, *seen.painted)},
                                                     {u"worked"_s, seen.worked},
                                                     {u"settled"_s, since(start, seen.changed)},
                                                     {u"pss"_s, memory}})
                               .toJson(QJsonDocument::Compact)
                        << '\n';
    return 0;
}
