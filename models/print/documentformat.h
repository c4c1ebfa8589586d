#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"

#include <QByteArray>

namespace minutebook {

/// What a document can be written as.
enum class DocumentFormat { Pdf, Markdown, PlainText };

/// All of them, the most wanted first.
[[nodiscard]] QList<DocumentFormat> documentFormats();

/// What files of the format end in, and what the command line calls it: "pdf".
[[nodiscard]] QString formatSuffix(DocumentFormat format);
/// By its suffix.
[[nodiscard]] std::optional<DocumentFormat> formatNamed(const QString &suffix);

/// Only a PDF can be encrypted.
[[nodiscard]] bool takesPassword(DocumentFormat format);

/// The document in that format. `password` is as preparePassword gives it, and empty where the format takes none.
/// Errors: those of typeset and writePdf.
[[nodiscard]] Result<QByteArray> writeDocument(const MinutesDocument &document, DocumentFormat format, const QByteArray &password = {});

} // namespace minutebook
