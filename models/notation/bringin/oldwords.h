#pragma once

#include "models/domain/meeting.h"
#include "models/notation/bringin/oldblock.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// What "5/3/2025" begins with.
enum class DateOrder { Unsettled, DayFirst, MonthFirst };

/// A date of a meeting somewhere in a text, with its year: "24 July 2019", "July 24, 2019", "2019-07-24", "24/07/2019"; one that can be read
/// in two ways by the order that others of its text have. Null if there is none.
[[nodiscard]] QDate dateIn(const QString &text, DateOrder order = DateOrder::Unsettled);
/// The order in which a date of these is written that can be read in one way alone; unsettled if there is none, or some in each.
[[nodiscard]] DateOrder orderOfDates(const QStringList &texts);

/// What a line of a document's head says of its meeting: number, date, times, venue. What it does not say stays as it is in `header`, and
/// what `header` has already is not said anew. False: it says none of these.
[[nodiscard]] bool readHeadLine(const QString &line, const QString &abbreviation, MeetingHeader &header);

/// The table of people that a heading or a label such as "Present" begins.
[[nodiscard]] std::optional<PeopleKind> oldPeopleKind(const QString &heading);

/// The people of a table with a column of names; empty if it is none of people. Each is told with the table that their row is for: `kind`,
/// or that of those away where their row says so.
struct OldPerson {
    PeopleKind kind = PeopleKind::Attendees;
    Person person;
};
[[nodiscard]] QList<OldPerson> readPeopleTable(const OldBlock &table, std::optional<PeopleKind> kind);
/// Such a table whose cells stand one column to the left of their headings: a converter has left out the first of each row, as pandoc does
/// with headings of rows where it writes ODT. Told by what the cells say; where that leaves it open, as where names come first, it is what
/// other tables of the document do that counts.
[[nodiscard]] bool lacksFirstPeopleCells(const OldBlock &table, bool othersDo);
[[nodiscard]] bool lacksFirstActionCells(const OldBlock &table, const Dialect &dialect);
/// Below its headings: what each of these asks first.
[[nodiscard]] bool leavesLastColumnEmpty(const OldBlock &table);
/// The table with an empty cell there.
[[nodiscard]] OldBlock withFirstCells(OldBlock table);

/// "Ann Quay (AQ), Harbour Office; Ben Tide" behind such a label: without a semicolon commas part people, but where each has a line of their
/// own. Empty if somebody in it has no name.
enum class PeoplePerLine { One, Many };
[[nodiscard]] QList<OldPerson> readPeopleList(const QString &list, PeopleKind kind, PeoplePerLine perLine);
/// Gives initials to those who have none, as nobody else of them has.
void giveInitials(QList<OldPerson> &people);

/// Lines of notation for the rows of a table of actions, one or more for a row; empty if it is none of actions. What cannot be an ACTION
/// line, as an action of another meeting, is a paragraph.
[[nodiscard]] QStringList readActionTable(const OldBlock &table, const Dialect &dialect);
/// "Action: Ben Tide to write" as an ACTION line; empty if it is no action.
[[nodiscard]] QString readActionWords(const QString &text, const Dialect &dialect);

/// A paragraph as a line of notes that reads as a paragraph, or as a list line where it looks like one: whatever else it would be taken
/// for, a backslash takes away.
[[nodiscard]] QString paragraphLine(const QString &text, const Dialect &dialect);

} // namespace minutebook
