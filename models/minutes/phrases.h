#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// The fixed words of the minutes. They follow the minutes' language, not the window's; today that is English alone.

[[nodiscard]] QString longDate(QDate date); ///< "24 July 2019"
[[nodiscard]] QString dateWithWeekday(QDate date); ///< "Wednesday 14 August 2019"
[[nodiscard]] QString timeRange(QTime begins, QTime ends); ///< "10:00 – 16:00"

[[nodiscard]] QString peopleTitle(PeopleKind kind); ///< "Attendees:"
[[nodiscard]] QString invitedTitle(PeopleKind kind); ///< "Invited:"
[[nodiscard]] QString attendancePhrase(const Attendance &attendance); ///< "(part) (teleconference)"
[[nodiscard]] QStringList attendanceWords(const Attendance &attendance); ///< the same, apart: "part"
[[nodiscard]] QString attendanceWithheldPhrase(const Scheme &scheme);
[[nodiscard]] QString invitedWithheldPhrase(const Scheme &scheme);
[[nodiscard]] QString agendaHeading(); ///< above the table of items
[[nodiscard]] QString paperPhrase(); ///< what stands before a paper's title
[[nodiscard]] QString versionPhrase(const QString &version); ///< ", version 2"

[[nodiscard]] QString movementPhrase(const Line &line, const Dialect &dialect); ///< of JOINED, LEFT, PRESIDING, RECUSED
[[nodiscard]] QString interestPhrase(const Line &line, const Dialect &dialect); ///< what stands before the interest itself
[[nodiscard]] QString breakPhrase(const Line &line); ///< of ADJOURNED and RESUMED
[[nodiscard]] QString votePhrase(const Line &line, const Dialect &dialect);
[[nodiscard]] QString movedPhrase(const Line &line, const Dialect &dialect);
[[nodiscard]] QString postMeetingNotePhrase(const Line &line); ///< what stands before the note itself
[[nodiscard]] QString statusPhrase(ActionStatus status); ///< "Closed"
[[nodiscard]] QString nextMeetingPhrase(QDate date);

} // namespace minutebook
