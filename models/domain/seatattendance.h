#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// How a seat was filled at a meeting.
enum class SeatMark {
    Unsaid, ///< the meeting's tables name nobody for it
    Present,
    Part,
    Alternate, ///< one stood in while the holder was away
    Apologies,
};

struct SeatAttendance {
    SeatMark mark = SeatMark::Unsaid;
    QString alternate = {}; ///< whose initials, where one stood in

    bool operator==(const SeatAttendance &) const = default;
};

/// There for less than the whole meeting, by what is ticked or by a time.
[[nodiscard]] bool isForPart(const Attendance &attendance);

/// The initials of those whom a line says to have come later or left earlier; nobody where it is told of the meeting's end.
[[nodiscard]] QStringList comersAndGoers(const NoteLine &line, QTime end);

/// Of the seat that somebody of that name holds, by a meeting's tables.
[[nodiscard]] SeatAttendance attendanceOf(const QString &holder, const QList<PeopleTable> &people);

} // namespace minutebook
