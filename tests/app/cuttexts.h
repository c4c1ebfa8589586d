#pragma once

#include <QStringList>

class QWidget;

namespace minutebook {

/// The texts below a widget that are seen and have less room than they need: of buttons, labels, titles of panes, tabs, columns and menus.
/// A sentence each.
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

} // namespace minutebook
