#pragma once

#include "models/domain/meeting.h"
#include "models/domain/seating.h"

namespace minutebook {

/// The tables of a meeting that nobody has been to yet: whoever holds a seat on its day, voting members by their category; then the others
/// whom the committee lists, but for those who are only somebody's alternate or whose term is another; then those of the last meeting whom
/// the committee does not list, without guests who came for a part of it. Nobody has sent apologies, stands in for anybody or is known to
/// come late; whoever sent apologies last time is expected again.
[[nodiscard]] QList<PeopleTable> expectedPeople(const Seating &seating, const QList<PeopleTable> &last, QDate day);

} // namespace minutebook
