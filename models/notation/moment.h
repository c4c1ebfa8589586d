#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

namespace minutebook {

/// "2019-08-09", "9 August 2019", "Friday 9 August 2019", "9 August" or "9 Aug": without a year the first after `meeting`.
/// A null date if it is none of these or no day of the calendar.
[[nodiscard]] QDate readDate(QStringView text, QDate meeting);

/// "09:05" or "9:05", 00:00 to 23:59; a null time else.
[[nodiscard]] QTime readTime(QStringView text);

} // namespace minutebook
