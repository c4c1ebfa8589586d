#pragma once

#include "models/domain/line.h"
#include "models/domain/meeting.h"

namespace minutebook {

/// "in review", in the program's language.
[[nodiscard]] QString statusWord(MeetingStatus status);

/// "as modified", in the program's language; empty: nobody said how.
[[nodiscard]] QString approvalWords(ApprovedAs approved);

/// "on target", in the program's language.
[[nodiscard]] QString actionStatusWord(ActionStatus status);

/// "warning", in the program's language.
[[nodiscard]] QString gravityWord(Gravity gravity);

/// What the margin says of a line's standing: its level's name, "cleared", "stub" or "own note". Empty for a blank line.
[[nodiscard]] QString standingWord(const NoteLine &line, const Scheme &scheme);

/// The same as a sentence: in which editions the line appears.
[[nodiscard]] QString standingSentence(const NoteLine &line, const Scheme &scheme, Rank defaultRank);

} // namespace minutebook
