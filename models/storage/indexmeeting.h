#pragma once

#include "models/storage/transaction.h"

namespace minutebook {

/// Lets everything be found that the newest meeting says that waits for it. False: none waits.
[[nodiscard]] Result<bool> indexNextMeeting(Transaction &transaction);

} // namespace minutebook
