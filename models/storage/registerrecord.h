#pragma once

#include "models/domain/registerrecord.h"
#include "models/storage/registerstore.h"

namespace minutebook {

/// All that the registers of the book are made of, over one state of it. Levels that the meetings' own schemes name are told in the body's:
/// by name, but never under one that stands lower in the meeting's own, and one that the body's does not know counts as the highest.
/// An action that was raised twice counts as it was raised first; updates of actions that nobody raised are left out.
/// Errors: SchemeInvalid, those of sqlError.
[[nodiscard]] Result<RegisterRecord> registerRecord(Connection &connection);
/// The same without the decisions, and without the actions.
[[nodiscard]] Result<RegisterRecord> actionRecord(Connection &connection, RegisterExtent extent = {});
[[nodiscard]] Result<RegisterRecord> decisionRecord(Connection &connection, RegisterExtent extent = {});

} // namespace minutebook
