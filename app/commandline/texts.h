#pragma once

#include <QCoreApplication>

namespace minutebook {

/// The sentences of the command line: `Texts::tr("…")`.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace minutebook
