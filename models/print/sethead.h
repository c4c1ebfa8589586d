#pragma once

#include "models/print/setblock.h"

namespace minutebook {

/// A text of the head: its title or a paragraph.
struct HeadPart {
    Role role = Role::Paragraph;
    Runs runs;
    Strips strips; ///< none if it says nothing
};

/// What stands before the first block: classification and handling, the meeting, its date, time and place, the edition.
[[nodiscard]] QList<HeadPart> setHead(const MinutesDocument &document, const Grid &grid);

} // namespace minutebook
