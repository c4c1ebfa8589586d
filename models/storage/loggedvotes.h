#pragma once

#include "models/storage/sourceteller.h"

namespace minutebook {

/// Gives decisions what was voted on them: no register holds votes, so the notes of items that have some are read.
/// Errors: those of sqlError.
[[nodiscard]] Result<> logVotes(Connection &connection, const SourceTeller &sources, QList<LoggedDecision> &decisions,
                                RegisterExtent extent);

} // namespace minutebook
