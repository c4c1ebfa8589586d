#pragma once

#include "models/domain/ids.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// A finding of the lint that a person lets stand, and why.
struct Waiver {
    ItemId item; ///< 0: the finding is on the meeting itself
    QString finding; ///< what it is known by (findingKey)
    QString reason;

    bool operator==(const Waiver &) const = default;
};

/// Of a meeting, those of findings that are gone too: they hold again once the line reads as it did.
[[nodiscard]] Result<QList<Waiver>> waivers(Connection &connection, MeetingId meeting);
/// Over one of the same finding. Errors: MeetingMissing, MeetingFrozen, ReasonMissing.
[[nodiscard]] Result<> waive(Transaction &transaction, MeetingId meeting, const Waiver &waiver);
/// Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> takeWaiverBack(Transaction &transaction, MeetingId meeting, ItemId item, const QString &finding);

} // namespace minutebook
