#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

enum class OwnNotes { Left, Included };

/// A meeting as minute notation: the inverse of parse for every normalized meeting when own notes are included.
[[nodiscard]] QString write(const Meeting &meeting, OwnNotes ownNotes);

/// The lines of that text, from 1, on which the items' headings stand; own notes are included.
[[nodiscard]] QList<int> headingLines(const Meeting &meeting);

/// The lines as they are stored and edited, parted by LF.
[[nodiscard]] QString notesText(const QList<NoteLine> &lines);

} // namespace minutebook
