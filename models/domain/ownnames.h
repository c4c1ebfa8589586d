#pragma once

#include "models/domain/seating.h"

namespace minutebook {

/// What an action's owner may be called that is this person: the name, the initials, and the category of each seat without an end that nobody
/// else holds one of. Empty for somebody whom the committee does not know.
[[nodiscard]] QStringList ownNames(const QString &name, const Seating &seating);

/// What an owner may be called who is called that: somebody whom the committee knows, by name and by initials; anybody else so alone.
/// The name comes first.
[[nodiscard]] QStringList ownerNames(const QString &owner, const Seating &seating);

} // namespace minutebook
