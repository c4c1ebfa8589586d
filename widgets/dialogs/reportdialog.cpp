#include "widgets/dialogs/reportdialog.h"

#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr QSize reportSize(620, 420);

} // namespace

ReportDialog::ReportDialog(const Report &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(report.title);
    auto *lines = new QPlainTextEdit(report.lines.join(QLatin1StringView("\n\n")), this);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setAccessibleName(tr("In detail"));
    lines->setVisible(!report.lines.isEmpty());
    auto *buttons = new QDialogButtonBox(report.verb.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    if (!report.verb.isEmpty())
        connect(buttons->addButton(report.verb, QDialogButtonBox::AcceptRole), &QPushButton::clicked, this, &QDialog::accept);
    buttons->button(report.verb.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(report.headline, this));
    layout->addWidget(lines, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(reportSize);
    lines->setFocus();
}

} // namespace minutebook
