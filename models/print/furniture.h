#pragma once

#include "models/minutes/document.h"
#include "models/print/grid.h"

namespace minutebook {

/// How many lines the foot of each page has: its own, one for whose copy it is, one for what the body wants there.
[[nodiscard]] int footerLines(const MinutesDocument &document);

/// Whether a body's line fits the foot of its pages.
[[nodiscard]] bool fitsFooter(const QString &line, PageSize size);

/// "Page 2 of 6" of the file; a document may begin behind its first page.
struct PageNumbers {
    qsizetype first = 1;
    qsizetype count = 1;
};

/// Adds header and footer to a finished page: marking, DRAFT, running title, reference and number. `index` counts the document's pages from 0.
void addFurniture(Page &page, const MinutesDocument &document, const Grid &grid, qsizetype index, PageNumbers number);

} // namespace minutebook
