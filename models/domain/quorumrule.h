#pragma once

#include "models/domain/seating.h"

namespace minutebook {

/// Reads a quorum: parts joined by commas, each a number of voting seats (`6`), a share of them (`2/3`, `>1/2`) or a number of a category
/// (`Small Supplier=1`). Error: QuorumInvalid.
[[nodiscard]] Result<QuorumRule> readQuorumRule(const QString &text);

} // namespace minutebook
