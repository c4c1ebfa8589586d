#pragma once

#include "models/domain/scheme.h"

namespace minutebook {

/// Whether a file that does not say what it is may go too: somebody was asked.
enum class Replacing { OwnEdition, Anything };

/// Whether an edition may be written to a path. A file that says it holds minutes of another level is never written over, one that holds
/// the same level is; so are pipes, devices and empty files. `password` is the edition's own, and opens what is there; without one nothing that is
/// locked is written over. Errors: FileOfOtherEdition, FileLocked, FileThere.
[[nodiscard]] Result<> mayReplace(const QString &path, const Scheme &scheme, Rank ceiling, Replacing replacing,
                                  const QByteArray &password = {});

/// The same for what is no edition: a certificate. Errors: FileOfOtherEdition, FileLocked.
[[nodiscard]] Result<> mayReplaceByOther(const QString &path, const Scheme &scheme);

} // namespace minutebook
