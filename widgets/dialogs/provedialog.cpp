#include "widgets/dialogs/provedialog.h"

#include "widgets/dialogs/editionbox.h"
#include "widgets/dialogs/pathline.h"
#include "widgets/levelcolour.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int proveWidth = 560;

} // namespace

ProveDialog::ProveDialog(const QList<ProveOffer> &offers, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_offers(offers)
    , m_folder(folder)
    , m_path(new PathLine(
          tr("File"), tr("Choose a File"), [this](const QString &now) { return chosenPath(now); }, this))
    , m_subject(new QComboBox(this))
    , m_edition(new EditionBox(offers.first().scheme, this))
    , m_sentence(
          new QLabel(tr("The file is searched for all that this edition withholds from its readers. It can come from anywhere."), this))
{
    setWindowTitle(tr("Prove a File"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    colourText(m_sentence, mutedColour(palette()));
    m_subject->setAccessibleName(tr("What the file is of"));
    for (const ProveOffer &each : offers)
        m_subject->addItem(each.title);
    showEditions();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_prove = buttons->addButton(tr("Prove"), QDialogButtonBox::AcceptRole);
    m_prove->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&File:"), m_path);
    form->addRow(tr("&Of:"), m_subject);
    form->addRow(tr("&Edition:"), m_edition);
    form->addRow(QString(), m_sentence);
    form->addRow(buttons);
    setMinimumWidth(std::max(proveWidth, minimumSizeHint().width())); // other languages need more
    connect(m_path, &PathLine::changed, this, &ProveDialog::check);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ProveDialog::showEditions);
    check();
}

QString ProveDialog::chosenPath(const QString &now)
{
    const QString files = tr("Files that can be proved (%1)").arg(u"*.pdf *.html *.odt *.md *.txt *.csv *.json"_s);
    return QFileDialog::getOpenFileName(this, tr("Prove a File"), now.isEmpty() ? m_folder : now, files + u";;"_s + tr("All files (*)"));
}

const ProveOffer &ProveDialog::offer() const
{
    return m_offers.at(std::max(0, m_subject->currentIndex()));
}

void ProveDialog::showEditions()
{
    m_edition->setEditions(offer().scheme, offer().editions);
    m_edition->choose(offer().chosen);
}

void ProveDialog::check()
{
    m_prove->setEnabled(QFileInfo(m_path->path()).isFile());
}

ProveWish ProveDialog::words() const
{
    return {m_path->path(), Edition{m_edition->chosen().ceiling}, offer().subject};
}

} // namespace minutebook
