#pragma once

#include "models/domain/seating.h"

namespace minutebook::bench {

/// The people and items of a meeting file: `items` items of `lines` lines each, as a meeting's lines are mixed: most of them
/// paragraphs and lists, every tenth an action, a decision, a vote or an own note, every hundredth a movement.
[[nodiscard]] QString longMeeting(int items, int lines);

/// Twelve voting seats for its members, with a quorum.
[[nodiscard]] Seating longMeetingSeating();

/// What is typed into it: `keys` characters, of which some end a line.
[[nodiscard]] QString typedText(int keys);

} // namespace minutebook::bench
