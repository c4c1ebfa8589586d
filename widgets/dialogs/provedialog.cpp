#include "widgets/dialogs/provedialog.h"

#include "widgets/dialogs/editionbox.h"
#include "widgets/dialogs/pathline.h"
#include "widgets/levelcolour.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int dialogWidth = 560;

} // namespace

ProveDialog::ProveDialog(const ExportOffer &offer, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_path(new PathLine(
          tr("File"), tr("Choose a PDF"), [this](const QString &now) { return chosenPath(now); }, this))
    , m_edition(new EditionBox(offer.scheme, this))
    , m_sentence(
          new QLabel(tr("The file is searched for all that this edition withholds from its readers. It can come from anywhere."), this))
{
    setWindowTitle(tr("Prove a PDF"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    colourText(m_sentence, mutedColour(palette()));
    QList<EditionChoice> minutes = offer.editions;
    minutes.removeIf([](const EditionChoice &edition) { return edition.kind != DocumentKind::Minutes; });
    m_edition->setEditions(minutes);
    m_edition->choose(offer.chosen.ceiling);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_prove = buttons->addButton(tr("Prove"), QDialogButtonBox::AcceptRole);
    m_prove->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&File:"), m_path);
    form->addRow(tr("&Edition:"), m_edition);
    form->addRow(QString(), m_sentence);
    form->addRow(buttons);
    setMinimumWidth(std::max(dialogWidth, minimumSizeHint().width())); // other languages need more
    connect(m_path, &PathLine::changed, this, &ProveDialog::check);
    check();
}

QString ProveDialog::chosenPath(const QString &now)
{
    return QFileDialog::getOpenFileName(this, tr("Prove a PDF"), now.isEmpty() ? m_folder : now, tr("PDF files (*.pdf);;All files (*)"));
}

void ProveDialog::check()
{
    m_prove->setEnabled(QFileInfo(m_path->path()).isFile());
}

ProveWish ProveDialog::words() const
{
    return {m_path->path(), Edition{m_edition->chosen().ceiling}};
}

} // namespace minutebook
