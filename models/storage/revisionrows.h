#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/domain/revision.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// The row of a revision as a link of its meeting's chain.
[[nodiscard]] QString hashOf(const Revision &revision);
[[nodiscard]] Result<> insertRevision(Transaction &transaction, MeetingId meeting, const Revision &revision, const QByteArray &contents);

/// Its canonical bytes, checked against their hash. Errors: MeetingMissing, RevisionDisposed, RevisionUnread.
[[nodiscard]] Result<QByteArray> contentsOf(Connection &connection, MeetingId meeting, const Revision &revision);
/// The record that they are of, without corrections. The same errors.
[[nodiscard]] Result<MeetingRecord> keptRecord(Connection &connection, MeetingId meeting, const Revision &revision);

} // namespace minutebook
