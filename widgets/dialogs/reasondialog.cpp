#include "widgets/dialogs/reasondialog.h"

#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int reasonWidth = 480;
constexpr int longestReason = 500;

} // namespace

ReasonDialog::ReasonDialog(const ReasonQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(question.now, this))
{
    setWindowTitle(question.title);
    auto *label = new QLabel(question.label, this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(QString(question.label).remove(u'&'));
    m_reason->setAccessibleDescription(question.about);
    m_reason->setMaxLength(longestReason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    const auto follow = [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, accept, follow);
    follow(question.now);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(question.about, this));
    layout->addSpacing(layout->spacing());
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(wrappedLabel(question.note, this));
    layout->addWidget(buttons);
    setMinimumWidth(reasonWidth);
}

QString ReasonDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace minutebook
