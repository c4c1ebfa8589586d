#pragma once

#include "models/core/result.h"
#include "models/notation/bringin/oldblock.h"

namespace minutebook {

/// Whether a file is to be brought in as old minutes: by its suffix a word processor's document, a web page, Markdown or plain text, if it
/// does not begin as a meeting file.
[[nodiscard]] bool isOldDocument(const QString &path);

/// The pieces of such a file. Web pages, Markdown and texts are read here; DOCX by LibreOffice, else by pandoc, ODT by LibreOffice alone,
/// where they are installed: in a process of its own that is given the file and a folder that goes again, and is ended when it takes too
/// long.
/// Errors: FileNotReadable, DocumentTooLarge, ConverterMissing, ConversionFailed.
[[nodiscard]] Result<QList<OldBlock>> readOldDocument(const QString &path);

} // namespace minutebook
