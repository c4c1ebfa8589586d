#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

namespace minutebook {

struct Copy;

/// The fixed words of the minutes. They follow the minutes' language, not the window's; today that is English alone.

[[nodiscard]] QString longDate(QDate date); ///< "24 July 2019"
[[nodiscard]] QString dateWithWeekday(QDate date); ///< "Wednesday 14 August 2019"
[[nodiscard]] QString timeRange(QTime begins, QTime ends); ///< "10:00 – 16:00"

[[nodiscard]] QString draftPhrase(); ///< on every page of what is not approved
[[nodiscard]] QString correctionPhrase(QDate on, bool withReason); ///< "Corrected on 2 April 2024:", or a sentence without a reason
[[nodiscard]] QString logoPhrase(const QString &organisation); ///< what is heard in the place of its logo

[[nodiscard]] QString peopleTitle(PeopleKind kind); ///< "Attendees:"
[[nodiscard]] QString invitedTitle(PeopleKind kind); ///< "Invited:"
[[nodiscard]] QString attendancePhrase(const Attendance &attendance); ///< "(part) (teleconference)"
[[nodiscard]] QStringList attendanceWords(const Attendance &attendance); ///< the same, apart: "part"
[[nodiscard]] QString attendanceWithheldPhrase(const Scheme &scheme);
[[nodiscard]] QString invitedWithheldPhrase(const Scheme &scheme);
[[nodiscard]] QString agendaHeading(); ///< above the table of items
[[nodiscard]] QStringList peopleColumns(); ///< the headings of each table's columns
[[nodiscard]] QStringList agendaColumns();
[[nodiscard]] QStringList actionColumns();
[[nodiscard]] QString organisationPhrase(const Body &body); ///< "Security Sub-Committee (SSC)"
[[nodiscard]] QString meetingHeading(const Body &body); ///< "Security Sub-Committee (SSC) Meeting"
[[nodiscard]] QString itemPhrase(std::optional<int> number); ///< in the place of a title that does not show: "Item 3", "Unnumbered Item"
[[nodiscard]] QString itemNumberPhrase(int number); ///< before a title that does: "3. "
[[nodiscard]] QString paperPhrase(); ///< what stands before a paper's title
[[nodiscard]] QString versionPhrase(const QString &version); ///< ", version 2"

[[nodiscard]] QString movementPhrase(const Line &line, const Dialect &dialect); ///< of JOINED, LEFT, PRESIDING, RECUSED
[[nodiscard]] QString interestPhrase(const Line &line, const Dialect &dialect); ///< what stands before the interest itself
[[nodiscard]] QString breakPhrase(const Line &line); ///< of ADJOURNED and RESUMED
[[nodiscard]] QString votePhrase(const Line &line, const Dialect &dialect);
[[nodiscard]] QString movedPhrase(const Line &line, const Dialect &dialect);
[[nodiscard]] QString postMeetingNotePhrase(const Line &line); ///< what stands before the note itself
[[nodiscard]] QStringList votingWords(); ///< those that votes and motions are told with, beside names and numbers
[[nodiscard]] QString statusIntroduction(); ///< what stands before an action's status
[[nodiscard]] QString statusPhrase(ActionStatus status); ///< "Closed"
[[nodiscard]] QString nextMeetingPhrase(QDate date);
[[nodiscard]] QString distributionHeading(); ///< above the list of who was there for what is of the top level
[[nodiscard]] QString distributionIntroduction(const Scheme &scheme);
[[nodiscard]] QStringList distributionColumns();
[[nodiscard]] QString partPhrase(); ///< behind the name of somebody who was there for a part of it
[[nodiscard]] QString listPhrase(const QStringList &words); ///< "2, 3 and 7"
[[nodiscard]] QString copyPhrase(const Copy &copy); ///< "Copy 3 of 5 · Ada Quay"
[[nodiscard]] QString pageNumberPhrase(qsizetype page, qsizetype count); ///< "Page 2 of 6"

} // namespace minutebook
