#pragma once

#include "models/core/clock.h"
#include "models/presentation/committeehistory.h"

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;

/// The page of who was at what over the years, and what can be done on it.
class PeopleHistory final : public QObject
{
    Q_OBJECT

public:
    PeopleHistory(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock);

    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggle();
    /// The standing interests of the chosen person; without one, goes there to choose.
    void changeInterests();

signals:
    /// A line, from 0, of an item of a meeting; below 0: only the meeting.
    void lineWanted(minutebook::MeetingId meeting, minutebook::ItemId item, int line);
    void complained(const QString &sentence);
    void failed(const minutebook::Error &error);

private:
    void follow(MeetingId meeting, ItemId item, int line);
    void goBack();
    void save(const QString &name, const QList<StandingInterest> &interests);

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    Prompts &m_prompts;
    Clock m_clock;
    std::unique_ptr<CommitteeHistory> m_history;
};

} // namespace minutebook
