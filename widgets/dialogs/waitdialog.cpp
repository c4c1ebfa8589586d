#include "widgets/dialogs/waitdialog.h"

#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace minutebook {

WaitDialog::WaitDialog(const QString &what, const QFuture<void> &work, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Please Wait"));
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0); // as long as nobody knows how much is left
    progress->setTextVisible(false);
    progress->setAccessibleName(what);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_work, &QFutureWatcherBase::finished, this, &QDialog::accept);

    connect(&m_work, &QFutureWatcherBase::progressRangeChanged, progress, &QProgressBar::setRange);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, progress, &QProgressBar::setValue);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(what, this));
    layout->addWidget(progress);
    layout->addWidget(buttons);
    setMinimumWidth(360);
    m_work.setFuture(work);
}

} // namespace minutebook
