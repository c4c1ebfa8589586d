#include "app/commandline/standardstreams.h"

#include <QByteArray>
#include <QtEnvironmentVariables>
#include <QtSystemDetection>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

#include <clocale>
#endif

namespace minutebook {

using namespace Qt::StringLiterals;

void fillStandardStreams()
{
#ifdef Q_OS_UNIX
    // open() gives the lowest free number. Reading from what is for writing fails, and the other way round, as it would without.
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

void useUtf8()
{
#ifdef Q_OS_UNIX
    // NOLINTBEGIN(concurrency-mt-unsafe): main() calls it before there is another thread
    std::setlocale(LC_CTYPE, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    const QByteArray named = std::setlocale(LC_CTYPE, nullptr);
    const QByteArray utf8 = named.left(named.indexOf('.')) + ".UTF-8";
    const bool known = std::setlocale(LC_CTYPE, utf8.constData());
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", known ? utf8 : "C.UTF-8"_ba);
    // NOLINTEND(concurrency-mt-unsafe)
#endif
}

} // namespace minutebook
