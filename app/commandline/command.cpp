#include "app/commandline/command.h"

#include <QTextStream>

namespace minutebook {

ExitStatus failed(const Error &error)
{
    complain(sentence(error));
    return ExitStatus::Failed;
}

ExitStatus misused(const QString &sentence)
{
    complain(sentence);
    return ExitStatus::WrongUsage;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void complain(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

} // namespace minutebook
