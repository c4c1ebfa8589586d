#pragma once

#include "app/commandline/command.h"

namespace minutebook {

/// The commands as a manual page (man 1), and as what completes them in a shell: read off their own definitions, so that neither tells of an
/// option that is not there.
[[nodiscard]] QString manPage(const QList<Command> &commands);
[[nodiscard]] QString bashCompletion(const QList<Command> &commands);
[[nodiscard]] QString zshCompletion(const QList<Command> &commands);
[[nodiscard]] QString fishCompletion(const QList<Command> &commands);

/// One of them by its name: "man", "bash", "zsh", "fish"; empty: there is none of that name.
[[nodiscard]] QString described(const QString &as, const QList<Command> &commands);

} // namespace minutebook
