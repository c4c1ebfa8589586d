#include "widgets/dialogs/buttonorder.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLayout>

namespace minutebook {

void orderButtons(const QDialog &dialog)
{
    for (const QDialogButtonBox *box : dialog.findChildren<QDialogButtonBox *>()) {
        QWidget *before = nullptr;
        for (int i = 0; i < box->layout()->count(); ++i) { // whose order follows the desktop's custom
            QWidget *button = box->layout()->itemAt(i)->widget();
            if (before && button)
                QWidget::setTabOrder(before, button);
            before = button ? button : before;
        }
    }
}

} // namespace minutebook
