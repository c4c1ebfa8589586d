#include "widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace minutebook {

QPushButton *makeActionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setEnabled(action->isEnabled());
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
    return button;
}

QPushButton *makePageActionButton(QAction *action, QWidget *parent)
{
    QPushButton *button = makeActionButton(action, parent);
    button->setText(button->text().remove(u'&'));
    return button;
}

} // namespace minutebook
