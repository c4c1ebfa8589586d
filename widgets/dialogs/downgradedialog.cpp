#include "widgets/dialogs/downgradedialog.h"

#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int downgradeWidth = 560;
constexpr int longestNote = 500;

} // namespace

DowngradeDialog::DowngradeDialog(const DowngradeOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_level(new QComboBox)
    , m_reason(new QLineEdit)
{
    setWindowTitle(tr("Downgrade"));
    m_level->addItems(offer.levels);
    m_level->setCurrentText(offer.level);
    m_level->setAccessibleName(tr("New level"));
    m_reason->setMaxLength(longestNote);
    m_reason->setAccessibleName(tr("Reason why its new readers may see it"));
    m_reason->setAccessibleDescription(offer.about);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("&Downgrade"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, accept, [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("New &level:"), m_level);
    form->addRow(tr("&Reason:"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(offer.about, this));
    layout->addSpacing(layout->spacing());
    layout->addLayout(form);
    layout->addWidget(wrappedLabel(offer.approved
                                       ? tr("These minutes are approved: a further revision of them is made. The reason is printed on page "
                                            "one of the editions that show what is opened, and of no other.")
                                       : tr("Its tag is changed in the notes, where Undo takes that back. The reason is entered in the "
                                            "audit trail."),
                                   this));
    layout->addWidget(buttons);
    setMinimumWidth(downgradeWidth);
    m_reason->setFocus();
}

DowngradeWish DowngradeDialog::words() const
{
    return {m_level->currentText(), m_reason->text().simplified()};
}

} // namespace minutebook
