#pragma once

#include "models/minutes/trace.h"
#include "models/print/pagebox.h"
#include "models/print/pages.h"

namespace minutebook {

struct PageWord {
    QString text;
    PageBox at;
    bool typed = false; ///< it stands so in the notes, wholly

    bool operator==(const PageWord &) const = default;
};

/// A heading, a paragraph, a line of a list or a row of a table as it stands on the pages.
struct PagePassage {
    LineSource source = {}; ///< the line of the record that it tells of
    QList<PageBox> boxes = {}; ///< one for each page that it stands on
    QList<PageWord> words = {}; ///< as they are read: those of a row cell by cell

    bool operator==(const PagePassage &) const = default;
};

/// The lines of the document's head: classification, meeting, date, time and place, edition. They tell of no line of the record.
[[nodiscard]] QList<PagePassage> headPassagesOf(const Pages &pages);

/// All passages in reading order; neither the head of the document nor what stands on every page, or is repeated on the next. `sources` are
/// those of the document's blocks (`trace`).
[[nodiscard]] QList<PagePassage> passagesOf(const Pages &pages, const QList<BlockSource> &sources);

} // namespace minutebook
