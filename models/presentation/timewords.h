#pragma once

#include "models/presentation/meetingcourse.h"
#include "models/storage/meetingstore.h"

namespace minutebook {

/// How far a meeting is: "in session 02:14" while it is on, else its status, and once it was closed when it was held.
[[nodiscard]] QString courseWords(const MeetingCourse &course, MeetingStatus status);

/// "09:44 · planned 10:00–16:00 · ends about 16:20": on the meeting's day, and while it is on; then there is always a word on its end.
/// Empty at other times.
[[nodiscard]] QString clockWords(const MeetingCourse &course, const MeetingSummary &meeting);

/// "15 min" as planned, "4 min" as spent, "4 of 15 min" of both, "18 of 15 min, 3 over". In minutes; less than one is not worth a word.
[[nodiscard]] QString spentWords(int spent, std::optional<int> planned);

/// The same of all items together, in hours; 0 is none.
[[nodiscard]] QString totalWords(int spent, int planned);

} // namespace minutebook
