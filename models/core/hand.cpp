#include "models/core/hand.h"

#include <QDir>
#include <QFileInfo>
#include <QtEnvironmentVariables>

namespace minutebook {

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    return QFileInfo(QDir::homePath()).owner(); // what a desktop or a timer starts need not be told whose it is
}

} // namespace minutebook
