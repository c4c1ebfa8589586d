#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// What is worth a look in a resolved item although it reads well: an outcome in small letters or none at all, an action without a date,
/// a decision that gives work without an action, somebody who speaks for themselves, the present tense, a gap in a list's labels, a vote
/// that does not add up, a motion that its mover seconds, a note after the meeting that is dated before it, a pseudonym that the register of
/// parties has not, a date on the wrong weekday. By line; lines count from 1 at the heading.
[[nodiscard]] QList<Diagnostic> lint(const Item &item, const Dialect &dialect);

/// Whether it is asked too soon: at a meeting that is still to come nothing has an outcome.
[[nodiscard]] bool isPremature(const Diagnostic &finding, MeetingStatus status);

} // namespace minutebook
