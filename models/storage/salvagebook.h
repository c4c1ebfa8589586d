#pragma once

#include "models/storage/recoverbook.h"

namespace minutebook {

class Connection;

/// Writes what can be read of a damaged book into a new one, which has its cipher already and holds nothing yet: every row of every table, then
/// what a book cannot be without, and the registers made of the notes. Tells what is missing. Errors: BookNewer, those of the new book.
[[nodiscard]] Result<RecoveryReport> salvageBook(Connection &damaged, Connection &fresh, const Hand &hand);

} // namespace minutebook
