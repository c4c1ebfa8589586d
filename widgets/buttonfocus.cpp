#include "widgets/buttonfocus.h"

#include "widgets/focusframe.h"

#include <QApplication>
#include <QTabBar>
#include <QToolButton>

namespace minutebook {

ButtonFocus::ButtonFocus(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { follow(now); });
}

/// It goes with the button that it stands around: each has one of its own.
void ButtonFocus::follow(QWidget *focused)
{
    if (m_frame)
        m_frame->deleteLater();
    m_frame = nullptr;
    if (!qobject_cast<QToolButton *>(focused) && !qobject_cast<QTabBar *>(focused))
        return;
    m_frame = new FocusFrame(focused);
    m_frame->surround(focused);
}

} // namespace minutebook
