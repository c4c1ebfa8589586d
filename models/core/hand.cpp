#include "models/core/hand.h"

#include <QFile>
#include <QtEnvironmentVariables>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace minutebook {

namespace {

/// Programs that a desktop or a timer starts need not be told in their environment whose they are.
QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(getuid()))
        return QFile::decodeName(account->pw_name).trimmed();
#endif
    return {};
}

} // namespace

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    return accountName();
}

} // namespace minutebook
