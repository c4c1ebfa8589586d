#pragma once

#include "models/notation/resolve.h"

namespace minutebook {

/// The number of the earlier meeting at which the action of a number was ended; nothing if it was open when this one began.
using FindEnding = std::function<std::optional<int>(const QString &number)>;

/// The lines of a meeting's resolved items that end an action which an earlier meeting or a line above has ended already, and which no line
/// between takes up again.
[[nodiscard]] QList<ItemDiagnostic> lintEnded(const QList<Item> &items, int meeting, const FindEnding &findEnding);

} // namespace minutebook
