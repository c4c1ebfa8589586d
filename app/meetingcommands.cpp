#include "app/meetingcommands.h"

#include "app/desk.h"
#include "widgets/dialogs/prompts.h"

namespace minutebook {

MeetingCommands::MeetingCommands(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
{
}

void MeetingCommands::startMeeting()
{
    m_desk.session()->start();
}

void MeetingCommands::closeMeeting()
{
    m_desk.session()->close();
}

void MeetingCommands::forgetTimes()
{
    if (m_prompts.confirm(tr("When this meeting began, and the time that its items took, would be forgotten."), tr("Forget")))
        m_desk.session()->forget();
}

void MeetingCommands::goTo(MeetingStatus status)
{
    const MeetingSummary &meeting = *m_desk.book()->meeting();
    const QString approve = tr("The notes of meeting %1 would be frozen: nobody can change them any more, and what was undone or could be "
                               "undone in them is forgotten. This cannot be taken back.")
                                .arg(meeting.number);
    const QString finish = tr("The minutes of meeting %1 would be final. This cannot be taken back.").arg(meeting.number);
    const bool asks = status == MeetingStatus::Approved || status == MeetingStatus::Final;
    const bool approves = status == MeetingStatus::Approved;
    if (status == meeting.status || (asks && !m_prompts.confirm(approves ? approve : finish, approves ? tr("Approve") : tr("Make Final"))))
        return emit statusKept();
    m_desk.book()->setStatus(status);
}

} // namespace minutebook
