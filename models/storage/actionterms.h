#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/notation/lintended.h"
#include "models/storage/connection.h"

namespace minutebook {

/// An action as it stood before a meeting: raised at whatever meeting, its owners and date by the UPDATE lines of meetings before this one.
/// A level that `scheme` does not know counts as the highest. Nothing if no meeting raised it.
[[nodiscard]] Result<std::optional<Action>> actionBefore(Connection &connection, const QString &number, MeetingId meeting,
                                                         const Scheme &scheme);

/// The number of the meeting before this one at which an action was ended; nothing if it was still open. The connection must outlive it.
/// Of what cannot be read nothing is known.
[[nodiscard]] FindEnding findEnding(Connection &connection, MeetingId meeting);

/// Takes up what an UPDATE line says: for everybody where whoever sees the action sees the line, else among the action's changes alone.
void takeUp(Action &action, const ActionTerms &terms);

} // namespace minutebook
