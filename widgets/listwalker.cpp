#include "widgets/listwalker.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace minutebook {

ListWalker::ListWalker(QLineEdit *field, QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    field->installEventFilter(this);
}

bool ListWalker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace minutebook
