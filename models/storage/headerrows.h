#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// A meeting's own row: its header, the levels that it was stored with, and the sequence of its next action.
struct HeaderRow {
    MeetingHeader header;
    Scheme levels;
    int nextSequence = 1;
};

/// Errors: MeetingMissing, SchemeInvalid.
[[nodiscard]] Result<HeaderRow> loadHeader(Connection &connection, MeetingId id);
/// Errors: MeetingInvalid, MeetingExists.
[[nodiscard]] Result<MeetingId> insertHeader(Transaction &transaction, const HeaderRow &row);
/// The sequence only grows. Errors: MeetingInvalid, MeetingExists.
[[nodiscard]] Result<> saveHeader(Transaction &transaction, MeetingId id, const HeaderRow &row);

} // namespace minutebook
