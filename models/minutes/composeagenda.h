#pragma once

#include "models/minutes/document.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// Cuts a record to the agenda of an edition: who is invited, and what is to be dealt with, by whom, when and with which papers.
/// Pure, and as silent about what is withheld as `compose`.
///
/// Titles are those of the minutes. Presenter, purpose and planned minutes are the frame of an item as its open title is, not its
/// substance: they are of the title's level (the lower of the item's and the default), so that whoever is cleared for the meeting
/// knows when to come and whom to hear. What clears a title lower still clears the title alone. A tag at the end of such a value
/// raises its level, doubt to the highest.
/// Clock times count up from the meeting's begin. Behind an item whose minutes are not known, or not shown, there are none: the
/// time of the next item would tell them.
/// A paper is substance: of its own level, else of its item's. Below it, it does not exist, and no stub counts it.
[[nodiscard]] MinutesDocument composeAgenda(const MeetingRecord &record, Edition edition);

} // namespace minutebook
