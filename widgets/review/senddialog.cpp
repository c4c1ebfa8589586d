#include "widgets/review/senddialog.h"

#include "widgets/dayedit.h"
#include "widgets/dialogs/pathline.h"
#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace minutebook {

namespace {

enum SendColumn { NameColumn, EditionColumn, SentColumn };

constexpr QSize sendSize(720, 560);

} // namespace

SendDialog::SendDialog(const SendOffer &offer, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_people(new QTreeWidget)
    , m_until(new DayEdit(DayEdit::Empty::Allowed, tr("Comments are wanted by")))
    , m_fault(new FaultLabel(this))
    , m_passphrase(new QLineEdit)
    , m_folder(new PathLine(
          tr("Folder"), tr("Choose a Folder"),
          [this](const QString &now) { return QFileDialog::getExistingDirectory(this, tr("Folder for the Review Files"), now); }, nullptr))
{
    setWindowTitle(tr("Send %1 for Review").arg(offer.title));
    m_people->setHeaderLabels({tr("Reader"), tr("Edition"), tr("Got last")});
    m_people->setRootIsDecorated(false);
    m_people->setAccessibleName(tr("Readers"));
    for (const SendPerson &person : offer.people)
        addPerson(person);
    m_people->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_people->header()->setStretchLastSection(false);
    m_until->setDate(offer.until);
    m_passphrase->setPlaceholderText(tr("one is made for each reader"));
    m_passphrase->setAccessibleName(tr("Passphrase of all files"));
    m_folder->propose(folder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("Write Files"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout;
    form->addRow(tr("Comments are wanted &by:"), m_until);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("&Folder:"), m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        wrappedLabel(tr("Each reader gets a file of their own, encrypted, with one edition of the draft as it is now and nothing else.")));
    layout->addWidget(m_people, 1);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    resize(sendSize);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_people, &QTreeWidget::itemChanged, this, &SendDialog::follow);
    connect(m_until, &QLineEdit::textChanged, this, &SendDialog::follow);
    connect(m_folder, &PathLine::changed, this, &SendDialog::follow);
    m_people->setFocus();
    follow();
}

/// One who is cleared for no edition is listed, so that nobody wonders, and cannot be chosen.
void SendDialog::addPerson(const SendPerson &person)
{
    auto *row = new QTreeWidgetItem(m_people, {person.name, {}, person.sent});
    auto *editions = new QComboBox;
    for (int rank = person.clearance.value; rank >= m_offer.lowest.value; --rank)
        editions->addItem(m_offer.scheme.level(Rank{rank}).name, rank);
    if (person.last)
        editions->setCurrentIndex(std::max(editions->findData(person.last->value), 0)); // those above the clearance are not there
    editions->setAccessibleName(tr("Edition for %1").arg(person.name));
    const bool cleared = editions->count() > 0;
    row->setFlags(cleared ? row->flags() | Qt::ItemIsUserCheckable : Qt::NoItemFlags);
    if (cleared) {
        row->setCheckState(NameColumn, Qt::Unchecked);
        m_people->setItemWidget(row, EditionColumn, editions);
    } else {
        row->setText(SentColumn, tr("is cleared for no edition"));
        delete editions;
    }
}

SendWish SendDialog::words() const
{
    SendWish wish{.to = {}, .until = m_until->date(), .folder = m_folder->path(), .passphrase = m_passphrase->text().simplified()};
    for (int i = 0; i < m_people->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_people->topLevelItem(i);
        if (row->checkState(NameColumn) != Qt::Checked)
            continue;
        const auto *editions = static_cast<QComboBox *>(m_people->itemWidget(row, EditionColumn));
        wish.to.append({row->text(NameColumn), Rank{editions->currentData().toInt()}});
    }
    return wish;
}

void SendDialog::follow()
{
    const SendWish wish = words();
    const QString fault = m_until->fault();
    m_fault->tell(fault);
    m_send->setEnabled(!wish.to.isEmpty() && fault.isEmpty() && QFileInfo(wish.folder).isDir());
}

} // namespace minutebook
