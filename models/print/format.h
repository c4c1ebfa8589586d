#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"

#include <QByteArray>

#include <optional>

namespace minutebook {

/// What kinds of files a document can be written as.
enum class Format { Pdf, Html, Odt, Markdown, PlainText };

[[nodiscard]] QList<Format> allFormats();
/// By the name that the command line has for it; nothing if there is no such format.
[[nodiscard]] std::optional<Format> formatNamed(const QString &name);
/// What a file's name ends in, without the dot, which is also the format's name: "pdf".
[[nodiscard]] QString suffixOf(Format format);
/// "Web page (HTML)", in the program's language.
[[nodiscard]] QString formatTitle(Format format);

/// Only a PDF can be encrypted.
[[nodiscard]] bool takesPassword(Format format);

/// The finished file. Any thread will do. `password` is as preparePassword gives it, and empty where the format takes none.
/// Errors: of PDF those of typeset and writePdf, of ODT OdtNotWritten; the others have none.
[[nodiscard]] Result<QByteArray> writeDocument(const MinutesDocument &document, Format format, const QByteArray &password = {});

} // namespace minutebook
