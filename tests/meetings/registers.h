#pragma once

#include "models/domain/meeting.h"
#include "models/domain/registerrecord.h"

namespace minutebook::test {

/// The registers of a book that holds one meeting, and the actions of earlier ones that its record has.
[[nodiscard]] RegisterRecord registersOf(const MeetingRecord &record);

} // namespace minutebook::test
