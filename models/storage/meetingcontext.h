#pragma once

#include "models/domain/ids.h"
#include "models/notation/dialect.h"
#include "models/storage/connection.h"

namespace minutebook {

/// Approved and final minutes do not change any more.
[[nodiscard]] bool isFrozen(MeetingStatus status);

/// What every change of a meeting's items needs to know.
struct MeetingContext {
    MeetingId id;
    MeetingHeader header;
    Scheme levels;
    Body body; ///< as the meeting knows it
    Dialect dialect;
    int nextSequence = 1;
};

/// Error: MeetingMissing.
[[nodiscard]] Result<MeetingContext> loadContext(Connection &connection, MeetingId id);
/// Approved minutes can be changed while a correction runs. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<MeetingContext> loadEditable(Connection &connection, MeetingId id);

} // namespace minutebook
