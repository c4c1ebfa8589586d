#pragma once

#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// After a meeting's texts have been stored: what is known of a part goes along with the line or heading that it is known by (see
/// matchLines). Where that is deleted it goes to the next line of the part that stands yet; else it is kept while its line is nowhere, and
/// comes back with it.
[[nodiscard]] Result<> followWithheld(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before,
                                      const QList<ItemText> &after);

} // namespace minutebook
