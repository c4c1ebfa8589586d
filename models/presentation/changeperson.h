#pragma once

#include "models/domain/meeting.h"
#include "models/domain/seating.h"

namespace minutebook {

/// What the attendance tables are to say of somebody. Part, Video and Telephone are taken back by saying them again.
enum class PersonChange { Present, Apologies, Part, Video, Telephone, Presiding };

/// The tables with that change; the same if nobody has the key (see keyOf). Somebody who comes after all goes to the voting members
/// if the seating lets them fill a voting seat, else to the attendees. Only one presides.
[[nodiscard]] QList<PeopleTable> withChange(QList<PeopleTable> people, const QString &key, PersonChange change, const Seating &seating);

} // namespace minutebook
