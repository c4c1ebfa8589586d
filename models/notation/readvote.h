#pragma once

#include "models/notation/keywordline.h"

namespace minutebook {

/// Reads `VOTE: 8 for, 1 against`, `VOTE: for JH MC; against NO`. A vote that cannot be read stays one, printed as typed.
[[nodiscard]] bool readVote(const KeywordLine &read);

/// Reads `MOVED: JH, seconded MC`. False: nobody, or too many, would have moved it.
[[nodiscard]] bool readMoved(const KeywordLine &read);

} // namespace minutebook
