#include "widgets/dialogs/waivedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int waiveWidth = 480;
constexpr int longestReason = 500;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WaiveDialog::WaiveDialog(const QString &finding, const QString &now, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(now, this))
{
    setWindowTitle(tr("Waive Finding"));
    auto *question = new QLabel(tr("&Reason why it may stand:"), this);
    question->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason why it may stand"));
    m_reason->setAccessibleDescription(finding);
    m_reason->setMaxLength(longestReason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *waive = buttons->addButton(tr("Waive"), QDialogButtonBox::AcceptRole);
    waive->setDefault(true);
    const auto follow = [waive](const QString &text) { waive->setEnabled(!text.trimmed().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, waive, follow);
    follow(now);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrapped(finding, this));
    layout->addSpacing(layout->spacing());
    layout->addWidget(question);
    layout->addWidget(m_reason);
    layout->addWidget(wrapped(tr("It is not told again until its line changes. The reason is kept in the book."), this));
    layout->addWidget(buttons);
    setMinimumWidth(waiveWidth);
}

QString WaiveDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace minutebook
