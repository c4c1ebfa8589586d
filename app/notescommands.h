#pragma once

#include "app/levelreasons.h"
#include "models/core/clock.h"
#include "models/domain/scheme.h"
#include "models/presentation/bookedit.h"

#include <QObject>

namespace minutebook {

class Desk;
class FindBar;
class MainWindow;
class NotesEditor;
class Prompts;
struct SearchedText;

/// What the actions of the menu "Notes" do to the lines that are being typed.
class NotesCommands final : public QObject
{
    Q_OBJECT

public:
    NotesCommands(Desk &desk, Prompts &prompts, Clock clock);

    void setWindow(MainWindow *window);

    /// A book has been opened: its language, and the words that were learnt for it.
    void followBook();

    /// The level of that rank, from 0, for the chosen lines.
    template <int rank>
    void setLevel()
    {
        setRank(Rank{rank});
    }
    void clearLevel();
    void toggleCleared();
    void toggleOwnNotes();
    void showFixes();
    void explainLine();

    void beginAction();
    void beginUpdate();
    void beginVote();
    /// "The HWC AGREED ", by the body's abbreviation and the first of its verbs that decide.
    void beginDecision();
    /// With today's date.
    void beginPostMeetingNote();

    void find();
    void findNext();
    void findPrevious();
    void replace();

    void previousItem();
    void nextItem();

signals:
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    void keepWord(const QString &word);
    [[nodiscard]] QList<ItemNotes> itemsNow() const;
    void saveReplaced(const QList<SearchedText> &before, const QList<SearchedText> &after);
    [[nodiscard]] FindBar &findBar() const;
    void setRank(Rank rank);
    template <typename Change>
    void changeLevels(Change change);
    [[nodiscard]] bool goToChosenLine();
    void begin(const QString &words);
    void goTo(int steps);
    [[nodiscard]] NotesEditor &editor() const;

    Desk &m_desk;
    LevelReasons m_reasons;
    Clock m_clock;
    MainWindow *m_window = nullptr;
};

} // namespace minutebook
