#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArray>

namespace minutebook {

/// Everything that a reader of a PDF file can get out of it, its earlier revisions and what it no longer uses included. It never fails:
/// what cannot be read is told with the texts (`unread`), as Proof… error codes. Images are told by their hashes (`images`). The password
/// may be empty, and is tried in the ways in which readers take it. What `take` was not given is given back; it is not called by two threads.
[[nodiscard]] FileTexts readPdfFile(const QByteArray &pdf, const QByteArray &password, const TakeTexts &take = {});

} // namespace minutebook
