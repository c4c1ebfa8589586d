#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace minutebook {

/// A flat button of a bar that shows an icon alone.
[[nodiscard]] QToolButton *barButton(const QString &icon, const QString &name, QWidget *parent);

} // namespace minutebook
