#include "app/commandline/programstart.h"

#include "app/commandline/standardstreams.h"

#include <QCoreApplication>
#include <QHashSeed>

namespace minutebook {

QStringList startProgram(int argc, char **argv)
{
    fillStandardStreams();
    useUtf8();
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
