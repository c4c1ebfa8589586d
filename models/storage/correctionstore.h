#pragma once

#include "models/domain/ids.h"
#include "models/domain/revision.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Approved minutes that are open for a correction.
struct RunningCorrection {
    QDateTime begun; ///< UTC
    QString author; ///< empty: nobody has said so
    QString reason; ///< one line of notation

    bool operator==(const RunningCorrection &) const = default;
};

/// Nothing: the minutes are not being corrected.
[[nodiscard]] Result<std::optional<RunningCorrection>> runningCorrection(Connection &connection, MeetingId meeting);

/// The notes of approved minutes can be changed from now on, until the correction is finished or given up; their editions are drafts
/// meanwhile. What was approved is kept as a revision if none says it. Errors: MeetingMissing, CorrectionReasonMissing, CorrectionNotNeeded,
/// CorrectionRuns.
[[nodiscard]] Result<> beginCorrection(Transaction &transaction, MeetingId meeting, const QString &reason);

/// Makes a revision of it, and the minutes are frozen again. Errors: MeetingMissing, CorrectionMissing, RevisionUnchanged.
[[nodiscard]] Result<Revision> finishCorrection(Transaction &transaction, MeetingId meeting);

/// The minutes say what they said before, own notes included. Errors: MeetingMissing, CorrectionMissing.
[[nodiscard]] Result<> giveCorrectionUp(Transaction &transaction, MeetingId meeting);

} // namespace minutebook
