#pragma once

#include "models/notation/fix.h"

class QMenu;

namespace minutebook {

class NotesEditor;

/// All that is to be said of a line of the editor as it reads at this moment, findings too; lines count from 1.
[[nodiscard]] QList<Diagnostic> remarksOn(const NotesEditor &editor, int line);

/// What is wrong in the cursor's line, and how to mend it: the first is chosen. It is gone once it is closed.
QMenu *showFixes(NotesEditor &editor);

/// What a tool tip says of remarks on a line: their sentences, and what the menu would offer.
[[nodiscard]] QString tipOf(const QList<Diagnostic> &remarks, const NotesEditor &editor);

} // namespace minutebook
