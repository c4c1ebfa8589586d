#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace minutebook {

/// A property of a calendar file.
struct CalendarLine {
    QString name; ///< in capitals, without its parameters: "SUMMARY"
    QString parameters; ///< as they stand: "VALUE=DATE"
    QString value; ///< without escapes
};

/// The properties of a calendar file (RFC 5545), folded lines put together again. What is no property is a line without a name.
[[nodiscard]] QList<CalendarLine> calendarLines(QByteArray file);

} // namespace minutebook
