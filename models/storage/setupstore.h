#pragma once

#include "models/domain/bodysetup.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// All that the committee is set up with. Error: SeatingInvalid.
[[nodiscard]] Result<BodySetup> loadSetup(Connection &connection);

/// Stores the committee anew; another scheme is taken as by changeScheme. Meetings whose minutes are not approved go by the new names, verbs and
/// seats; one that has given action numbers keeps the abbreviation that they begin with. Approved minutes keep what they had.
/// No number changes. Errors: BodyInvalid, SchemeLevelInUse, TemplateInvalid.
[[nodiscard]] Result<> saveSetup(Transaction &transaction, const BodySetup &setup);

} // namespace minutebook
