#include "widgets/dialogs/changemeetingdialog.h"

#include "widgets/dialogs/headerform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int changeMeetingWidth = 460;

} // namespace

ChangeMeetingDialog::ChangeMeetingDialog(const MeetingHeader &header, bool numberFixed, QWidget *parent)
    : QDialog(parent)
    , m_header(new HeaderForm(header, this))
{
    setWindowTitle(tr("Meeting %1 %2").arg(header.abbreviation, QString::number(header.number)));
    if (numberFixed)
        m_header->fixNumber(tr("Actions of this meeting begin with its number."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Change Meeting"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addSpacing(layout->spacing());
    layout->addWidget(buttons);
    setMinimumWidth(std::max(changeMeetingWidth, minimumSizeHint().width())); // other languages need more
}

MeetingHeader ChangeMeetingDialog::words() const
{
    return m_header->words();
}

} // namespace minutebook
