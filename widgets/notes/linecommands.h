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

/// Begins a line with these words: the cursor's, if it says nothing yet, else a new one below it; from among the data, below them.
void beginLine(NotesEditor &editor, const QString &words);

/// A whole line from elsewhere: above the cursor's, if words of that are still being typed, which then go on where they are; else below it,
/// and what is typed next begins a line below both.
void addLine(NotesEditor &editor, const QString &text);

/// The same, but always below a line of the editor, from 0.
void addLineBelow(NotesEditor &editor, int line, const QString &text);
/// In the place of the first line that begins so, where undo brings it back. No: there is none.
[[nodiscard]] bool fillLine(NotesEditor &editor, const QString &begin, const QString &text);

/// Begins a data line with these words below the heading's other ones, and goes on behind them.
void beginData(NotesEditor &editor, const QString &words);

/// What Enter, Backspace, Tab and Shift+Tab do in lists (models/notation/typing.h). False if the key is to do what it always does.
bool typeInList(NotesEditor &editor, int key, Qt::KeyboardModifiers modifiers);

} // namespace minutebook
