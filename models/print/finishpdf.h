#pragma once

#include "models/core/result.h"
#include "models/print/paintpages.h"

namespace minutebook {

/// Turns what paintPages gives into the file that is issued: adds tags, bookmarks, links, language and the text of what its glyphs do
/// not tell, names fonts as the subsets they are, mends their character maps, and replaces all that came from the machine by values of the pages.
/// With a password (preparepassword.h) it is encrypted. Error: PdfNotWritten.
[[nodiscard]] Result<QByteArray> finishPdf(const PaintedPages &painted, const Pages &pages, const QByteArray &password = {});

} // namespace minutebook
