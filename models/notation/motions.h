#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// Finds for each VOTE and MOVED of an item whose other lines have their standing the decision that it is on (NOTATION.md, "Lines of an
/// item's notes"), and gives it that one's level and clearing. Returns what is to be told: one that stands by no decision, two votes on one.
[[nodiscard]] QList<Diagnostic> resolveMotions(Item &item);

} // namespace minutebook
