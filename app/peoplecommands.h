#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/presentation/changeperson.h"

#include <QObject>

namespace minutebook {

class Desk;
class MainWindow;
class OpenBook;
class Prompts;

/// What the window's actions do to the people of the shown meeting.
class PeopleCommands final : public QObject
{
    Q_OBJECT

public:
    PeopleCommands(Desk &desk, Prompts &prompts, Clock clock);

    void setWindow(MainWindow *window) { m_window = window; }

    void addPerson();
    /// With initials that a line of the notes has for them.
    void addNamed(const QString &initials);
    /// Of the chosen person in the attendance pane; without one, goes there to choose.
    void correctPerson();
    /// The same; nobody whom a line of the notes names.
    void removePerson();

    /// Has the meeting's tables say that of the chosen person. Says why not where the notes say the opposite.
    template <PersonChange change>
    void mark()
    {
        mark(change);
    }

    /// Each puts a line about the chosen person into the notes.
    void joins();
    void leaves();
    void takesNoPart();
    void takesTheChair();

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    /// What was done lacks something.
    void advised(const QString &sentence);

private:
    void mark(PersonChange change);
    enum class Way { Comes, Goes };
    void writeMoved(Way way);
    void write(const QString &line);
    [[nodiscard]] bool isAnybodyChosen();
    [[nodiscard]] bool isInRoom();
    [[nodiscard]] bool complainsOfAbsence();
    [[nodiscard]] bool asksWhetherLate(const QString &who);
    void ask(const QString &key);
    [[nodiscard]] QString chosenKey();
    [[nodiscard]] OpenBook &book() const;

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
    MainWindow *m_window = nullptr;
    std::tuple<MeetingId, QString, int, ItemId> m_askedLate; ///< of whom and where it was said last what it means that they join
};

} // namespace minutebook
