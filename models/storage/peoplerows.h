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

/// Of the meetings that an SQL condition on `m`, a row of "meeting", holds for, and that name somebody.
[[nodiscard]] Result<QList<MeetingPeople>> peopleOfMeetings(Connection &connection, const QString &condition);

[[nodiscard]] Result<PeopleRows> loadPeople(Connection &connection, MeetingId meeting);
[[nodiscard]] QList<PeopleTable> withLooseLines(const PeopleRows &rows, const Dialect &dialect);
/// Instead of those that are stored.
[[nodiscard]] Result<> savePeople(Transaction &transaction, MeetingId meeting, const QList<PeopleTable> &people);

} // namespace minutebook
