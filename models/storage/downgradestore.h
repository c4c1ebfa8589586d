#pragma once

#include "models/notation/withheldparts.h"
#include "models/storage/withheldstore.h"

namespace minutebook {

/// A part is to have a lower level.
struct DowngradeOrder {
    WithheldReference part;
    QString to; ///< a level's name, of the meeting's scheme
    QString reason; ///< one line of notation, which its new readers are told

    bool operator==(const DowngradeOrder &) const = default;
};

/// What would become of it.
struct PlannedDowngrade {
    int meeting = 0; ///< its number
    ItemId item;
    ItemWords before;
    ItemWords after;
    QString from; ///< the level that the part has now
    QString note; ///< the release note
    bool corrects = false; ///< the minutes are approved: it will be a correction of them

    bool operator==(const PlannedDowngrade &) const = default;
};

/// Errors: WithheldMissing, LevelUnknown, CorrectionRuns, DowngradeOpensUpdate (a line elsewhere is withheld by an action of the part alone),
/// those of downgraded and releaseNote.
[[nodiscard]] Result<PlannedDowngrade> planDowngrade(Connection &connection, const DowngradeOrder &order);

/// Gives the part the lower level. Approved minutes are corrected with the release note as the reason, kept as a further revision and frozen
/// again; it is all done or nothing. Answers with the number of that revision; 0: there is none, as the minutes are not approved.
/// Errors: those of planDowngrade, beginCorrection and finishCorrection.
[[nodiscard]] Result<int> downgrade(Transaction &transaction, const DowngradeOrder &order);

/// The same of minutes that are not approved, but for the level itself: somebody changes that in the notes, where it can be undone.
/// Errors: those of planDowngrade, MeetingFrozen.
[[nodiscard]] Result<> noteDowngrade(Transaction &transaction, const DowngradeOrder &order);

} // namespace minutebook
