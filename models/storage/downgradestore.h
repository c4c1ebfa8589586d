#pragma once

#include "models/notation/withheldparts.h"
#include "models/storage/withheldstore.h"

namespace minutebook {

/// A part is to have a lower level.
struct DowngradeOrder {
    WithheldReference part;
    QString to; ///< a level's name, of the meeting's scheme
    QString reason; ///< one line of notation, which its new readers are told
    bool wordsSeen = false; ///< somebody has looked at the words that it shares with what stays withheld

    bool operator==(const DowngradeOrder &) const = default;
};

/// A paper that has its level from the item that is downgraded.
struct FollowingPaper {
    int place = 0; ///< among those of its item, from 1
    QString title;
    QString from;
    QString to;

    bool operator==(const FollowingPaper &) const = default;
};

/// What would become of it.
struct PlannedDowngrade {
    DowngradeOrder order;
    WithheldId entry; ///< 0: the book knows nothing of the part yet
    int meeting = 0; ///< its number
    int line = 0; ///< that the part is known by, of the item's notes, from 0; LoggedPart::headingLine: the heading
    bool staysWithheld = false; ///< on its lower level
    ItemId item;
    ItemWords before;
    ItemWords after;
    QString from; ///< the level that the part has now
    QString to; ///< and the one that it would have
    QString note; ///< the release note
    QList<FollowingPaper> papers = {};
    bool corrects = false; ///< the minutes are approved: it will be a correction of them

    bool operator==(const PlannedDowngrade &) const = default;
};

/// Every heading, line and paper that would come to be of another level, in their order, papers last. Errors: those of planDowngrade that no
/// reason makes.
[[nodiscard]] Result<QList<OpenedWords>> openedBy(Connection &connection, const WithheldReference &part, const QString &to);

/// Errors: WithheldMissing, LevelUnknown, CorrectionRuns, DowngradeOpensUpdate (a line elsewhere is withheld by an action of the part alone),
/// those of downgraded and releaseNote.
[[nodiscard]] Result<PlannedDowngrade> planDowngrade(Connection &connection, const DowngradeOrder &order);

/// Gives the part the lower level. Approved minutes are corrected with the release note as the reason, kept as a further revision and frozen
/// again; it is all done or nothing. Answers with the number of that revision; 0: there is none, as the minutes are not approved.
/// Errors: those of planDowngrade, beginCorrection and finishCorrection.
[[nodiscard]] Result<int> downgrade(Transaction &transaction, const DowngradeOrder &order);

/// Keeps what was done in the notes (a paper is none) of minutes that are not approved, where it can be undone: once they say what the plan has them say, and
/// not before. Errors: MeetingFrozen, WithheldMissing (they say something else).
[[nodiscard]] Result<> noteDowngrade(Transaction &transaction, const PlannedDowngrade &done);

} // namespace minutebook
