#pragma once

#include "models/core/clock.h"
#include "models/domain/ids.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QActionGroup;
class QSettings;

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class SafeScreen;

/// Locks the book: by command, where nobody has touched a key or the mouse for as long as somebody has chosen, and whenever the desktop says
/// so. It is closed then, its key, what was copied from it and what could be undone are gone, and the window shows nothing of it. Unlocked, it
/// is where it was, at the same character.
class Locking final : public QObject
{
    Q_OBJECT

public:
    Locking(Desk &desk, ActionTable &actions, MainWindow &window, SafeScreen &safeScreen, QSettings &settings, Clock clock);

    /// Dialogs are cancelled first. A book that is not encrypted, or has something that could not be saved, stays open, which is told.
    void lock();
    void unlock();
    /// As it is checked in the menu.
    void keepIdleTime();
    /// Whether it has been idle for long enough. By itself every few seconds.
    void look();

signals:
    /// What else shows something secret is to close.
    void locking();
    void complained(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showIdleTime();
    [[nodiscard]] bool cancelDialogs();
    void lockNow();
    void noteCopied();
    void forgetCopied();
    void returnToPlace();

    /// Where somebody was typing.
    struct Place {
        ItemId item;
        int character = 0;
    };

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    SafeScreen &m_safeScreen;
    QSettings &m_settings;
    Clock m_clock;
    QActionGroup *m_idleTimes;
    QTimer m_looking;
    QTimer m_waiting; ///< for dialogs to be gone
    QDateTime m_touched; ///< last
    QByteArray m_copied; ///< a hash of the text that was put on the clipboard while the program was in use
    std::optional<Place> m_place; ///< as long as the book is locked
};

} // namespace minutebook
