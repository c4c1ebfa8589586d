#pragma once

#include "models/notation/dialect.h"

#include <functional>

namespace minutebook {

/// The action of a number, wherever it was raised; nothing if the book knows none.
using FindAction = std::function<std::optional<Action>(const QString &number)>;

/// Adds what depends on neighbours: inherited levels, the vote's decision, an update's level (at least its action's).
/// Changes `item.rank`, the title's standing, and each line's standing and kind (`@key:` away from a heading is a paragraph).
/// Returns the diagnostics of the item, lines counted from 1 at its heading.
QList<Diagnostic> resolve(Item &item, const Dialect &dialect, const FindAction &findAction);

} // namespace minutebook
