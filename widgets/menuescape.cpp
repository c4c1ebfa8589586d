#include "widgets/menuescape.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace minutebook {

namespace {

/// The one that a menu hangs from.
QMenuBar *barOf(const QMenu &menu)
{
    for (QObject *place : menu.menuAction()->associatedObjects()) {
        if (auto *bar = qobject_cast<QMenuBar *>(place))
            return bar;
    }
    return nullptr;
}

/// By the key that does so: QMenuBar keeps to itself that it is gone through by keys.
void leave(QMenuBar *bar)
{
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(bar, &escape);
}

} // namespace

bool MenuEscape::eventFilter(QObject *watched, QEvent *event)
{
    const bool escapes = event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const auto *menu = escapes ? qobject_cast<const QMenu *>(watched) : nullptr;
    if (QMenuBar *bar = menu ? barOf(*menu) : nullptr)
        QMetaObject::invokeMethod(bar, [bar] { leave(bar); }, Qt::QueuedConnection); // once the menu is closed
    return QObject::eventFilter(watched, event);
}

} // namespace minutebook
