#pragma once

#include <QString>

class QWidget;
struct QMetaObject;

namespace minutebook {

/// The page of the manual that tells of what has the focus, by its name: "agenda". Of a dialog that has none of its own it is that of what had
/// the focus in the window below.
[[nodiscard]] QString manualPage(const QWidget *focused);

/// The page of its own that a pane, a page or a window has; empty: it has none.
[[nodiscard]] QString manualPageOf(const QMetaObject &type);

} // namespace minutebook
