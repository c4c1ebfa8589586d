#include "widgets/dialogs/passphrasedialog.h"

#include "widgets/dialogs/passphraseedit.h"

#include <KMessageWidget>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

PassphraseDialog::PassphraseDialog(const QString &question, const QString &complaint, QWidget *parent)
    : QDialog(parent)
    , m_passphrase(new PassphraseEdit(tr("Passphrase"), this))
{
    setWindowTitle(tr("Open Book"));
    auto *asked = new QLabel(question, this);
    asked->setTextFormat(Qt::PlainText);
    asked->setBuddy(m_passphrase);
    asked->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *wrong = new KMessageWidget(this);
    wrong->setTextFormat(Qt::PlainText);
    wrong->setText(complaint);
    wrong->setWordWrap(true);
    wrong->setMessageType(KMessageWidget::Error);
    wrong->setCloseButtonVisible(false);
    wrong->setVisible(!complaint.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Open)->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, buttons->button(QDialogButtonBox::Open),
            [buttons](const QString &text) { buttons->button(QDialogButtonBox::Open)->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrong);
    layout->addWidget(asked);
    layout->addWidget(m_passphrase);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

QString PassphraseDialog::passphrase() const
{
    return m_passphrase->text();
}

} // namespace minutebook
