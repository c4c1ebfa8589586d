#pragma once

#include "models/minutes/document.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// Cuts a record to the attendance record of an edition: who was there and how, who came and went when, and for each item who was present,
/// who took no part, and the quorum. Pure, and as silent about what is withheld as `compose`: it is counted from the lines alone that the edition
/// shows, as if there were no others. Below the meeting's default level it is a sentence that says where the attendance is recorded.
[[nodiscard]] MinutesDocument composeAttendance(const MeetingRecord &record, Edition edition);

} // namespace minutebook
