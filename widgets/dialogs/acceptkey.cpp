#include "widgets/dialogs/acceptkey.h"

#include <QAbstractButton>
#include <QDialog>
#include <QShortcut>

namespace minutebook {

void pressByCtrlReturn(QDialog &dialog, QAbstractButton &button)
{
    auto *keys = new QShortcut(&dialog);
    keys->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    QObject::connect(keys, &QShortcut::activated, &button, &QAbstractButton::click); // which does nothing while it is disabled
    button.setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
}

} // namespace minutebook
