#pragma once

#include "models/print/setblock.h"

namespace minutebook {

/// A text of the head: its title or a paragraph.
struct HeadPart {
    Role role = Role::Paragraph;
    Runs runs;
    Strips strips; ///< none if it says and shows nothing
};

/// What stands before the first block: classification and handling with the logo beside them, the meeting, its date, time and place, the
/// edition. There is a first part with the logo where nothing is said beside it. A null picture is none.
[[nodiscard]] QList<HeadPart> setHead(const MinutesDocument &document, const QImage &logo, const Grid &grid);

} // namespace minutebook
