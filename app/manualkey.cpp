#include "app/manualkey.h"

#include "app/manualpage.h"
#include "widgets/manual/manualwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace minutebook {

/// Shortcuts have been looked for before a key press comes to a widget.
bool ManualKey::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<const QWidget *>(watched) : nullptr;
    const bool asks = widget && static_cast<const QKeyEvent *>(event)->keyCombination() == QKeyCombination(Qt::Key_F1);
    if (!asks || QApplication::activePopupWidget())
        return QObject::eventFilter(watched, event);
    if (auto *manual = qobject_cast<ManualWindow *>(widget->window()))
        manual->showPage(manualPages().constFirst());
    else
        ManualWindow::openOver(*widget->window(), manualPage(widget));
    return true;
}

} // namespace minutebook
