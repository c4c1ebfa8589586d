#pragma once

#include "models/domain/ids.h"
#include "models/domain/seating.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// The body's; empty if nobody has set one up. Error: SeatingInvalid.
[[nodiscard]] Result<Seating> seating(Connection &connection);
/// As a meeting knows it: the body's until its minutes are approved, from then on the one they were approved with.
/// Errors: MeetingMissing, SeatingInvalid.
[[nodiscard]] Result<Seating> seatingOf(Connection &connection, MeetingId meeting);
[[nodiscard]] Result<> saveSeating(Transaction &transaction, const Seating &seating);

/// Copies the body's seating into a meeting that has none of its own.
[[nodiscard]] Result<> keepSeating(Transaction &transaction, MeetingId meeting);

} // namespace minutebook
