#include "widgets/dialogs/keysdialog.h"

#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr QSize keysSize(560, 400);

QString aboutKeys(const KeysOffer &offer)
{
    if (!offer.keyed)
        return KeysDialog::tr(
                   "“%1” opens by one passphrase directly, so it cannot have several, nor a recovery code. With a key of its own it "
                   "can; what you type now stays your passphrase if you type it again.")
            .arg(offer.book);
    return KeysDialog::tr(
               "Each of these people opens “%1” with a passphrase of their own. Whoever is taken out and has kept a copy of the book "
               "still opens that copy: a new key ends it for all that is written from then on.")
        .arg(offer.book);
}

} // namespace

KeysDialog::KeysDialog(const KeysOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_people(new QListWidget(this))
    , m_change(addButton(tr("&Change Passphrase…"), KeysDo::Change))
    , m_remove(addButton(tr("&Remove…"), KeysDo::Remove))
{
    setWindowTitle(tr("Keys and Passphrases"));
    m_people->addItems(offer.people);
    m_people->setAccessibleName(tr("Who can open the book"));
    m_people->setVisible(offer.keyed);
    m_people->setCurrentRow(0);
    auto *fault = new FaultLabel(this);
    fault->tell(offer.fault);
    QPushButton *add = addButton(tr("&Add…"), KeysDo::Add);
    QPushButton *recovery = addButton(tr("Recovery C&ode…"), KeysDo::ShowRecovery);
    QPushButton *key = addButton(offer.keyed ? tr("New &Key…") : tr("Give It a &Key of Its Own…"), KeysDo::NewKey);
    for (QWidget *button : std::initializer_list<QWidget *>{add, m_change, m_remove, recovery})
        button->setVisible(offer.keyed);

    auto *side = new QVBoxLayout;
    for (QWidget *button : std::initializer_list<QWidget *>{add, m_change, m_remove, recovery, key})
        side->addWidget(button);
    side->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_people, 1);
    middle->addLayout(side);
    auto *kept = new QCheckBox(tr("Open it without a passphrase &while I am logged in to this desktop"), this);
    kept->setChecked(offer.kept);
    kept->setVisible(offer.keyed && (offer.storeThere || offer.kept));
    kept->setToolTip(tr("The key is put into the desktop’s key store. The passphrases and the recovery code stay."));
    connect(kept, &QCheckBox::clicked, this, [this](bool checked) { finish(checked ? KeysDo::Keep : KeysDo::Forget); });
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(aboutKeys(offer), this));
    layout->addWidget(fault);
    layout->addLayout(middle, 1);
    layout->addWidget(kept);
    layout->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_people, &QListWidget::currentRowChanged, this, &KeysDialog::follow);
    connect(m_people, &QListWidget::itemActivated, this, [this] { finish(KeysDo::Change); });
    resize(keysSize);
    follow();
}

QPushButton *KeysDialog::addButton(const QString &text, KeysDo what)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, what] { finish(what); });
    return button;
}

void KeysDialog::finish(KeysDo what)
{
    const QListWidgetItem *chosen = m_people->currentItem();
    m_wish = {what, chosen && (what == KeysDo::Change || what == KeysDo::Remove) ? chosen->text() : QString()};
    accept();
}

void KeysDialog::follow()
{
    const bool chosen = m_people->currentItem();
    m_change->setEnabled(chosen);
    m_remove->setEnabled(chosen && m_people->count() > 1);
}

} // namespace minutebook
