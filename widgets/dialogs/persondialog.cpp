#include "widgets/dialogs/persondialog.h"

#include "models/domain/initials.h"
#include "widgets/faultlabel.h"
#include "widgets/hint.h"
#include "widgets/offerednames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int personWidth = 460;

/// What somebody represents, without the member for whom they stand in.
QString partyOf(const Person &person)
{
    const qsizetype bracket = person.representing.indexOf("(Alternate for "_L1, 0, Qt::CaseInsensitive);
    return (bracket < 0 ? person.representing : person.representing.left(bracket)).trimmed();
}

QList<KnownPerson> namesOf(const QList<Person> &people)
{
    QList<KnownPerson> names;
    for (const Person &person : people)
        names.append({person.name, person.initials, {}, {}});
    return names;
}

} // namespace

PersonDialog::PersonDialog(const PersonOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_name(new QLineEdit(offer.now.person.name, this))
    , m_initials(new QLineEdit(this))
    , m_representing(new QLineEdit(this))
    , m_member(new QComboBox(this))
    , m_table(new QComboBox(this))
    , m_part(new QCheckBox(tr("Is there for &part of the meeting"), this))
    , m_fault(new FaultLabel(this))
{
    const bool isNew = offer.now.person.name.isEmpty();
    setWindowTitle(isNew ? tr("Add Person to the Meeting") : tr("Person of the Meeting"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(isNew ? tr("Add Person") : tr("Change Person"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerKnown();
    offerMembers();
    offerTables();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Initials:"), m_initials);
    form->addRow(tr("&Representing:"), m_representing);
    form->addRow(tr("&Stands in for:"), m_member);
    form->addRow(tr("&Listed with:"), m_table);
    form->addRow(QString(), m_part);
    form->addRow(m_fault);
    form->addRow(buttons);
    showPerson(offer.now);
    m_initials->setEnabled(!offer.isNamed);
    m_initials->setToolTip(offer.isNamed ? tr("Lines of the notes name this person by these initials.") : QString());
    connect(m_name, &QLineEdit::textChanged, this, &PersonDialog::takeName);
    for (QLineEdit *edit : {m_name, m_initials, m_representing})
        connect(edit, &QLineEdit::textChanged, this, &PersonDialog::check);
    check();
    setMinimumWidth(std::max(personWidth, minimumSizeHint().width())); // other languages need more
    m_name->setFocus();
}

void PersonDialog::offerKnown()
{
    QStringList names;
    for (const MeetingPerson &known : m_offer.known)
        names << known.person.name;
    offerNames(*m_name, names);
    setHint(*m_name, tr("a member, an alternate, or a guest"));
}

void PersonDialog::offerMembers()
{
    m_member->addItem(tr("nobody"), QString());
    QStringList members = m_offer.members;
    if (const QString now = m_offer.now.person.alternateFor(); !now.isEmpty() && !members.contains(now))
        members.prepend(now);
    for (const QString &member : std::as_const(members))
        m_member->addItem(member, member);
    m_member->setEnabled(m_member->count() > 1);
}

void PersonDialog::offerTables()
{
    m_table->addItem(tr("attendees"), QVariant::fromValue(static_cast<int>(PeopleKind::Attendees)));
    m_table->addItem(tr("voting members"), QVariant::fromValue(static_cast<int>(PeopleKind::VotingMembers)));
    m_table->addItem(tr("apologies"), QVariant::fromValue(static_cast<int>(PeopleKind::Apologies)));
}

void PersonDialog::showPerson(const MeetingPerson &person)
{
    if (!m_offer.isNamed)
        m_initials->setText(person.person.initials);
    m_representing->setText(partyOf(person.person));
    m_member->setCurrentIndex(std::max(0, m_member->findData(person.person.alternateFor())));
    m_table->setCurrentIndex(static_cast<int>(person.table));
    m_part->setChecked(person.person.attendance.part);
    if (m_offer.isNamed)
        m_initials->setText(m_offer.now.person.initials);
}

/// Whoever is known comes with all that is known of them; of others initials are proposed.
void PersonDialog::takeName(const QString &name)
{
    const bool typed = m_initials->isModified();
    const QString given = typed ? m_initials->text() : m_offer.now.person.initials;
    const auto known = std::ranges::find_if(m_offer.known, [&](const MeetingPerson &one) { return sameName(one.person.name, name); });
    if (known != m_offer.known.end())
        showPerson(*known);
    if (m_offer.isNamed)
        return;
    if (!given.isEmpty())
        m_initials->setText(given);
    else if (known == m_offer.known.end() || isTaken(m_initials->text()))
        m_initials->setText(proposedInitials(name.simplified(), namesOf(m_offer.others)));
    m_initials->setModified(typed);
}

bool PersonDialog::isTaken(const QString &initials) const
{
    return !initials.isEmpty() && std::ranges::find(m_offer.others, initials, &Person::initials) != m_offer.others.end();
}

QString PersonDialog::fault() const
{
    const QString name = m_name->text().simplified();
    const QString initials = m_initials->text().trimmed();
    if (!name.isEmpty() && std::ranges::any_of(m_offer.others, [&](const Person &one) { return sameName(one.name, name); }))
        return tr("%1 is in this meeting already.").arg(name);
    if (isTaken(initials))
        return tr("The initials %1 are somebody else's in this meeting. Give others, as %2.")
            .arg(initials, proposedInitials(name, namesOf(m_offer.others)));
    if (initials.contains(u' ') || initials.contains(u'(') || initials.contains(u')'))
        return tr("Initials are one word without brackets.");
    return {};
}

void PersonDialog::check()
{
    m_fault->tell(fault());
    m_accept->setEnabled(fault().isEmpty() && !m_name->text().simplified().isEmpty() && !m_initials->text().trimmed().isEmpty());
}

MeetingPerson PersonDialog::words() const
{
    MeetingPerson person = m_offer.now;
    person.person.name = m_name->text().simplified();
    person.person.initials = m_initials->text().trimmed();
    person.person.representing = m_representing->text().simplified();
    if (const QString member = m_member->currentData().toString(); !member.isEmpty())
        person.person.representing = u"%1 (Alternate for %2)"_s.arg(person.person.representing, member).trimmed();
    person.person.attendance.part = m_part->isChecked();
    person.table = static_cast<PeopleKind>(m_table->currentData().toInt());
    return person;
}

} // namespace minutebook
