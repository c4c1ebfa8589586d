#pragma once

#include "models/presentation/palettemodel.h"

#include <functional>

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;

/// Fills the command palette with the window's actions, the items of the meeting and the meetings of the book as they are
/// shown at the moment, and does what is chosen.
class Palette final : public QObject
{
    Q_OBJECT

public:
    Palette(Desk &desk, ActionTable &actions, MainWindow &window);

    /// Leaves it if it is open.
    void open();

private:
    void addActions();
    void addItems();
    void addMeetings();
    void add(const PaletteEntry &entry, std::function<void()> run);

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    QList<PaletteEntry> m_entries;
    QList<std::function<void()>> m_runs; ///< of each entry
};

} // namespace minutebook
