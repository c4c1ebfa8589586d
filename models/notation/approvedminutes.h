#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// The minutes of an earlier meeting that the notes of this one say are approved.
struct ApprovedMinutes {
    int meeting = 0; ///< its number
    bool modified = false; ///< not as they were presented: what was asked for goes into them first

    bool operator==(const ApprovedMinutes &) const = default;
};

/// Those of which resolved items say so as a whole: "The SSC APPROVED the Minutes of SSC 81 as presented." Where their item speaks of the
/// top edition too ("Confidential Minutes") that has to be approved as well; what is DEFERRED or REJECTED, in part or altogether, is not.
[[nodiscard]] QList<ApprovedMinutes> approvedMinutes(const QList<Item> &items, const Dialect &dialect);

/// Those of an earlier meeting of which resolved items speak without approving them.
struct UnapprovedMinutes {
    enum class Lacking {
        Open, ///< a line that approves them; the top edition is approved
        Top, ///< one that approves the top edition, of which their item speaks too
        Consent, ///< what there is refuses or defers them, in part or altogether
    };
    int meeting = 0; ///< its number
    Lacking lacking = Lacking::Open;

    bool operator==(const UnapprovedMinutes &) const = default;
};

[[nodiscard]] QList<UnapprovedMinutes> unapprovedMinutes(const QList<Item> &items, const Dialect &dialect);

/// The numbers of those that they DEFERRED, or otherwise did not approve, in part or altogether: they are to be approved at the next meeting.
[[nodiscard]] QList<int> deferredMinutes(const QList<Item> &items, const Dialect &dialect);

} // namespace minutebook
