#pragma once

#include "models/core/result.h"

namespace minutebook {

/// Where output goes, and what it must not take the place of beside all that looks like a book.
struct Destination {
    QString path;
    QStringList kept;
};

/// Writes a file whole or leaves the one that was there; done when it is on the disk. A pipe, a device or the program's standard
/// output is not replaced but written into. Errors: FileKept, FileNotWritten, OutputNotWritten.
[[nodiscard]] Result<> saveFile(const Destination &destination, const QByteArray &bytes);

} // namespace minutebook
