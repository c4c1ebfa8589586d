#pragma once

#include "models/notation/resolve.h"

namespace minutebook {

/// An item as it reads at the moment, a line of `item.lines` for each line of its text.
struct NotesReading {
    Item item;
    QList<Diagnostic> diagnostics; ///< line 0 is the heading, 1 the first line of the notes
    Rank highest; ///< of the heading and of any line that an edition can print

    bool operator==(const NotesReading &) const = default;
};

/// Reads one item's heading and notes again and again as they are typed: only changed lines are lexed anew.
class NotesReader
{
public:
    NotesReader() = default;
    NotesReader(Dialect dialect, FindAction findAction);

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

    /// A line `# TITLE` in the notes, which is about to become an item, begins one here too.
    [[nodiscard]] NotesReading read(const QString &heading, const QString &notes);

private:
    void lex(QStringView notes);
    void resolvePart(Item &part, qsizetype firstLine, NotesReading &reading) const;

    Dialect m_dialect;
    FindAction m_findAction;
    QList<NoteLine> m_lexed; ///< as the lines stood at the last reading
};

} // namespace minutebook
