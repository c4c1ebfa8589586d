#pragma once

#include "app/actiontable.h"

#include <QHash>

class QDockWidget;
class QMainWindow;

namespace minutebook {

class FocusFrame;

enum class Dock { Meetings, Agenda, Attendance, Actions, Decisions, Problems, Preview, Papers };

/// The panes around the notes: where each stands, and the key that shows it, goes to it and leads back.
class Docks final : public QObject
{
    Q_OBJECT

public:
    Docks(QMainWindow &window, ActionTable &actions);

    QDockWidget *add(Dock dock, QWidget *content);
    /// What they stand around, which can have the focus too.
    void setMiddle(QWidget *middle);
    [[nodiscard]] const FocusFrame *focusFrame() const { return m_frame; }
    [[nodiscard]] QDockWidget *widget(Dock dock) const { return m_widgets.value(dock); }
    /// Seen at the moment: not closed, and not behind another one's tab.
    [[nodiscard]] bool isShown(Dock dock) const { return m_shown.value(dock); }

    /// As they stand during a meeting when nobody has moved them, as wide as befits the window and its letters. Those on the right are open
    /// where the notes have room enough beside them.
    void arrange();
    /// False if the docks were not remembered by this version.
    bool restore(const QByteArray &state);
    [[nodiscard]] QByteArray state() const;
    void hideAll();

    /// Shows a pane and goes to it.
    void show(Dock dock);
    /// The same, or leads away from it, open as it is, if it has the focus.
    void go(Dock dock);
    /// Hides the pane that has the focus; false if none has.
    bool closeFocused();

    /// Docks whose width nobody has changed grow and shrink with the window; `before` is its width before, in device-independent pixels.
    /// Where a window of quite another size came of it, those that were changed by hand keep their share of it, within what is bearable.
    void followWidth(int before);
    /// Whether they are as wide as nobody has changed in a window of that width.
    [[nodiscard]] bool standFor(int window) const;
    void setWidths();

signals:
    void shown(minutebook::Dock dock, bool shown);
    /// The pane that has the focus is done with, and may be about to go.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool hasFocus(Dock dock) const;
    void raiseAround(const QWidget *focused);
    [[nodiscard]] bool areBeside() const;
    [[nodiscard]] int letterHeight() const;
    [[nodiscard]] bool hasRoomForBoth() const;
    void keepShares(int before);
    [[nodiscard]] QDockWidget *columnOf(Dock dock) const;

    QMainWindow &m_window;
    ActionTable &m_actions;
    FocusFrame *m_frame; ///< around the pane that has the focus
    QWidget *m_middle = nullptr;
    QHash<Dock, QDockWidget *> m_widgets;
    QHash<Dock, bool> m_shown;
};

} // namespace minutebook
