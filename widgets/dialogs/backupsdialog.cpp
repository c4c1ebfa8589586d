#include "widgets/dialogs/backupsdialog.h"

#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr QSize backupsSize(680, 440);
constexpr int pathRole = Qt::UserRole;
enum Column { Made, Size, ColumnCount };

QString aboutBackups(const BackupsOffer &offer)
{
    if (offer.backups.isEmpty())
        return BackupsDialog::tr("“%1” has no backups in %2. One is made, and checked, when a book is opened, and then daily.")
            .arg(offer.book, offer.folder);
    return BackupsDialog::tr(
               "The backups of “%1” stand in %2. Each was opened and read to its end when it was made. The newest three are kept, and "
               "one of each of seven days, five weeks and twelve months. They are on the same disk as the book: copy some to another.")
        .arg(offer.book, offer.folder);
}

} // namespace

BackupsDialog::BackupsDialog(const BackupsOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_backups(new QTreeWidget(this))
{
    setWindowTitle(tr("Backups"));
    fill(offer.backups);
    auto *fault = new FaultLabel(this);
    fault->tell(offer.fault);
    QPushButton *make = addButton(tr("&Back Up Now"), BackupsDo::Make);
    make->setEnabled(offer.canMake);
    QPushButton *restore = addButton(tr("&Restore…"), BackupsDo::Restore);
    restore->setEnabled(!offer.backups.isEmpty());
    QPushButton *other = addButton(tr("Restore from &Elsewhere…"), BackupsDo::RestoreOther);
    QPushButton *recover = addButton(tr("Re&cover What Can Be Read…"), BackupsDo::Recover);
    recover->setVisible(offer.canRecover);

    auto *side = new QVBoxLayout;
    for (QWidget *button : std::initializer_list<QWidget *>{make, restore, other, recover})
        side->addWidget(button);
    side->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_backups, 1);
    middle->addLayout(side);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(fault);
    layout->addWidget(wrappedLabel(aboutBackups(offer), this));
    layout->addLayout(middle, 1);
    layout->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_backups, &QTreeWidget::itemActivated, this, [this] { finish(BackupsDo::Restore); });
    resize(backupsSize);
}

void BackupsDialog::fill(const QList<BackupRow> &backups)
{
    m_backups->setAccessibleName(tr("Backups, the newest first"));
    m_backups->setHeaderLabels({tr("Made"), tr("Size")});
    m_backups->setRootIsDecorated(false);
    m_backups->setUniformRowHeights(true);
    for (const BackupRow &backup : backups) {
        auto *row = new QTreeWidgetItem(
            m_backups, {QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat), QLocale().formattedDataSize(backup.bytes)});
        row->setData(Made, pathRole, backup.path);
        row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_backups->header()->setSectionResizeMode(Made, QHeaderView::Stretch);
    m_backups->header()->setStretchLastSection(false);
    m_backups->setCurrentItem(m_backups->topLevelItem(0));
}

QPushButton *BackupsDialog::addButton(const QString &text, BackupsDo what)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, what] { finish(what); });
    return button;
}

void BackupsDialog::finish(BackupsDo what)
{
    const QTreeWidgetItem *chosen = m_backups->currentItem();
    m_wish = {what, chosen && what == BackupsDo::Restore ? chosen->data(Made, pathRole).toString() : QString()};
    accept();
}

} // namespace minutebook
