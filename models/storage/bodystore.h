#pragma once

#include "models/domain/body.h"
#include "models/storage/transaction.h"

namespace minutebook {

[[nodiscard]] Result<Body> loadBody(Connection &connection);

/// The body's own texts, levels and verbs. Meetings that are stored keep the levels that they were held with.
[[nodiscard]] Result<> saveBody(Transaction &transaction, const Body &body);

} // namespace minutebook
