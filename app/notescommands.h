#pragma once

#include "models/domain/scheme.h"

#include <QObject>

namespace minutebook {

class Desk;
class MainWindow;
class NotesEditor;

/// What the actions of the menu "Notes" do to the lines that are being typed.
class NotesCommands final : public QObject
{
    Q_OBJECT

public:
    explicit NotesCommands(Desk &desk);

    void setWindow(MainWindow *window) { m_window = window; }

    /// The level of that rank, from 0, for the chosen lines.
    template <int rank>
    void setLevel()
    {
        setRank(Rank{rank});
    }
    void clearLevel();
    void toggleOwnNotes();
    void showFixes();

    void beginAction();
    void beginUpdate();
    void beginVote();
    /// "The HWC AGREED ", by the body's abbreviation and the first of its verbs that decide.
    void beginDecision();

    void previousItem();
    void nextItem();

private:
    void setRank(Rank rank);
    void begin(const QString &words);
    void goTo(int steps);
    [[nodiscard]] NotesEditor &editor() const;

    Desk &m_desk;
    MainWindow *m_window = nullptr;
};

} // namespace minutebook
