#pragma once

#include <QDate>
#include <QString>

namespace minutebook {

/// A date in the form in which another was typed: ISO, or "9 August 2019" with weekday, short month and year as it had them.
/// The year is put in where readDate() would take the date for another without it.
[[nodiscard]] QString dateLike(QDate date, const QString &typed, QDate meeting);

} // namespace minutebook
