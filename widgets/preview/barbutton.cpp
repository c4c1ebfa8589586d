#include "widgets/preview/barbutton.h"

#include <QAction>
#include <QToolButton>

namespace minutebook {

QToolButton *barButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

/// Not by setDefaultAction(), which writes the action's text on a button whose icon a theme does not have.
QToolButton *barButton(QAction *action, QWidget *parent)
{
    QToolButton *button = barButton(QString(), action->toolTip(), parent);
    button->setIcon(action->icon());
    button->setCheckable(action->isCheckable());
    const auto follow = [action, button] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
        button->setToolTip(key.isEmpty() ? action->toolTip() : action->toolTip() + QStringLiteral(" (%1)").arg(key));
        button->setAccessibleName(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace minutebook
