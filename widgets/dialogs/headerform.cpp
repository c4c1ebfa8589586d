#include "widgets/dialogs/headerform.h"

#include "models/notation/parse.h"
#include "widgets/dayedit.h"
#include "widgets/faultlabel.h"
#include "widgets/focuslead.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestNumber = 99'999;
constexpr int farAway = 183; // days, about half a year: nobody moves a meeting so far, but a year is easily mistyped
constexpr int usualDistance = 28; // days to the next meeting, where nobody has said anything

/// As a meeting file is told.
QString diagnosed(DiagnosticCode code)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    return sentence(diagnostic);
}

QTimeEdit *timeEdit(QTime time, QTime otherwise, const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(time.isValid() ? time : otherwise, parent);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setAccessibleName(name);
    return edit;
}

/// A line of fields that has its label's key lead to the first of them.
QHBoxLayout *lineOf(QWidget *line, QWidget *first)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    leadFocus(line, first);
    return layout;
}

} // namespace

HeaderForm::HeaderForm(const MeetingHeader &header, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
    , m_number(new QSpinBox(this))
    , m_date(new DayEdit(DayEdit::Empty::Refused, tr("Date"), this))
    , m_timed(new QCheckBox(this))
    , m_begins(timeEdit(header.begins, {10, 0}, tr("Begins"), this))
    , m_ends(timeEdit(header.ends, {12, 0}, tr("Ends"), this))
    , m_venue(new QLineEdit(header.venue, this))
    , m_nextKnown(new QCheckBox(this))
    , m_next(new DayEdit(DayEdit::Empty::Refused, tr("Date of the next meeting"), this))
    , m_remark(new FaultLabel(this))
{
    m_date->setDate(header.date);
    m_next->setDate(header.nextMeeting.isValid() ? header.nextMeeting : header.date.addDays(usualDistance));
    m_number->setRange(1, highestNumber);
    m_number->setValue(header.number);
    m_timed->setChecked(header.begins.isValid());
    m_timed->setAccessibleName(tr("The time is known"));
    m_nextKnown->setChecked(header.nextMeeting.isValid());
    m_nextKnown->setAccessibleName(tr("The date of the next meeting is known"));

    auto *dateLine = new QWidget(this);
    auto *dates = lineOf(dateLine, m_date);
    dates->addWidget(m_date, 1);
    dates->addWidget(weekdayOf(m_date));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Number:"), m_number);
    form->addRow(tr("&Date:"), dateLine);
    form->addRow(tr("&Time:"), timeLine());
    form->addRow(tr("&Place:"), m_venue);
    form->addRow(tr("Ne&xt meeting:"), nextLine());
    form->addRow(m_remark);
    followFields();
}

void HeaderForm::followFields()
{
    for (const QTimeEdit *edit : {m_begins, m_ends})
        connect(edit, &QTimeEdit::timeChanged, this, &HeaderForm::remark);
    for (const DayEdit *edit : {m_date, m_next}) {
        connect(edit, &DayEdit::dateChanged, this, &HeaderForm::remark);
        connect(edit, &DayEdit::faultTold, this, &HeaderForm::remark);
    }
    for (const QCheckBox *box : {m_timed, m_nextKnown})
        connect(box, &QCheckBox::toggled, this, &HeaderForm::remark);
}

/// Nothing is refused: a meeting can go on past midnight.
void HeaderForm::remark()
{
    const MeetingHeader now = words();
    QStringList sentences{m_date->fault(), now.nextMeeting.isValid() ? m_next->fault() : QString()};
    if (now.begins.isValid() && now.ends <= now.begins)
        sentences << diagnosed(DiagnosticCode::TimeBackwards);
    if (m_header.date.isValid() && std::abs(m_header.date.daysTo(now.date)) > farAway)
        sentences << tr("The date is far from %1, which stood here.").arg(locale().toString(m_header.date, u"d MMMM yyyy"_s));
    if (now.nextMeeting.isValid() && now.nextMeeting <= now.date)
        sentences << diagnosed(DiagnosticCode::NextMeetingEarlier);
    sentences.removeAll(QString());
    m_remark->tell(sentences.join(u'\n'));
    QWidget *dialog = window();
    if (const int needed = dialog->heightForWidth(dialog->width()); needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

/// A date on the wrong day of the week is the commonest slip.
QLabel *HeaderForm::weekdayOf(DayEdit *edit)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    const auto say = [this, edit, label] {
        label->setText(edit->fault().isEmpty() ? locale().dayName(edit->date().dayOfWeek()) : QString());
    };
    connect(edit, &DayEdit::dateChanged, label, say);
    connect(edit, &DayEdit::faultTold, label, say);
    say();
    return label;
}

QWidget *HeaderForm::timeLine()
{
    auto *line = new QWidget(this);
    auto *layout = lineOf(line, m_timed);
    layout->addWidget(m_timed);
    layout->addWidget(m_begins);
    layout->addWidget(new QLabel(u"–"_s, line));
    layout->addWidget(m_ends);
    layout->addStretch(1);
    for (QTimeEdit *edit : {m_begins, m_ends}) {
        edit->setEnabled(m_timed->isChecked());
        connect(m_timed, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    return line;
}

QWidget *HeaderForm::nextLine()
{
    auto *line = new QWidget(this);
    auto *layout = lineOf(line, m_nextKnown);
    layout->addWidget(m_nextKnown);
    layout->addWidget(m_next, 1);
    QLabel *weekday = weekdayOf(m_next);
    layout->addWidget(weekday);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_next, weekday}) {
        widget->setEnabled(m_nextKnown->isChecked());
        connect(m_nextKnown, &QCheckBox::toggled, widget, &QWidget::setEnabled);
    }
    return line;
}

void HeaderForm::fixNumber(const QString &why)
{
    m_number->setEnabled(false);
    m_number->setToolTip(why);
}

MeetingHeader HeaderForm::words() const
{
    MeetingHeader header = m_header;
    header.number = m_number->value();
    header.date = m_date->date();
    header.begins = m_timed->isChecked() ? m_begins->time() : QTime();
    header.ends = m_timed->isChecked() ? m_ends->time() : QTime();
    header.venue = m_venue->text().trimmed();
    header.nextMeeting = m_nextKnown->isChecked() ? m_next->date() : QDate();
    return header;
}

} // namespace minutebook
