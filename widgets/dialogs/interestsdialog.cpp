#include "widgets/dialogs/interestsdialog.h"

#include "widgets/delegates/choicedelegate.h"
#include "widgets/dialogs/rowsedit.h"
#include "widgets/faultlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

InterestsDialog::InterestsDialog(const InterestsOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_model(offer.today)
    , m_edit(new RowsEdit(
          &m_model, InterestsModel::FaultRole,
          {.name = tr("Standing interests"), .add = tr("&Add Interest"), .samples = {u"2024-12-30"_s, u"AMBER+STRICT"_s, {}}}, this))
    , m_summary(new FaultLabel(this))
{
    setWindowTitle(tr("Standing Interests of %1").arg(offer.name));
    m_model.show(offer.interests);
    m_model.setRealNames(RealNames(offer.parties, offer.today, offer.language), offer.scheme.level(offer.scheme.highest()).name);
    m_edit->delegate()->setChoices(InterestsModel::Level, ChoiceDelegate::Other::Refused, [this] {
        QStringList names{QString()};
        for (const Level &level : m_offer.scheme.levels)
            names << level.name;
        return names;
    });
    auto *what = new QLabel(tr("What somebody has declared once for all meetings. What they declare at an item alone is written there: "
                               "“INTEREST: initials what”."),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save Interests"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &InterestsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &InterestsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    resize(680, 360);
    connect(&m_model, &InterestsModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (!roles.contains(InterestsModel::FaultRole))
            tell({});
    });
    m_edit->setFocus();
}

void InterestsDialog::tell(const QHash<qsizetype, QString> &faults)
{
    m_warned = false;
    m_summary->tell({});
    m_model.setFaults(faults);
    if (faults.isEmpty())
        return m_edit->tell({});
    const QList<qsizetype> rows = faults.keys();
    const qsizetype first = std::ranges::min(rows);
    m_edit->tell(tr("Row %1: %2").arg(QString::number(first + 1), faults.value(first)));
    m_edit->goToRow(static_cast<int>(first));
}

void InterestsDialog::accept()
{
    const QHash<qsizetype, QString> faults = m_model.faults();
    tell(faults);
    if (faults.isEmpty())
        QDialog::accept();
}

void InterestsDialog::reject()
{
    if (m_warned || interests() == m_offer.interests)
        return QDialog::reject();
    m_warned = true;
    m_summary->tell(tr("What you changed is not saved. Cancel once more to drop it."));
}

} // namespace minutebook
