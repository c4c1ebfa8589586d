#pragma once

#include "models/core/result.h"
#include "models/print/pages.h"

#include <QByteArray>

namespace minutebook {

/// The pages as Qt writes them: glyphs, rules and boxes, with fonts embedded, but without bookmarks, links and tags, and with the machine's clock in it.
/// Each stretch is one text object, in the order of the pages, and nothing else is: finishPdf counts on it.
[[nodiscard]] QByteArray paintPages(const Pages &pages);

} // namespace minutebook
