#include "widgets/dialogs/meetingdialog.h"

#include "widgets/dialogs/headerform.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int meetingWidth = 460;

int personCount(const QList<PeopleTable> &people)
{
    qsizetype count = 0;
    for (const PeopleTable &table : people)
        count += table.people.size();
    return static_cast<int>(count);
}

QString peopleText(int count)
{
    return count > 0 ? MeetingDialog::tr("%n pe&rson(s) expected, none with apologies yet", nullptr, count)
                     : MeetingDialog::tr("No pe&rson to expect: the committee has neither seats nor people yet");
}

/// One a line.
QString namesOf(const QList<PeopleTable> &people)
{
    QStringList names;
    for (const PeopleTable &table : people) {
        for (const Person &person : table.people)
            names << person.name;
    }
    return names.join(u'\n');
}

QString namesOf(const QList<ItemTemplate> &templates)
{
    QStringList names;
    for (const ItemTemplate &item : templates)
        names << item.name;
    return names.join(u'\n');
}

QString numbersOf(const QList<OpenAction> &actions)
{
    QStringList numbers;
    for (const OpenAction &action : actions)
        numbers << action.number;
    return numbers.join(u'\n');
}

/// "SSC 80, SSC 81": deferred ones come first.
QString waitingMinutes(const CarryOver &carried)
{
    QStringList meetings;
    for (const DeferredMinutes &minutes : carried.deferred)
        meetings << minutes.header.abbreviation + u' ' + QString::number(minutes.header.number);
    if (carried.previous)
        meetings << carried.previous->abbreviation + u' ' + QString::number(carried.previous->number);
    return meetings.join(QStringLiteral(", "));
}

QString wordingsOf(const QList<InterimDecision> &decisions)
{
    QStringList wordings;
    for (const InterimDecision &decision : decisions)
        wordings << decision.wording;
    return wordings.join(u'\n');
}

QString interimText(int count)
{
    return count > 0 ? MeetingDialog::tr("%n d&ecision(s) taken between meetings, to be reported", nullptr, count)
                     : MeetingDialog::tr("No d&ecision taken between meetings is to be reported");
}

QString minutesText(const QString &meetings)
{
    return meetings.isEmpty() ? MeetingDialog::tr("The last &minutes for approval: there are none that wait for it")
                              : MeetingDialog::tr("The &minutes of %1, for approval").arg(meetings);
}

} // namespace

MeetingDialog::MeetingDialog(const NextMeeting &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_header(new HeaderForm(offer.meeting.header, this))
    , m_people(choice(peopleText(personCount(offer.meeting.people)), personCount(offer.meeting.people) > 0, namesOf(offer.meeting.people)))
    , m_standing(choice(tr("%n &standing item(s)", nullptr, static_cast<int>(offer.carried.standing.size())),
                        !offer.carried.standing.isEmpty(), namesOf(offer.carried.standing)))
    , m_minutes(choice(minutesText(waitingMinutes(offer.carried)), !waitingMinutes(offer.carried).isEmpty()))
    , m_actions(choice(tr("%n open &action(s), each with a line for its progress", nullptr, static_cast<int>(offer.carried.actions.size())),
                       !offer.carried.actions.isEmpty(), numbersOf(offer.carried.actions)))
    , m_interim(choice(interimText(static_cast<int>(offer.carried.interim.size())), !offer.carried.interim.isEmpty(),
                       wordingsOf(offer.carried.interim)))
{
    setWindowTitle(tr("New Meeting"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Create Meeting"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addSpacing(layout->spacing());
    for (QCheckBox *box : {m_people, m_standing, m_minutes, m_actions, m_interim})
        layout->addWidget(box);
    layout->addSpacing(layout->spacing());
    layout->addWidget(buttons);
    setMinimumWidth(std::max(meetingWidth, minimumSizeHint().width())); // other languages need more
}

/// Taken over unless somebody says otherwise.
QCheckBox *MeetingDialog::choice(const QString &text, bool isThere, const QString &tip)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(isThere);
    box->setEnabled(isThere);
    if (!tip.isEmpty())
        box->setToolTip(QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
    return box;
}

NextMeeting MeetingDialog::words() const
{
    NextMeeting next = m_offer;
    next.meeting.header = m_header->words();
    if (!m_people->isChecked())
        next.meeting.people.clear();
    if (!m_standing->isChecked())
        next.carried.standing.clear();
    if (!m_minutes->isChecked()) {
        next.carried.previous.reset();
        next.carried.deferred.clear();
    }
    if (!m_actions->isChecked())
        next.carried.actions.clear();
    if (!m_interim->isChecked())
        next.carried.interim.clear();
    return next;
}

} // namespace minutebook
