#include "app/commandline/programstart.h"

#include "app/commandline/outofmemory.h"
#include "app/commandline/quietlogs.h"
#include "app/commandline/standardstreams.h"

#include <QCoreApplication>
#include <QHashSeed>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace minutebook {

namespace {

/// What the program holds is in the clear: no file of it is written when it crashes. (It stays dumpable as such: the desktop's portals ask for that.)
void leaveNoCore()
{
#ifdef Q_OS_UNIX
    constexpr rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

QStringList startProgram(int argc, char **argv)
{
    leaveNoCore();
    keepLogsQuiet();
    fillStandardStreams();
    useUtf8();
    tellOutOfMemory();
    QHashSeed::setDeterministicGlobalSeed(); // before Qt hashes anything: PDF bytes repeat only so
    QCoreApplication::setOrganizationName(QStringLiteral("Minutebook"));
    QCoreApplication::setApplicationName(QStringLiteral("Minutebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MINUTEBOOK_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace minutebook
