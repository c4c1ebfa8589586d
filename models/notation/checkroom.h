#pragma once

#include "models/domain/meeting.h"
#include "models/notation/resolve.h"

namespace minutebook {

/// What is said of people who are not there, of whoever presides, and of times: PRESIDING and RECUSED of somebody who has left; JOINED of
/// somebody with apologies, of somebody who is there already, or who was there from the beginning by all that the tables say; a casting
/// vote of another than the chair, words after the chair has left; RESUMED without ADJOURNED, a decision between the two, times that run
/// backwards in an item or for one person. The meeting is resolved; lines count from 1 at the item's heading.
[[nodiscard]] QList<ItemDiagnostic> checkRoom(const Meeting &meeting);

} // namespace minutebook
