#include "models/core/hand.h"

#include <QtEnvironmentVariables>

namespace minutebook {

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace minutebook
