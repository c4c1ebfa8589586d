#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
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
    MeetingCommands(Desk &desk, Prompts &prompts, Clock clock);

    /// Or goes on with one that was closed. Asks where the meeting is of another day.
    void startMeeting();
    void closeMeeting();
    /// As if it had not begun.
    void forgetTimes();
    /// Asks before; one that has given numbers to actions stays.
    void deleteMeeting();

    /// Those of earlier meetings of which the shown one says that they are approved: closes them.
    void approveMinuted();
    /// Of the shown minutes, while nothing rests on it.
    void takeApprovalBack();

    /// Opens approved minutes to be corrected; asks why.
    void beginCorrection();
    void finishCorrection();
    /// The minutes say again what was approved. Asks before.
    void giveCorrectionUp();

    /// How far its minutes are. Asks before what cannot be taken back.
    template <MeetingStatus status>
    void setStatus()
    {
        goTo(status);
    }

signals:
    void complained(const QString &sentence);
    void done(const QString &sentence);
    /// The status was not changed after all.
    void statusKept();
    /// What is still open in the notes is to be seen.
    void problemsWanted();
    void failed(const minutebook::Error &error);

private:
    void goTo(MeetingStatus status);
    [[nodiscard]] bool approves();
    [[nodiscard]] QString openWords() const;
    template <typename Work>
    void correct(const Work &work, const QString &sentence);

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
};

} // namespace minutebook
