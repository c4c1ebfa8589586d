#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/storage/connection.h"

namespace minutebook {

/// A state of a meeting's minutes: a revision's number, or nothing for the notes as they are now.
using MinutesState = std::optional<int>;

/// The record from which any edition of that state is composed.
/// Errors: MeetingMissing, RevisionMissing, RevisionDisposed, RevisionUnread.
[[nodiscard]] Result<MeetingRecord> recordIn(Connection &connection, MeetingId meeting, MinutesState state);

/// What is broken of the chain that two states rest on, in a sentence; empty: nothing is. Error: MeetingMissing.
[[nodiscard]] Result<QString> brokenUnder(Connection &connection, MeetingId meeting, MinutesState one, MinutesState other);

/// "3", "now" in any case. Error: RevisionMissing.
[[nodiscard]] Result<MinutesState> stateNamed(Connection &connection, MeetingId meeting, const QString &name);

} // namespace minutebook
