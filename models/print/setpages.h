#pragma once

#include "models/print/furniture.h"
#include "models/print/logo.h"
#include "models/print/typeset.h"

namespace minutebook {

/// A document's pages without headers and footers.
struct BarePages {
    Pages pages;
    qsizetype marking = artifact::header; ///< the place in the structure for the marking at the first page's edge, if nothing else says it
    qsizetype draft = artifact::header; ///< the same for DRAFT
};

/// The first half of typeset; what belongs to one file shares the logos. Errors: those of typeset.
[[nodiscard]] Result<BarePages> setPages(const MinutesDocument &document, LogoShelf &logos);

/// The second: headers and footers, with the numbers that the pages have in their file.
[[nodiscard]] Pages finishPages(BarePages bare, const MinutesDocument &document, PageNumbers numbers);

} // namespace minutebook
