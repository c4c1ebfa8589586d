#pragma once

#include "models/domain/meeting.h"
#include "models/notation/resolve.h"

namespace minutebook {

/// What is said of people who are not there, and of a meeting that goes on already: PRESIDING and RECUSED of somebody who has left, RESUMED
/// without ADJOURNED. The meeting is resolved; lines count from 1 at the item's heading.
[[nodiscard]] QList<ItemDiagnostic> checkRoom(const Meeting &meeting);

} // namespace minutebook
