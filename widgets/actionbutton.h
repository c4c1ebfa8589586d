#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace minutebook {

/// A push button that is an action: its text, icon, whether it can be used, and what it does.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, QWidget *parent);
/// The same in a page of the main window, without a letter: Alt with that opens a menu.
[[nodiscard]] QPushButton *makePageActionButton(QAction *action, QWidget *parent);

} // namespace minutebook
