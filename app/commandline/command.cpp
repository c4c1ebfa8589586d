#include "app/commandline/command.h"

#include <QTextStream>

#include <cstdio>

namespace minutebook {

ExitStatus failed(const Error &error)
{
    complain(sentence(error));
    const bool leaks = error.code == ErrorCode::LeakFound || error.code == ErrorCode::RealNameFound;
    return leaks ? ExitStatus::LeakFound : ExitStatus::Failed;
}

ExitStatus misused(const QString &sentence)
{
    complain(sentence);
    return ExitStatus::WrongUsage;
}

Result<> print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return allPrinted();
}

Result<> allPrinted()
{
    // The stream's error mark stays, so that what was lost early is known at the end.
    const bool printed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return printed ? Result<>() : failure(ErrorCode::OutputNotWritten);
}

void say(const QString &line)
{
    (void)print(line.toUtf8() + '\n'); // a loss is told once, at the end
}

void complain(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

} // namespace minutebook
