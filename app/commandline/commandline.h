#pragma once

#include <QStringList>

namespace minutebook {

/// Whether the program's arguments (its own name first) name a command, so that no window is to open.
/// Needs no QCoreApplication.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Runs the command under a QGuiApplication (the offscreen platform will do) and answers with the exit status:
/// 0 done; 1 failed, with one sentence on standard error; 2 wrong usage; 3 a leak was found.
[[nodiscard]] int runCommand(const QStringList &arguments);

} // namespace minutebook
