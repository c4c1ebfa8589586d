#pragma once

#include "models/presentation/booksearch.h"

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;

/// The page that looks for words in the open book, and the way from what it finds to the notes.
class Searching final : public QObject
{
    Q_OBJECT

public:
    Searching(Desk &desk, ActionTable &actions, MainWindow &window);

    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggle();
    /// What may be found is what the window may show.
    void followCeiling();

signals:
    /// A line, from 0, of an item of a meeting; below 0: only the item, or only the meeting.
    void lineWanted(minutebook::MeetingId meeting, minutebook::ItemId item, int line);
    /// A decision between meetings, by its number.
    void interimWanted(int number);

private:
    void follow(const SearchHit &hit);
    void goBack();

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    std::unique_ptr<BookSearch> m_search;
};

} // namespace minutebook
