#pragma once

#include "models/notation/complete.h"

namespace minutebook {

class OpenBook;

/// What a line of the chosen meeting may go on with: the actions that are open at it, and the pseudonyms that stand in its notes.
[[nodiscard]] Vocabulary vocabularyOf(OpenBook &book);

/// Who is in the room at the cursor, by initials: who was named last in its meeting's lines, up to the shown item, comes first.
[[nodiscard]] QStringList likelyPeople(OpenBook &book);

} // namespace minutebook
