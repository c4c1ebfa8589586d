#pragma once

#include "app/desk.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"

namespace minutebook {

/// What stands above the notes of the chosen item.
[[nodiscard]] NotesHeading headingOf(const Desk &desk);

/// Gives the pane the chosen item: to be typed, or in the safe view what may be seen of it.
void showNotes(NotesPane &pane, const Desk &desk);
/// What may be seen of it has changed; what is being typed stays.
void refreshNotes(NotesPane &pane, const Desk &desk);

/// Underlines what only the whole meeting or the book tells of the notes in the editor.
void showRemarks(NotesPane &pane, const OpenBook &book);

/// What to do where there is no item to show.
[[nodiscard]] QString whatToDo(const OpenBook &book);

/// The editions of the chosen meeting's minutes that may be seen, the lowest first, then those of its agenda; none without a meeting.
[[nodiscard]] QList<EditionChoice> editionsOf(const OpenBook &book);

} // namespace minutebook
