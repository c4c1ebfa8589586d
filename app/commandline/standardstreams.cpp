#include "app/commandline/standardstreams.h"

#include <QtSystemDetection>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace minutebook {

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

} // namespace minutebook
