#include "widgets/review/sentdialog.h"

#include "widgets/faultlabel.h"
#include "widgets/review/reviewmail.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr QSize sentSize(820, 380);
constexpr int passphraseColumn = 2;

QString remarksOn(const QList<SentReview> &sent)
{
    QStringList remarks;
    for (const SentReview &each : sent)
        remarks << each.remark;
    remarks.removeAll(QString());
    return remarks.join(u'\n');
}

} // namespace

SentDialog::SentDialog(const QList<SentReview> &sent, QWidget *parent)
    : QDialog(parent)
    , m_sent(sent)
    , m_files(new QTreeWidget)
    , m_fault(new FaultLabel(this))
{
    setWindowTitle(tr("Ready to Be Sent"));
    auto *sentence = new QLabel(tr(
        "Attach each file to a mail to its reader; mail programs take attachments by hand alone. Tell the passphrase by another way: on the "
        "telephone, on paper, in person."));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    m_files->setHeaderLabels({tr("Reader"), tr("File"), tr("Passphrase")});
    m_files->setRootIsDecorated(false);
    m_files->setAccessibleName(tr("Files"));
    for (const SentReview &each : sent) {
        auto *row = new QTreeWidgetItem(m_files, {each.reader, QFileInfo(each.path).fileName(), each.passphrase});
        row->setFont(passphraseColumn, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        row->setToolTip(1, each.path);
    }
    auto *remarks = new QLabel(remarksOn(sent));
    remarks->setTextFormat(Qt::PlainText);
    remarks->setWordWrap(true);
    remarks->setVisible(!remarks->text().isEmpty());
    for (int column = 0; column < passphraseColumn; ++column)
        m_files->resizeColumnToContents(column);
    m_files->setCurrentItem(m_files->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *mail = buttons->addButton(tr("&Write Mail"), QDialogButtonBox::ActionRole);
    QPushButton *text = buttons->addButton(tr("Copy Mail &Text"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("&Copy Passphrase"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(m_files, 1);
    layout->addWidget(remarks);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    resize(sentSize);
    connect(mail, &QPushButton::clicked, this, &SentDialog::writeMail);
    connect(text, &QPushButton::clicked, this, &SentDialog::copyMail);
    connect(copy, &QPushButton::clicked, this, &SentDialog::copyPassphrase);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const SentReview &SentDialog::chosen() const
{
    return m_sent[std::max(0, m_files->indexOfTopLevelItem(m_files->currentItem()))];
}

void SentDialog::writeMail()
{
    m_fault->tell(openMail(chosen()) ? QString() : noMailProgram(chosen().reader));
}

/// Where a program takes the mail and shows nothing, too.
void SentDialog::copyMail()
{
    QApplication::clipboard()->setText(reviewMailText(chosen()));
}

void SentDialog::copyPassphrase()
{
    QApplication::clipboard()->setText(chosen().passphrase);
}

} // namespace minutebook
