#pragma once

#include "models/presentation/textedit.h"

namespace minutebook {

/// What becomes of an item's notes in which lines begin items: the notes of each, without the lines that are headings.
struct NotesPart {
    TextRange range; ///< in the whole text
    int firstLine = 0;
};

/// One part or more. The cursor's line begins no item: it is still being typed.
[[nodiscard]] QList<NotesPart> partsOf(const QString &notes, std::optional<int> cursorLine);

} // namespace minutebook
