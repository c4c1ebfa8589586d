#include "widgets/buttonfocus.h"

#include "widgets/focusframe.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTabBar>

namespace minutebook {

namespace {

/// Styles show that it has the focus by a tint or a thin line, if at all.
bool isFaint(const QWidget *widget)
{
    const bool isField = qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    return (isField && qobject_cast<const QDialog *>(widget->window())) || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget);
}

} // namespace

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
    if (!isFaint(focused))
        return;
    m_frame = new FocusFrame(focused);
    m_frame->surround(focused);
}

} // namespace minutebook
