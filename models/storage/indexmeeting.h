#pragma once

#include "models/storage/transaction.h"

namespace minutebook {

/// Lets everything be found that the newest meeting says that waits for it. False: none waits.
[[nodiscard]] Result<bool> indexNextMeeting(Transaction &transaction);
/// The same of those that wait, the newest first, but not of a whole old book.
[[nodiscard]] Result<> indexNewest(Transaction &transaction);

} // namespace minutebook
