#pragma once

#include <QString>

class QAction;
class QToolButton;
class QWidget;

namespace minutebook {

/// A flat button of a bar that shows an icon alone.
[[nodiscard]] QToolButton *barButton(const QString &icon, const QString &name, QWidget *parent);
/// The same for an action, which it does: its name and key are its tool tip.
[[nodiscard]] QToolButton *barButton(QAction *action, QWidget *parent);

} // namespace minutebook
