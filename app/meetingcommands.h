#pragma once

#include <QObject>

namespace minutebook {

class Desk;
class Prompts;

/// What the secretary says of the shown meeting's course: that it has begun, that it is over.
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

private:
    Desk &m_desk;
    Prompts &m_prompts;
};

} // namespace minutebook
