#pragma once

#include "models/storage/book.h"

namespace minutebook {

/// Enters in the audit trail that somebody can open the book now, by another passphrase, or not any more: `what` is "added", "changed" or
/// "removed". Nothing of a passphrase. Waits until it is written. Errors: those of Book::write.
[[nodiscard]] Result<> enterKeysChange(Book &book, const QString &what, const QString &person);

} // namespace minutebook
