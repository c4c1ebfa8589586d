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

} // namespace minutebook
