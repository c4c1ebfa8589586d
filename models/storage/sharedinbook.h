#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/storage/connection.h"

namespace minutebook {

/// What of a text for readers up to a level stands in what is withheld from them, and in nothing that they may find: in these minutes as
/// sharedWithWithheld tells; in those of other meetings the same words, and runs of five words, as far as these meetings can be found (see
/// search). Errors: those of sqlError.
[[nodiscard]] Result<QStringList> sharedInBook(Connection &connection, MeetingId meeting, const MeetingRecord &minutes, const QString &text,
                                               Rank level);

} // namespace minutebook
