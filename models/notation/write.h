#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// A meeting as minute notation: the inverse of parse for every normalized meeting. Own notes are included; withoutOwnNotes leaves them out.
[[nodiscard]] QString write(const Meeting &meeting);

/// The lines of that text, from 1, on which the items' headings stand.
[[nodiscard]] QList<int> headingLines(const Meeting &meeting);

/// The lines as they are stored and edited, parted by LF.
[[nodiscard]] QString notesText(const QList<NoteLine> &lines);

} // namespace minutebook
