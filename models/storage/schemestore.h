#pragma once

#include "models/domain/bodysetup.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// The body's scheme becomes another. Meetings that are planned go over to it, unless they name one themselves; those that were held
/// keep the levels that they were held with. Error: SchemeLevelInUse, where a planned meeting, an item template or a person's clearance
/// has a level that the new one does not know.
[[nodiscard]] Result<> changeScheme(Transaction &transaction, const Scheme &scheme);

/// The same check and change for a set-up that is being saved: before the body is, as its seats and templates are to be.
[[nodiscard]] Result<> requireLevels(Connection &connection, const Body &old, const BodySetup &next);
[[nodiscard]] Result<> passSchemeOn(Transaction &transaction, const Scheme &old, const Scheme &next);

} // namespace minutebook
