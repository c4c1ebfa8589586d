#include "widgets/dialogs/newpassphrasedialog.h"

#include "widgets/dialogs/passphraseedit.h"
#include "widgets/dialogs/passphrasestrength.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace minutebook {

namespace {

constexpr int newPassphraseWidth = 520;
constexpr int longestPerson = 100; ///< as many as a slot has room for

} // namespace

NewPassphraseDialog::NewPassphraseDialog(const PassphraseQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_person(new QLineEdit(question.person, this))
    , m_passphrase(new PassphraseEdit(tr("Passphrase"), this))
    , m_again(new PassphraseEdit(tr("Passphrase, once more"), this))
    , m_strength(wrappedLabel({}, this))
    , m_missing(wrappedLabel({}, this))
{
    setWindowTitle(question.title);
    m_person->setAccessibleName(tr("Name"));
    m_person->setMaxLength(longestPerson);
    m_person->setEnabled(!question.personFixed);
    m_strength->setMinimumHeight(2 * m_strength->fontMetrics().lineSpacing()); // mostly so long, and nothing jumps
    m_strength->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(wrappedLabel(question.about, this));
    form->addRow(tr("&Name:"), m_person);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("Once &more:"), m_again);
    form->addRow(QString(), m_strength);
    form->addRow(m_missing);
    form->addRow(buttons);
    setMinimumWidth(newPassphraseWidth);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_person, m_passphrase, m_again})
        connect(line, &QLineEdit::textChanged, this, &NewPassphraseDialog::check);
    (question.person.isEmpty() ? m_person : static_cast<QLineEdit *>(m_passphrase))->setFocus();
    check();
}

NewPassphrase NewPassphraseDialog::words() const
{
    return {m_person->text().simplified(), m_passphrase->text()};
}

void NewPassphraseDialog::check()
{
    m_strength->setText(strengthHint(m_passphrase->text()));
    const QString missing = whatIsMissing();
    m_missing->setText(missing);
    m_accept->setEnabled(missing.isEmpty());
    if (const int needed = heightForWidth(width()); needed > height())
        resize(width(), needed); // a sentence has more lines
}

QString NewPassphraseDialog::whatIsMissing() const
{
    if (m_person->text().simplified().isEmpty())
        return tr("Type whose passphrase it is.");
    if (m_passphrase->text().isEmpty())
        return tr("Type a passphrase.");
    if (m_passphrase->text() != m_again->text())
        return m_again->text().isEmpty() ? tr("Type the passphrase once more.") : tr("The two passphrases differ.");
    return {};
}

} // namespace minutebook
