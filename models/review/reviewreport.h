#pragma once

#include "models/domain/ids.h"
#include "models/notation/dialect.h"
#include "models/storage/meetingstore.h"

namespace minutebook {

/// What the next minutes say about the review of the last ones on which comments came: the sentence that counts them, and a line of one's
/// own for each that is to be discussed, of the level of the edition that its maker read. `number`: of the meeting that is to say it, in
/// whose `dialect` the lines are. Empty if none has come.
[[nodiscard]] Result<QStringList> reviewReport(Connection &connection, int number, const Dialect &dialect);

/// The agenda's line that is ready for it begins so.
inline constexpr QLatin1StringView readyForReport("{comments}");

/// Which notes are to say it.
struct ReportPlace {
    MeetingSummary meeting;
    ItemId item; ///< 0: the meeting has none
    QString title; ///< of the item
    QStringList lines;
};

/// Those of the shown meeting, or of the next later one that is not frozen, in the item that has the line ready for it, else in `item`, else
/// in one that is about minutes. Nothing if there is none to say it.
[[nodiscard]] Result<std::optional<ReportPlace>> placeOfReport(Connection &connection, const MeetingSummary &shown, ItemId item);
[[nodiscard]] Result<std::optional<ReportPlace>> laterPlaceOfReport(Connection &connection, const MeetingSummary &shown);
/// Whether somebody's comments came on the minutes of a meeting.
[[nodiscard]] Result<bool> wasCommentedOn(Connection &connection, MeetingId meeting);

} // namespace minutebook
