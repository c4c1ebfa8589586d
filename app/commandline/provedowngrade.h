#pragma once

#include "models/storage/downgradestore.h"

namespace minutebook {

/// downgrade(), and a search of every edition that shows what was opened by it, as of a file that is written, before it counts: the release
/// note, or the list of what was withheld, could say what still is. Minutes that are not approved are searched when they are issued.
/// Errors: those of downgrade, DowngradeReasonLeaks, DowngradeReasonShares (unless the order says that somebody has seen it), LeakFound, RealNameFound.
[[nodiscard]] Result<int> provedDowngrade(Transaction &transaction, const DowngradeOrder &order);

} // namespace minutebook
