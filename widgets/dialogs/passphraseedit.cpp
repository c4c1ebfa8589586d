#include "widgets/dialogs/passphraseedit.h"

#include <QAction>
#include <QIcon>

namespace minutebook {

using namespace Qt::StringLiterals;

PassphraseEdit::PassphraseEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setAccessibleName(name);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction *show = addAction(QIcon::fromTheme(u"password-show-on"_s), TrailingPosition);
    show->setText(tr("Show what is typed"));
    show->setToolTip(show->text());
    show->setCheckable(true);
    connect(show, &QAction::toggled, this, [this](bool shown) { setEchoMode(shown ? Normal : Password); });
}

} // namespace minutebook
