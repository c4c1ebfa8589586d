#pragma once

#include "models/domain/line.h"

namespace minutebook {

class NotesEditor;

/// A line of the editor as it reads at this moment, from 0.
[[nodiscard]] Line readLineOf(const NotesEditor &editor, int line);

/// Gives the chosen lines a level of their own; nothing takes their tags off. One step that can be undone, like those below.
void setLevel(NotesEditor &editor, std::optional<Rank> level);

/// Clears the chosen lines, or takes that back if all of them are cleared.
void toggleCleared(NotesEditor &editor);

/// Makes the chosen lines the secretary's own notes, or prints them again if all of them are.
void toggleOwnNotes(NotesEditor &editor);

/// Begins a line with these words: the cursor's, if it says nothing yet, else a new one below it.
void beginLine(NotesEditor &editor, const QString &words);

/// Begins a data line with these words below the heading's other ones, and goes on behind them.
void beginData(NotesEditor &editor, const QString &words);

/// What Enter, Backspace, Tab and Shift+Tab do in lists (models/notation/typing.h). False if the key is to do what it always does.
bool typeInList(NotesEditor &editor, int key, Qt::KeyboardModifiers modifiers);

} // namespace minutebook
