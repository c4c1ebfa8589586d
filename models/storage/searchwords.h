#pragma once

#include "models/core/result.h"

namespace minutebook {

/// What a person types to find something, as FTS5 wants to have it: words that all have to be there, "phrases in quotation marks",
/// AND, OR and NOT in capitals, brackets around what belongs together, `-word` for NOT, `word*` for what begins so. While the last word is still being typed, whatever begins with
/// it is meant. Nothing that is typed is FTS5's own syntax. Empty if it asks for nothing.
/// Error: SearchOnlyExcludes (it says only what is not wanted).
[[nodiscard]] Result<QString> searchExpression(const QString &typed);

} // namespace minutebook
