#pragma once

#include "models/core/clock.h"
#include "models/presentation/bookregisters.h"

class QSettings;

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;
class RegisterPage;

/// The pages of the open book's registers, and the way from their entries to the notes.
class RegisterPages final : public QObject
{
    Q_OBJECT

public:
    RegisterPages(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, QSettings &settings, Clock clock);

    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggleActionLog();
    void toggleDecisionRegister();
    /// To the last word on the action that is chosen in the log.
    void goToLatest();

    /// What the shown page lets through is kept under a name, in the book.
    void keepFilter();
    void forgetFilter();
    /// Whose actions are "mine": asked once, and remembered for all books that know the person.
    void chooseReader();
    /// The chosen decision is noted, for another one to have to do with it.
    void noteDecision();
    /// The chosen decision is superseded by the noted one, or no longer. Where none was noted it is the one at the cursor of the notes.
    void supersedeDecision();
    /// The chosen decision is linked with that, or no longer.
    void linkDecision();

signals:
    /// A line, from 0, of an item of a meeting.
    void lineWanted(minutebook::MeetingId meeting, minutebook::ItemId item, int line);
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    void connectPage(RegisterPage &page);
    void open(RegisterPage &page);
    void follow(const RegisterLine &line);
    void goBack();
    void markShown();
    [[nodiscard]] RegisterPage *shownPage() const;
    void showFilters();
    void showReader(const Seating &committee);
    [[nodiscard]] std::optional<LoggedDecision> chosenDecision();
    [[nodiscard]] std::optional<LoggedDecision> decisionAtCursor() const;
    /// Those that are marked but the other itself, and the other: what they have to do with.
    struct Related {
        QList<LoggedDecision> chosen; ///< none: that has been told
        LoggedDecision other;
    };
    [[nodiscard]] Related related();
    template <typename Work>
    void write(Work work);
    template <typename Work>
    void writeOfEach(const QList<LoggedDecision> &decisions, Work work);

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    Prompts &m_prompts;
    QSettings &m_settings;
    Clock m_clock;
    std::optional<LoggedDecision> m_noted;
    std::unique_ptr<BookRegisters> m_registers;
};

} // namespace minutebook
