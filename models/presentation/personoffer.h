#pragma once

#include "models/presentation/changeperson.h"
#include "models/storage/connection.h"

namespace minutebook {

/// What somebody of a meeting is asked for with.
struct PersonOffer {
    MeetingPerson now; ///< without a name: somebody who is to be added
    QList<MeetingPerson> known; ///< who could be meant: of the committee, and of earlier meetings
    QList<Person> others; ///< of the same meeting: their names and initials are taken
    QStringList members; ///< for whom somebody can stand in
    bool isNamed = false; ///< lines of the notes name them, so that their initials stay
};

/// `key` is of somebody of the tables; empty, or initials that nobody has: somebody is to be added.
[[nodiscard]] Result<PersonOffer> personOffer(Connection &connection, const Meeting &tables, const Seating &seating,
                                              const QList<ItemReading> &items, const QString &key);

} // namespace minutebook
