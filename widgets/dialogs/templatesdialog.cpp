#include "widgets/dialogs/templatesdialog.h"

#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr QSize templatesSize(820, 480);

} // namespace

TemplatesDialog::TemplatesDialog(const QList<ItemTemplate> &templates, qsizetype chosen, QWidget *parent)
    : QDialog(parent)
    , m_edit(new TemplatesEdit(templates, this))
    , m_missing(wrappedLabel({}, this))
{
    setWindowTitle(tr("Item Templates"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit, 1);
    layout->addWidget(makeButtons());
    resize(templatesSize);
    connect(m_edit, &TemplatesEdit::changed, this, &TemplatesDialog::check);
    m_edit->goTo(chosen);
    check();
}

QWidget *TemplatesDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, line);
    m_save = buttons->addButton(tr("Save Templates"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing, 1);
    layout->addWidget(buttons);
    return line;
}

void TemplatesDialog::check()
{
    const QString missing = whatIsMissing();
    m_missing->setText(missing);
    m_save->setEnabled(missing.isEmpty() || words().isEmpty()); // a body may have none
}

QString TemplatesDialog::whatIsMissing() const
{
    for (const ItemTemplate &item : words()) {
        if (const QString fault = templateFault(item); !fault.isEmpty())
            return fault;
    }
    return words().isEmpty() ? tr("There are no templates. Add one with the plus below the list.") : QString();
}

} // namespace minutebook
