#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace minutebook {

/// A push button that is an action: its text, icon, whether it can be used, and what it does.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, QWidget *parent);

} // namespace minutebook
