#include "widgets/dialogs/waivedialog.h"

namespace minutebook {

WaiveDialog::WaiveDialog(const QString &finding, const QString &now, QWidget *parent)
    : ReasonDialog({.title = tr("Waive Finding"),
                    .about = finding,
                    .label = tr("&Reason why it may stand:"),
                    .note = tr("It is not told again until its line changes. The reason is kept in the book."),
                    .verb = tr("Waive"),
                    .now = now},
                   parent)
{
}

} // namespace minutebook
