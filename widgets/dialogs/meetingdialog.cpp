#include "widgets/dialogs/meetingdialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 460;
constexpr int highestNumber = 99'999;

QTimeEdit *timeEdit(QTime time, QTime otherwise, const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(time.isValid() ? time : otherwise, parent);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setAccessibleName(name);
    return edit;
}

int personCount(const QList<PeopleTable> &people)
{
    qsizetype count = 0;
    for (const PeopleTable &table : people)
        count += table.people.size();
    return static_cast<int>(count);
}

} // namespace

MeetingDialog::MeetingDialog(const Meeting &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_suggestion(suggestion)
    , m_number(new QSpinBox(this))
    , m_date(new QDateEdit(suggestion.header.date, this))
    , m_weekday(new QLabel(this))
    , m_timed(new QCheckBox(this))
    , m_begins(timeEdit(suggestion.header.begins, {10, 0}, tr("Begins"), this))
    , m_ends(timeEdit(suggestion.header.ends, {12, 0}, tr("Ends"), this))
    , m_venue(new QLineEdit(suggestion.header.venue, this))
    , m_people(new QCheckBox(tr("With the %n person(s) of the last meeting", nullptr, personCount(suggestion.people)), this))
{
    setWindowTitle(tr("New Meeting"));
    m_number->setRange(1, highestNumber);
    m_number->setValue(suggestion.header.number);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"d MMMM yyyy"_s);
    m_timed->setChecked(suggestion.header.begins.isValid());
    m_timed->setAccessibleName(tr("The time is known"));
    m_people->setChecked(personCount(suggestion.people) > 0);
    m_people->setEnabled(personCount(suggestion.people) > 0);

    auto *dateLine = new QHBoxLayout;
    dateLine->addWidget(m_date, 1);
    dateLine->addWidget(m_weekday);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Create Meeting"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Number:"), m_number);
    form->addRow(tr("&Date:"), dateLine);
    form->addRow(tr("&Time:"), timeLine());
    form->addRow(tr("&Place:"), m_venue);
    form->addRow(QString(), m_people);
    form->addRow(buttons);
    static_cast<QLabel *>(form->labelForField(dateLine))->setBuddy(m_date);
    m_date->setAccessibleName(tr("Date"));
    setMinimumWidth(dialogWidth);
    connect(m_date, &QDateEdit::dateChanged, this, &MeetingDialog::sayWeekday);
    sayWeekday();
}

QWidget *MeetingDialog::timeLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_timed);
    layout->addWidget(m_begins);
    layout->addWidget(new QLabel(u"–"_s, line));
    layout->addWidget(m_ends);
    layout->addStretch(1);
    line->setFocusProxy(m_timed);
    for (QTimeEdit *edit : {m_begins, m_ends}) {
        edit->setEnabled(m_timed->isChecked());
        connect(m_timed, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    return line;
}

/// A date on the wrong day of the week is the commonest slip.
void MeetingDialog::sayWeekday()
{
    m_weekday->setText(locale().dayName(m_date->date().dayOfWeek()));
}

Meeting MeetingDialog::words() const
{
    Meeting meeting = m_suggestion;
    meeting.header.number = m_number->value();
    meeting.header.date = m_date->date();
    meeting.header.begins = m_timed->isChecked() ? m_begins->time() : QTime();
    meeting.header.ends = m_timed->isChecked() ? m_ends->time() : QTime();
    meeting.header.venue = m_venue->text().trimmed();
    if (!m_people->isChecked())
        meeting.people.clear();
    return meeting;
}

} // namespace minutebook
