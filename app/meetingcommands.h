#pragma once

#include "models/domain/meeting.h"

#include <QObject>

namespace minutebook {

class Desk;
class Prompts;

/// What the secretary says of the shown meeting's course: that it has begun, that it is over, how far its minutes are.
class MeetingCommands final : public QObject
{
    Q_OBJECT

public:
    MeetingCommands(Desk &desk, Prompts &prompts);

    /// Or goes on with one that was closed.
    void startMeeting();
    void closeMeeting();
    /// As if it had not begun.
    void forgetTimes();

    /// How far its minutes are. Asks before what cannot be taken back.
    template <MeetingStatus status>
    void setStatus()
    {
        goTo(status);
    }

signals:
    /// The status was not changed after all.
    void statusKept();

private:
    void goTo(MeetingStatus status);

    Desk &m_desk;
    Prompts &m_prompts;
};

} // namespace minutebook
