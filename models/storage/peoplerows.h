#pragma once

#include "models/domain/ids.h"
#include "models/notation/dialect.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// The tables of people, their loose lines not yet read (for those the dialect has to be known, and it comes from the people).
struct PeopleRows {
    QList<PeopleTable> tables;
    QStringList notes; ///< by table
};

/// Who is written down for one meeting, without loose lines.
struct MeetingPeople {
    MeetingId meeting;
    QList<PeopleTable> tables;
};

/// How many of the newest meetings: whole.
constexpr int allMeetings = -1;

/// An SQL condition on a meeting `m`: that it is one of the newest that are not only planned, as many as `:newest` says.
constexpr QLatin1StringView isAmongNewest("m.id IN (SELECT id FROM meeting WHERE status <> 'planned' "
                                          "ORDER BY date DESC, number DESC LIMIT :newest)");

/// Of the newest meetings but those that are only planned, where they name somebody.
[[nodiscard]] Result<QList<MeetingPeople>> peopleOfHeldMeetings(Connection &connection, int newest);

[[nodiscard]] Result<PeopleRows> loadPeople(Connection &connection, MeetingId meeting);
[[nodiscard]] QList<PeopleTable> withLooseLines(const PeopleRows &rows, const Dialect &dialect);
/// Instead of those that are stored.
[[nodiscard]] Result<> savePeople(Transaction &transaction, MeetingId meeting, const QList<PeopleTable> &people);

} // namespace minutebook
