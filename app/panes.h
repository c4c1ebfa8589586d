#pragma once

#include "models/presentation/openbook.h"

namespace minutebook {

class MainWindow;

/// Connects the lists around the notes with the open book: what they show, where their rows lead,
/// and how what is edited in them is written into the notes.
class Panes final : public QObject
{
    Q_OBJECT

public:
    explicit Panes(MainWindow &window);

    void show(OpenBook &book);
    void leave();
    /// Levels have other names or colours.
    void showScheme();
    /// Where the cursor stands has happened; what is below has not.
    void followCursor();
    /// A line of the shown meeting, or of another one.
    void goTo(MeetingId meeting, ItemId item, int line);
    /// A line of an item of the shown meeting, from 0; -1 for its title.
    void goToLine(ItemId item, int line);

signals:
    void failed(const minutebook::Error &error);
    /// The shown meeting's header is to be mended.
    void headerWanted();

private:
    void goToMeeting(DiagnosticCode code);
    void showProblems();
    void rewriteLine(int line, const QString &before, const QString &after);
    void insertLine(int behind, const QString &text);

    MainWindow &m_window;
    OpenBook *m_book = nullptr;
};

} // namespace minutebook
