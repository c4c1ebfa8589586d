#pragma once

#include "models/notation/dialect.h"

#include <KSyntaxHighlighting/Definition>

namespace KSyntaxHighlighting {
class Repository;
}

namespace minutebook {

/// The highlighting definition of the notation, with the levels and verbs of a meeting. It is the repository's own:
/// all who ask one repository share it.
[[nodiscard]] KSyntaxHighlighting::Definition minuteNotation(const KSyntaxHighlighting::Repository &repository, const Dialect &dialect);

} // namespace minutebook
