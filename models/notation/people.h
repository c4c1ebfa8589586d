#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// "Attendees", "Voting Members Present" or "Apologies", a colon after it or not; nothing for an agenda item's heading.
[[nodiscard]] std::optional<PeopleKind> peopleKindOf(QStringView heading);
/// What an agenda item's heading was perhaps meant to be: another case or letter, a number or a level beside the words. `hasRows`:
/// rows of a table stand below it. Nothing for any other heading, and for one that peopleKindOf knows.
[[nodiscard]] std::optional<PeopleKind> peopleKindLike(const ItemHeading &heading, bool hasRows);
/// The heading as it is written.
[[nodiscard]] QString peopleHeading(PeopleKind kind);

/// Takes "part", "arrived 10:15" and their like; whether the word is one, which says what nothing before it did.
[[nodiscard]] bool readAttendanceWord(QStringView word, Attendance &attendance);
/// Reads `| Representing | Name (Initials) | Attendance |`. Cells that are missing are empty, further ones join the attendance.
[[nodiscard]] Person readPerson(const QString &row, const Scheme &scheme, QList<Diagnostic> &diagnostics);
[[nodiscard]] QString personRow(const Person &person);

[[nodiscard]] bool isTableRow(QStringView line);
/// A table's line of hyphens, and the heading row above it, which say nothing about anybody.
[[nodiscard]] bool isTableRule(QStringView row);
[[nodiscard]] bool isTableHeading(QStringView row);

/// Remarks those present who share initials, and alternates of a member who stands nowhere. `rowLine` gives the line of a person.
[[nodiscard]] QList<Diagnostic> checkPeople(const QList<PeopleTable> &people, const QList<QList<int>> &rowLines);

} // namespace minutebook
