#pragma once

#include "models/core/result.h"
#include "models/print/pages.h"

#include <QByteArray>

namespace minutebook {

/// The pages as a tagged PDF 1.7 file with bookmarks, links and language, its fonts embedded as subsets, which is PDF/A-2a and PDF/UA-1 if the
/// pages have a title and a language. Every value in it comes from the pages:
/// no clock, time zone, user or path. The bytes repeat if QHashSeed::setDeterministicGlobalSeed() was called first in main().
/// With a password, as preparePassword gives it, the file is encrypted (AES-256): it is no PDF/A then, and its bytes never repeat.
/// Error: PdfNotWritten, with the library's words.
[[nodiscard]] Result<QByteArray> writePdf(const Pages &pages, const QByteArray &password = {});

} // namespace minutebook
