#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// The line with `level` as its own: put into its tag, which stays cleared if it was, or as a new tag at its end.
/// What is nearly a tag there gives way to it. Lines without words, data and own notes have no level and stay as they are.
[[nodiscard]] QString withLevel(const Line &line, Rank level, const Dialect &dialect);

/// The line without a tag of its own, and without what is nearly one at its end.
[[nodiscard]] QString withoutTag(const Line &line, const Dialect &dialect);

/// Whether a person can have judged the line's wording: it has words, and no doubt about its level.
[[nodiscard]] bool canBeCleared(const Line &line);
/// The line cleared for everybody from the default level up, or not cleared any more; its level stays.
[[nodiscard]] QString withClearing(const Line &line, bool cleared, const Dialect &dialect);

/// `// ` before a line that is none, taken off one that is. A blank line becomes the beginning of one.
[[nodiscard]] QString asOwnNote(const Line &line);
[[nodiscard]] QString asPrintedLine(const Line &line);

} // namespace minutebook
