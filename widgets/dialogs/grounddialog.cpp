#include "widgets/dialogs/grounddialog.h"

#include "widgets/dayedit.h"
#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int groundWidth = 560;
constexpr int longestGround = 500;

/// What was used before can be chosen, and completes what is typed wherever it stands in it.
QComboBox *newChoice(const QString &name, const QString &hint, const QStringList &used, const QString &now)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    box->addItems(used);
    box->setCurrentText(now);
    box->lineEdit()->setPlaceholderText(hint);
    box->lineEdit()->setAccessibleName(name);
    box->lineEdit()->setMaxLength(longestGround);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

} // namespace

GroundDialog::GroundDialog(const GroundOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_ground(newChoice(tr("Ground"), tr("commercial; security of a named site"), offer.grounds, offer.now.ground))
    , m_owner(newChoice(tr("Owner"), tr("a person or an office"), offer.owners, offer.now.owner))
    , m_review(new DayEdit(DayEdit::Empty::Allowed, tr("Looked at again on")))
    , m_event(newChoice(tr("What has to happen first"), tr("when the contract is signed"), offer.events, offer.now.event))
    , m_reason(new QLineEdit)
    , m_remarks(new FaultLabel(this))
{
    setWindowTitle(offer.keeps ? tr("Keep Withheld") : tr("Ground for Withholding"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(offer.keeps ? tr("&Keep Withheld") : tr("&Save"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    makeForm(*form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(offer.about, this));
    layout->addSpacing(layout->spacing());
    layout->addLayout(form);
    layout->addWidget(wrappedLabel(tr("It is kept in the book, of the level of what is withheld: no edition below that says it."), this));
    layout->addWidget(m_remarks);
    layout->addWidget(buttons);
    setMinimumWidth(groundWidth);
    tell();
    if (offer.keeps)
        m_review->setFocus();
    else
        m_ground->setFocus();
}

void GroundDialog::makeForm(QFormLayout &form)
{
    form.setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_review->setDate(m_offer.now.review);
    m_reason->setMaxLength(longestGround);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("may be left empty; it is entered in the audit trail"));
    form.addRow(tr("&Ground:"), m_ground);
    form.addRow(tr("&Owner:"), m_owner);
    form.addRow(tr("&Looked at again on:"), m_review);
    form.addRow(tr("or wh&en:"), m_event);
    form.addRow(tr("&Reason:"), m_reason);
    form.setRowVisible(m_ground, !m_offer.keeps);
    form.setRowVisible(m_owner, !m_offer.keeps);
    form.setRowVisible(m_reason, m_offer.keeps);
    for (QComboBox *box : {m_ground, m_owner, m_event})
        connect(box, &QComboBox::editTextChanged, this, &GroundDialog::tell);
    connect(m_review, &DayEdit::dateChanged, this, &GroundDialog::tell);
    connect(m_review, &QLineEdit::textChanged, this, &GroundDialog::tell);
}

/// A day that is not to come is no day to look at it again, but says since when it has been due.
void GroundDialog::tell()
{
    const Withholding facts = words().facts;
    if (const QString fault = m_review->fault(); !fault.isEmpty()) {
        m_accept->setEnabled(false);
        return m_remarks->tell(fault);
    }
    const bool past = facts.review.isValid() && facts.review <= m_offer.today;
    const bool fits = m_offer.keeps ? facts.hasReview() && !past : facts != m_offer.now;
    m_accept->setEnabled(fits);
    if (m_offer.keeps)
        m_remarks->advise(fits ? QString() : tr("Give a later day, or what has to happen first."));
    else
        m_remarks->advise(past ? tr("That day has come: it is due at once.") : QString());
}

GroundWish GroundDialog::words() const
{
    return {
        {m_ground->currentText().simplified(), m_owner->currentText().simplified(), m_review->date(), m_event->currentText().simplified()},
        m_reason->text().simplified()};
}

} // namespace minutebook
