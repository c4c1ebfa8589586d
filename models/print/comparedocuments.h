#pragma once

#include "models/minutes/document.h"
#include "models/print/comparepassages.h"

namespace minutebook {

/// A line of a document beside what it was before.
struct ComparedLine {
    enum class Is { Same, Gone, Come, Changed };

    Is is = Is::Same;
    int heading = 0; ///< 1 or 2: it is a heading of that level
    QList<ComparedWord> words;

    bool operator==(const ComparedLine &) const = default;
};

/// Two editions of the same minutes, as one text that shows what is gone from the first and what has come in the second: the title, the
/// lines of the head, then each heading, paragraph, line of a list and row of a table. Both hold what their readers may see and nothing else.
[[nodiscard]] QList<ComparedLine> compareDocuments(const MinutesDocument &before, const MinutesDocument &after);

/// The lines that differ, each below the heading it stands under, as text of at most `width` columns: `+` has come, `-` is gone, `~` reads
/// otherwise, its words as `[-gone-]` and `{+come+}`. Empty: nothing differs.
[[nodiscard]] QString writeComparison(const QList<ComparedLine> &lines, qsizetype width);

} // namespace minutebook
