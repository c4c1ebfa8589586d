#include "widgets/quietalt.h"

#include <QKeyEvent>
#include <QWidget>

namespace minutebook {

bool QuietAlt::wouldType(const QKeyEvent &key)
{
    const bool prints = !key.text().isEmpty() && key.text().front().isPrint();
    return prints && (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::AltModifier;
}

/// Shortcuts have been looked for before a key press comes to a widget.
bool QuietAlt::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<const QWidget *>(watched) : nullptr;
    const bool typed = widget && widget->testAttribute(Qt::WA_InputMethodEnabled) && wouldType(*static_cast<const QKeyEvent *>(event));
    if (typed)
        event->ignore();
    return typed || QObject::eventFilter(watched, event);
}

} // namespace minutebook
