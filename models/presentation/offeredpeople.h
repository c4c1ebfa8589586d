#pragma once

#include "models/domain/meeting.h"
#include "models/domain/seating.h"

namespace minutebook {

/// Somebody whom the committee lists and the meeting's tables do not, as they would stand there.
struct OfferedPerson {
    Person person; ///< with initials that nobody of the meeting has
    PeopleKind table = PeopleKind::Attendees;
    QString standsFor; ///< initials of the holder for whom they may stand in, or the name of one without any; empty: they are nobody's alternate

    bool operator==(const OfferedPerson &) const = default;
};

/// Alternates first, for a holder who is away where there is one; then the others in the committee's order.
[[nodiscard]] QList<OfferedPerson> offeredPeople(const Seating &seating, const QList<PeopleTable> &people, QDate day);

} // namespace minutebook
