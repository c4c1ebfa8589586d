#pragma once

#include "models/core/result.h"
#include "models/minutes/documentkind.h"
#include "models/storage/meetingstore.h"
#include "widgets/preview/printededition.h"

namespace minutebook {

/// An edition as it would be exported, with what stands where; beside it another edition of the same record, with what differs, if one is
/// asked for. Any thread will do. Errors: those of typeset and writePdf.
[[nodiscard]] Result<PrintedEditions> printPreview(const PlacedRecord &placed, DocumentKind kind, Edition edition,
                                                   std::optional<Edition> other = {});

/// Minutes as they stood at two times, in one edition, with what differs; their lines lead nowhere.
[[nodiscard]] Result<PrintedEditions> printStates(const MeetingRecord &before, const MeetingRecord &after, Edition edition);

} // namespace minutebook
