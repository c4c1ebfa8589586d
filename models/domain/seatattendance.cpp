#include "models/domain/seatattendance.h"

#include "models/domain/seating.h"

namespace minutebook {

bool isForPart(const Attendance &attendance)
{
    return attendance.part || attendance.arrived.isValid() || attendance.left.isValid();
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
