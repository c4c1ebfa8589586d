#pragma once

#include "models/core/textedit.h"
#include "models/storage/itemstore.h"
#include "models/storage/journalrule.h"

namespace minutebook {

/// What an item's notes were parted into at lines `# TITLE`, while they were edited.
struct NotesSplit {
    QString text; ///< all of it, as the editor had it
    QList<StoredItem> parts; ///< in its order, as they were stored then
    QList<TextRange> ranges; ///< by part: its notes in the text
    qsizetype current = 0; ///< the part that the editor went on in

    [[nodiscard]] TextRange rangeOfCurrent() const { return ranges[current]; }
    /// Of the text, from 0.
    [[nodiscard]] int firstLineOfCurrent() const { return static_cast<int>(text.first(rangeOfCurrent().begin).count(u'\n')); }
    /// So that the current part alone is left of the text.
    [[nodiscard]] QList<TextEdit> edits() const;
};

/// What makes the text before the last `count` splits, the first part in front; `current` is how the part in the editor is stored now.
[[nodiscard]] QList<StoredItem> partsBefore(const QList<NotesSplit> &splits, qsizetype count, const StoredItem &current);

/// What can be taken back of what was typed into an item, and made again, oldest first; splits only as long as their parts can be joined
/// again.
struct TypedHistory {
    QList<JournalEdit> edits;
    QList<NotesSplit> splits;
    QList<NotesSplit> takenBack; ///< the next one that can be made again is the last
};
[[nodiscard]] TypedHistory typedHistory(Connection &connection, const StoredItem &current);

/// The lines of notes that begin a further item.
[[nodiscard]] QStringList headingLines(const QString &notes);

} // namespace minutebook
