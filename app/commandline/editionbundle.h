#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"
#include "models/minutes/trace.h"
#include "models/review/bundle.h"

#include <functional>

namespace minutebook {

/// The levels that readers of an edition may know: up to its ceiling, and none above.
[[nodiscard]] QList<BundleLevel> levelsUpTo(const Scheme &scheme, Rank ceiling);

/// What was typed of that which a document shows. Of where it stands in the notes nothing goes on.
struct TypedTexts {
    QList<BlockSource> sources; ///< of the document's blocks
    std::function<QString(const LineSource &)> textOf; ///< as it is printed; empty: the program made all of it
};

/// Fills in a document's title, its PDF and what stands where on it. It is given the composed document and never a record, so that nothing
/// can be in a review file but what that edition shows. Needs a QGuiApplication; any thread will do. Errors: those of typeset and writePdf.
[[nodiscard]] Result<ReviewBundle> editionBundle(const MinutesDocument &document, const TypedTexts &typed, ReviewBundle bundle);

} // namespace minutebook
