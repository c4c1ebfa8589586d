#pragma once

#include "models/notation/resolve.h"

namespace minutebook {

/// The number that an action of these words can have instead of one that was given to another, which has been deleted since; nothing if the
/// number is its own.
using NumberInstead = std::function<std::optional<QString>(const QString &number, const QString &words)>;

/// The actions of a meeting's resolved items that stand under a number which was another's.
[[nodiscard]] QList<ItemDiagnostic> lintWithdrawn(const QList<Item> &items, const NumberInstead &numberInstead);

} // namespace minutebook
