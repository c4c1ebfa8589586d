#pragma once

#include <QDate>
#include <QString>

namespace minutebook {

/// A date as a cell takes it. What is no date is kept in `typed` as it was typed, which is empty else.
void writeDate(QDate &date, QString &typed, const QString &text);

/// As the cell shows it: ISO 8601, or what was typed instead.
[[nodiscard]] QString dateText(QDate date, const QString &typed);

} // namespace minutebook
