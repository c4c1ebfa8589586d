#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// Header of the meeting after `last`: the next number, date, times and place, planned.
/// `dates` are those of all meetings so far, the earliest first.
[[nodiscard]] Meeting meetingAfter(const Meeting &last, const QList<QDate> &dates, QDate today);

/// The next date in the rhythm of the last two: the same weekday of the month ("the second Wednesday") or so many weeks later, not before
/// today. After one meeting the next day of its weekday; today if there was none.
[[nodiscard]] QDate nextDate(const QList<QDate> &dates, QDate today);

} // namespace minutebook
