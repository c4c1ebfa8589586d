#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace minutebook {

/// What is in a DOCX or ODT file: parts by their names, with folders.
using WordPackage = QMap<QString, QByteArray>;

/// Nothing: it is no such file, or its parts have more than `most` bytes.
[[nodiscard]] std::optional<WordPackage> readWordPackage(const QString &path, qint64 most);

/// The paragraphs of a DOCX file's page headers, page footers and text boxes, each once: pandoc leaves them out, and a marking often stands
/// there.
[[nodiscard]] QStringList wordsAside(const WordPackage &package);

/// The file without what was deleted in it while changes were tracked: LibreOffice writes that as text like all other.
/// Error: OdtNotWritten.
[[nodiscard]] Result<QByteArray> withoutDeletions(const WordPackage &package);

} // namespace minutebook
