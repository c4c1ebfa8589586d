#include "models/domain/seatattendance.h"

#include "models/domain/seating.h"

namespace minutebook {

bool isForPart(const Attendance &attendance)
{
    return attendance.part || attendance.arrived.isValid() || attendance.left.isValid();
}

QStringList comersAndGoers(const NoteLine &line, QTime end)
{
    const auto *words = std::get_if<PeopleWords>(&line.words);
    const bool leaves = line.kind == LineKind::Left;
    if (!words || (!leaves && line.kind != LineKind::Joined))
        return {};
    const bool atTheEnd = leaves && end.isValid() && words->time.isValid() && words->time >= end;
    return atTheEnd ? QStringList() : words->people;
}

SeatAttendance attendanceOf(const QString &holder, const QList<PeopleTable> &people)
{
    SeatAttendance others;
    for (const PeopleTable &table : people) {
        const bool away = table.kind == PeopleKind::Apologies;
        for (const Person &person : table.people) {
            if (sameName(person.name, holder) && !away)
                return {isForPart(person.attendance) ? SeatMark::Part : SeatMark::Present};
            if (!away && sameName(person.alternateFor(), holder))
                others = {SeatMark::Alternate, person.initials};
            else if (sameName(person.name, holder) && others.mark == SeatMark::Unsaid)
                others = {SeatMark::Apologies};
        }
    }
    return others;
}

} // namespace minutebook
