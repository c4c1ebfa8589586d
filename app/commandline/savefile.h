#pragma once

#include "models/domain/scheme.h"

namespace minutebook {

/// The name that stands for standard output, and for standard input where a file is read.
inline constexpr QLatin1StringView standardStream("-");

/// Who may read a file that the program makes: its owner alone, as with a book, or whom the umask lets.
enum class Readers { Owner, ByUmask };

/// An edition above the scheme's default level is its owner's.
[[nodiscard]] Readers readersOf(const Scheme &scheme, Rank ceiling);

/// Where output goes, and what it must not take the place of beside all that looks like a book.
struct Destination {
    QString path;
    QStringList kept;
    Readers readers = Readers::Owner;
};

/// Whether output may go there at all. Error: FileKept.
[[nodiscard]] Result<> mayWriteTo(const Destination &destination);

/// Writes a file whole or leaves the one that was there; done when it is on the disk. A pipe, a device or the program's standard
/// output (`-`) is not replaced but written into. Errors: FileKept, FileNotWritten, OutputNotWritten.
[[nodiscard]] Result<> saveFile(const Destination &destination, const QByteArray &bytes);

/// Writes a file of a folder that the program has made, for its owner alone. Error: FileNotWritten.
[[nodiscard]] Result<> saveOwnFile(const QString &path, const QByteArray &bytes);

} // namespace minutebook
