#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

#include <QHash>

namespace minutebook {

/// The minutes of an earlier meeting that the notes of this one say are approved.
struct ApprovedMinutes {
    int meeting = 0; ///< its number
    bool modified = false; ///< not as they were presented: what was asked for goes into them first
    ApprovedAs told = ApprovedAs::Unsaid; ///< as what, by the lines that readers of the default level see

    bool operator==(const ApprovedMinutes &) const = default;
};

/// Which editions of minutes are approved that are not approved as a whole.
struct HalfApproval {
    bool open = false;
    bool top = false;
    bool modified = false;
    ApprovedAs told = ApprovedAs::Unsaid; ///< see ApprovedMinutes

    bool operator==(const HalfApproval &) const = default;
};
using HalfApprovals = QHash<int, HalfApproval>; ///< by the meeting's number

/// What resolved items approve of minutes of which they do not approve the whole: the open ones while the top edition is DEFERRED, say.
[[nodiscard]] HalfApprovals halfApproved(const QList<Item> &items, const Dialect &dialect);

/// Those of which resolved items say so as a whole: "The SSC APPROVED the Minutes of SSC 81 as presented." Where their item speaks of the
/// top edition too ("Confidential Minutes") that has to be approved as well, here or before; what is DEFERRED or REJECTED, in part or
/// altogether, is not. `before` is what earlier meetings approved.
[[nodiscard]] QList<ApprovedMinutes> approvedMinutes(const QList<Item> &items, const Dialect &dialect, const HalfApprovals &before = {});

/// Those of an earlier meeting of which resolved items speak without approving them.
struct UnapprovedMinutes {
    enum class Lacking {
        Open, ///< a line that approves them; the top edition is approved
        Top, ///< one that approves the top edition, of which their item speaks too
        Rest, ///< nothing that this meeting could say: one edition is approved, the other refused or deferred
        Consent, ///< what there is refuses or defers them
    };
    int meeting = 0; ///< its number
    Lacking lacking = Lacking::Open;

    bool operator==(const UnapprovedMinutes &) const = default;
};

[[nodiscard]] QList<UnapprovedMinutes> unapprovedMinutes(const QList<Item> &items, const Dialect &dialect, const HalfApprovals &before = {});

/// The numbers of those that they DEFERRED, or otherwise did not approve, or of which they approved one edition alone: they, or the other
/// edition, are to be approved at the next meeting.
[[nodiscard]] QList<int> deferredMinutes(const QList<Item> &items, const Dialect &dialect);

} // namespace minutebook
