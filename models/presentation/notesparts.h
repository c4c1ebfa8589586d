#pragma once

#include "models/core/textedit.h"

#include <QStringList>

#include <optional>

namespace minutebook {

/// What becomes of an item's notes in which lines begin items: the notes of each, without the lines that are headings.
struct NotesPart {
    TextRange range; ///< in the whole text
    int firstLine = 0;
    QString headingLine; ///< that stands before it; empty for the first
};

/// One part or more, as the book stores them. The cursor's line begins no item: it is still being typed.
[[nodiscard]] QList<NotesPart> partsOf(const QString &notes, std::optional<int> cursorLine);

/// The part that the cursor stands in, the first without one.
[[nodiscard]] const NotesPart &partOfCursor(const QList<NotesPart> &parts, std::optional<int> cursorLine);

/// Where the parts of `before` are in `after`, which was typed on meanwhile: between the same headings, if they still stand there.
/// Together they hold all of `after` but the headings.
[[nodiscard]] QList<TextRange> followParts(const QList<NotesPart> &parts, const QString &before, const QString &after);

} // namespace minutebook
