#pragma once

#include "models/domain/committeerecord.h"
#include "models/storage/connection.h"

namespace minutebook {

/// How many of the newest meetings: whole.
constexpr int allMeetings = -1;

/// As it is set up today, and of its newest meetings but those that are only planned. Error: SeatingInvalid.
[[nodiscard]] Result<CommitteeRecord> committeeRecord(Connection &connection, int newestMeetings = allMeetings);

} // namespace minutebook
