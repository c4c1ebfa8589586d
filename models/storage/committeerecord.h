#pragma once

#include "models/domain/committeerecord.h"
#include "models/storage/connection.h"

namespace minutebook {

/// Of all meetings but those that are only planned. Error: SeatingInvalid.
[[nodiscard]] Result<CommitteeRecord> committeeRecord(Connection &connection);

} // namespace minutebook
