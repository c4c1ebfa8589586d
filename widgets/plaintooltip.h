#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace minutebook {

/// Shows a tool tip that is never taken for rich text, which would open files that a title names. Hides it for an empty text.
void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget);

} // namespace minutebook
