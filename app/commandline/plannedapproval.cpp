#include "app/commandline/plannedapproval.h"

#include "app/commandline/texts.h"
#include "models/notation/approvedminutes.h"

#include <QLocale>

namespace minutebook {

QString plannedApproval(const Meeting &meeting, const Body &body)
{
    if (meeting.header.status != MeetingStatus::Planned)
        return {};
    QStringList numbers;
    for (const ApprovedMinutes &approved : approvedMinutes(meeting.items, dialectOf(body, meeting.header, meeting.people)))
        numbers << QString::number(approved.meeting);
    if (numbers.isEmpty())
        return {};
    return Texts::tr(
               "Meeting %1 is still planned, so nothing is approved by what its notes say of the minutes of meeting %2. Start it, or make "
               "it a draft, and approve them then.")
        .arg(QString::number(meeting.header.number), QLocale().createSeparatedList(numbers));
}

} // namespace minutebook
