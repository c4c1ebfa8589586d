#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/presentation/interimmodel.h"

#include <QFutureWatcher>

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;

/// The page of decisions between meetings, and what can be done on it: they are written down there, and reported in the notes.
class BetweenMeetings final : public QObject
{
    Q_OBJECT

public:
    BetweenMeetings(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock);

    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggle();
    /// To one of them on the page.
    void showDecision(int number);
    void followCeiling();

    void add();
    /// The chosen one; one that is reported is changed in the notes of its meeting, and leads there.
    void change();
    void remove();
    /// Lines for all that no meeting reports, at the cursor of the notes.
    void report();

signals:
    /// A line, from 0, of an item of a meeting.
    void lineWanted(minutebook::MeetingId meeting, minutebook::ItemId item, int line);
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    void ask();
    void receive();
    void goBack();
    [[nodiscard]] std::optional<InterimDecision> askFor(const InterimDecision &now);
    void store(const InterimDecision &wanted);
    /// Null, with a word on it, if none is chosen.
    [[nodiscard]] const StoredInterim *chosen();
    [[nodiscard]] Rank levelAtCursor() const;

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    Prompts &m_prompts;
    Clock m_clock;
    InterimModel m_model;
    int m_wanted = 0; ///< the number of the decision that is to be chosen once it has been read
    QFutureWatcher<Result<CommitteeInterim>> m_answer;
};

} // namespace minutebook
