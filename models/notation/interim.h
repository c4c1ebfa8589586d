#pragma once

#include "models/domain/interimdecision.h"
#include "models/domain/seating.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// How the notes of a meeting report a decision between meetings: "By written procedure No 3, …, the SRC AGREED the fees. (AMBER)", after
/// its vote. `host` is the level that a line without a tag has there; the lines never have a lower one than the decision. Voters are named
/// where the meeting's tables have them all, else counted.
[[nodiscard]] QStringList reportLines(const InterimDecision &decision, const Dialect &dialect, Rank host);

/// Which decision between meetings a line reports, by what it begins with (as Line::body); nothing if it reports none.
/// Such a decision was not taken in the room: neither its quorum nor its votes are that of the meeting.
[[nodiscard]] std::optional<int> reportedInterim(const QString &body);

/// The level of a decision: of its tag, but at least of that under which it was stored.
[[nodiscard]] Rank rankOf(const InterimDecision &decision, const Dialect &dialect);

/// Whether the wording is one line that decides: nothing else can be reported as a decision.
[[nodiscard]] bool decides(const InterimDecision &decision, const Dialect &dialect);

/// Votes as a VOTE line says them, shares without a voter or count left out.
[[nodiscard]] QString voteText(const VoteWords &votes);
/// Nothing where a VOTE line could not be read so.
[[nodiscard]] std::optional<VoteWords> readVotes(const QString &votes, const Dialect &dialect);

/// What the body's lines are read with on the day of a decision: whoever is known to the committee then is known by initials.
[[nodiscard]] Dialect interimDialect(const InterimDecision &decision, const Body &body, const Seating &seating);

/// Sentences on what does not look right: voters without a voting seat on that day, more votes than seats, no quorum of those who answered,
/// answers missing before their last day, days in the wrong order, nobody who took a chair's action, doubt about the level, real names.
[[nodiscard]] QStringList remarksOn(const InterimDecision &decision, const Body &body, const Seating &seating);

} // namespace minutebook
