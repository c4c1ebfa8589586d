#pragma once

#include "models/presentation/openbook.h"

namespace minutebook {

/// Another book under the same key with all that this one holds, and in it what was typed or marked here and could not be saved. Opens where this one
/// stands, its cursor on this line. An item that is gone meanwhile comes back at the end of its meeting.
/// Errors: those of Book::copyTo, MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<std::unique_ptr<Book>> saveElsewhere(OpenBook &book, const QString &path, int line);

/// What was typed or marked and could not be saved, as minute notation: for when there is no place for a whole book either.
[[nodiscard]] QString unsavedText(OpenBook &book);

} // namespace minutebook
