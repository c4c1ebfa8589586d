#pragma once

#include "models/notation/withagenda.h"
#include "models/storage/connection.h"

namespace minutebook {

/// The meeting after those of the book, and all that it can take over from them: the people who are expected, the minutes of the last one
/// unless they are approved, those that it DEFERRED, every open action, decisions between meetings that none has reported, the body's standing items.
[[nodiscard]] Result<NextMeeting> nextMeeting(Connection &connection, const Body &body, QDate today);

/// Whom to expect at a meeting after all those of the book, by its day: terms end.
[[nodiscard]] Result<QList<PeopleTable>> peopleExpectedOn(Connection &connection, QDate day);

} // namespace minutebook
