#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"
#include "models/review/bundle.h"

namespace minutebook {

/// The levels that readers of an edition may know: up to its ceiling, and none above.
[[nodiscard]] QList<BundleLevel> levelsUpTo(const Scheme &scheme, Rank ceiling);

/// Fills in a document's title, its PDF and what stands where on it. It is given the composed document and never a record, so that nothing
/// can be in a review file but what that edition shows. Needs a QGuiApplication; any thread will do. Errors: those of typeset and writePdf.
[[nodiscard]] Result<ReviewBundle> editionBundle(const MinutesDocument &document, ReviewBundle bundle);

} // namespace minutebook
