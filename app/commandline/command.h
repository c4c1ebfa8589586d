#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>

namespace minutebook {

enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, LeakFound = 3 };

/// One command of the program: what it takes and what it does.
struct Command {
    QLatin1StringView name;
    QString summary; ///< one sentence
    QStringList arguments; ///< names of those that stand without an option; one that ends in "..." takes one or more
    QList<QCommandLineOption> options; ///< beside --help; one whose value is named N takes a whole number
    QStringList required; ///< names of options that have to be given
    ExitStatus (*run)(const QCommandLineParser &parser) = nullptr;
};

/// Tells on standard error why it was not done. LeakFound if that is a leak.
[[nodiscard]] ExitStatus failed(const Error &error);
/// Tells on standard error how the command is to be used.
[[nodiscard]] ExitStatus misused(const QString &sentence);

/// UTF-8 text on standard output; done when it has left the program. Error: OutputNotWritten.
Result<> print(const QByteArray &text);
/// OutputNotWritten if anything that was printed, or said, was lost.
[[nodiscard]] Result<> allPrinted();

/// A line on standard output, and one on standard error.
void say(const QString &line);
void complain(const QString &line);

} // namespace minutebook
