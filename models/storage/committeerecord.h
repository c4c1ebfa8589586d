#pragma once

#include "models/domain/committeerecord.h"
#include "models/storage/connection.h"

namespace minutebook {

/// Of all meetings but those that are only planned. Error: SeatingInvalid.
[[nodiscard]] Result<CommitteeRecord> committeeRecord(Connection &connection);

/// As it is set up today, without the meetings. Error: SeatingInvalid.
[[nodiscard]] Result<CommitteeRecord> committeeToday(Connection &connection);

} // namespace minutebook
