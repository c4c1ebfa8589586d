#include "widgets/dialogs/partiesdialog.h"

#include "widgets/delegates/choicedelegate.h"
#include "widgets/dialogs/rowsedit.h"
#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize partiesSize(860, 460);

} // namespace

PartiesDialog::PartiesDialog(const PartiesOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_edit(new RowsEdit(&m_model, PartiesModel::FaultRole,
                          {.name = tr("Parties"),
                           .add = tr("&Add Party"),
                           .samples = {u"Large Terminal Operator"_s, u"Code"_s, u"Northern Harbour Holdings plc"_s, u"2024-12-30"_s, {}}},
                          this))
    , m_summary(new FaultLabel(this))
{
    setWindowTitle(tr("Parties and Pseudonyms"));
    m_model.show(offer.parties);
    m_edit->delegate()->setChoices(PartiesModel::Category, ChoiceDelegate::Other::Allowed, [this] { return categories(); });
    auto *buttons = new QDialogButtonBox(offer.editable ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    if (offer.editable)
        buttons->addButton(tr("&Save Parties"), QDialogButtonBox::AcceptRole)->setDefault(true);
    else
        m_edit->setReadOnly();
    connect(buttons, &QDialogButtonBox::accepted, this, &PartiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PartiesDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(
        tr("The notes speak of a party by its category and code. Its real name is %1: where a line that readers below %1 can see "
           "says it, the line is marked, and no edition below %1 is written as long as it does.")
            .arg(offer.highest),
        this));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    resize(partiesSize);
    connect(&m_model, &PartiesModel::rowsInserted, this, &PartiesDialog::follow);
    connect(&m_model, &PartiesModel::rowsRemoved, this, &PartiesDialog::follow);
    connect(&m_model, &PartiesModel::rowsMoved, this, &PartiesDialog::follow);
    connect(&m_model, &PartiesModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (!roles.contains(PartiesModel::FaultRole))
            follow();
    });
    if (offer.parties.isEmpty())
        m_edit->advise(!offer.editable ? tr("There are no parties in this book.")
                                       : tr("There are no parties yet. Add one with the button, or with Ctrl+Enter."));
    m_edit->setFocus();
}

QList<Party> PartiesDialog::parties() const
{
    QList<Party> written = m_model.parties();
    written.removeAll(Party());
    return written;
}

QStringList PartiesDialog::categories() const
{
    QStringList all;
    for (const Party &party : m_model.parties())
        all << party.category;
    all += m_offer.categories;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

void PartiesDialog::follow()
{
    m_warned = false;
    m_summary->tell({});
    tell(m_checked ? m_model.faults() : QHash<qsizetype, QString>());
}

void PartiesDialog::tell(const QHash<qsizetype, QString> &faults)
{
    m_model.setFaults(faults);
    if (faults.isEmpty())
        return m_edit->tell({});
    const QList<qsizetype> rows = faults.keys();
    const qsizetype first = std::ranges::min(rows);
    m_edit->tell(tr("Row %1: %2").arg(QString::number(first + 1), faults.value(first)));
}

void PartiesDialog::accept()
{
    const QHash<qsizetype, QString> faults = m_model.faults();
    m_checked = true;
    tell(faults);
    if (faults.isEmpty())
        return QDialog::accept();
    const QList<qsizetype> rows = faults.keys();
    m_edit->setFocus();
    m_edit->goToRow(static_cast<int>(std::ranges::min(rows)));
}

void PartiesDialog::reject()
{
    if (m_warned || parties() == m_offer.parties)
        return QDialog::reject();
    m_warned = true;
    m_summary->tell(tr("What you changed is not saved. Cancel once more to drop it."));
}

} // namespace minutebook
