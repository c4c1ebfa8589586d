#pragma once

#include <QStringList>

namespace minutebook {

/// What each of the two programs does before it makes its application. Answers with the arguments, the program's own name first.
[[nodiscard]] QStringList startProgram(int argc, char **argv);

} // namespace minutebook
