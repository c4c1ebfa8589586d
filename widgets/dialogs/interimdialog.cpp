#include "widgets/dialogs/interimdialog.h"

#include "models/notation/interim.h"
#include "models/notation/lexline.h"
#include "models/presentation/interimmodel.h"
#include "widgets/dayedit.h"
#include "widgets/faultlabel.h"
#include "widgets/focuslead.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize interimSize(760, 620);
constexpr int linesOfWording = 3;
constexpr int rowPadding = 3; // in pixels, above and below

} // namespace

InterimDialog::InterimDialog(const InterimOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_form(new QFormLayout)
    , m_layout(new QVBoxLayout(this))
    , m_way(new QComboBox(this))
    , m_wording(new QPlainTextEdit(offer.now.wording, this))
    , m_reading(new QLabel(this))
    , m_putOn(new DayEdit(DayEdit::Empty::Allowed, tr("Put on")))
    , m_untilLabel(new QLabel(tr("answers &until:")))
    , m_until(new DayEdit(DayEdit::Empty::Allowed, tr("Answers until")))
    , m_settled(new DayEdit(DayEdit::Empty::Allowed, tr("Settled on")))
    , m_takenBy(new QComboBox(this))
    , m_votes(new QLineEdit(offer.now.votes, this))
    , m_answersView(new QTableView(this))
    , m_remark(new QLineEdit(offer.now.remark, this))
    , m_remarks(new FaultLabel(this))
{
    const bool isNew = offer.now.number == 0;
    setWindowTitle(isNew ? tr("New Decision between Meetings") : tr("Decision between Meetings No %1").arg(offer.now.number));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(isNew ? tr("&Add Decision") : tr("&Save Decision"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &InterimDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setUpAnswers();
    makeForm();
    m_layout->addLayout(m_form);
    m_layout->addStretch();
    m_layout->addWidget(m_remarks);
    m_layout->addWidget(buttons);
    setTabOrder({m_way, m_wording, m_putOn, m_until, m_settled, m_takenBy, m_votes, m_answersView, m_remark}); // as they are read
    followDays();
    followWay();
    m_begun = words();
    resize(interimSize);
    m_wording->setFocus();
}

void InterimDialog::makeForm()
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const InterimWay way : {InterimWay::WrittenProcedure, InterimWay::ChairsAction})
        m_way->addItem(interimWayWord(way), static_cast<int>(way));
    m_way->setCurrentIndex(static_cast<int>(m_offer.now.way));
    m_wording->setTabChangesFocus(true);
    m_wording->setAccessibleName(tr("Decision"));
    m_wording->setFixedHeight(m_wording->fontMetrics().lineSpacing() * linesOfWording + 2 * m_wording->frameWidth()
                              + static_cast<int>(2 * m_wording->document()->documentMargin()));
    m_wording->setPlaceholderText(tr("The Committee AGREED the fees. (AMBER)"));
    m_reading->setTextFormat(Qt::PlainText);
    m_votes->setPlaceholderText(tr("7 for, 1 against – or by initials: for AQ PL; against NO"));
    m_remark->setPlaceholderText(tr("never printed"));
    offerPeople();
    m_form->addRow(tr("&How:"), m_way);
    m_form->addRow(tr("&Decision:"), m_wording);
    m_form->addRow(QString(), m_reading);
    m_form->addRow(tr("&Put on:"), makeDays());
    m_form->addRow(tr("&Taken by:"), m_takenBy);
    m_form->addRow(tr("&Votes:"), m_votes);
    m_form->addRow(tr("A&nswers:"), m_answersView);
    m_form->addRow(tr("&Remark:"), m_remark);
    connect(m_way, &QComboBox::currentIndexChanged, this, &InterimDialog::followWay);
    connect(m_wording, &QPlainTextEdit::textChanged, this, &InterimDialog::tell);
    connect(m_remark, &QLineEdit::textChanged, this, &InterimDialog::tell);
    connect(m_votes, &QLineEdit::textChanged, this, [this](const QString &votes) {
        m_answers.setVotes(votes.simplified());
        tell();
    });
    connect(&m_answers, &AnswersModel::answered, m_votes, &QLineEdit::setText);
    connect(m_takenBy, &QComboBox::currentTextChanged, this, &InterimDialog::tell);
    for (const DayEdit *day : {m_putOn, m_until, m_settled})
        connect(day, &DayEdit::dateChanged, this, &InterimDialog::followDays);
}

QWidget *InterimDialog::makeDays()
{
    m_putOn->setDate(m_offer.now.putOn);
    m_until->setDate(m_offer.now.answersUntil);
    m_settled->setDate(m_offer.now.settledOn);
    auto *days = new QWidget(this);
    auto *layout = new QHBoxLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_putOn);
    for (const auto &[label, day] : {std::pair(m_untilLabel, m_until), std::pair(new QLabel(tr("s&ettled on:")), m_settled)}) {
        label->setBuddy(day);
        layout->addSpacing(layout->spacing());
        layout->addWidget(label);
        layout->addWidget(day);
    }
    layout->addStretch();
    leadFocus(days, m_putOn);
    return days;
}

void InterimDialog::offerPeople()
{
    m_takenBy->setEditable(true);
    m_takenBy->addItem(QString());
    for (const KnownPerson &person : m_offer.seating.people)
        m_takenBy->addItem(person.name);
    m_takenBy->setCurrentText(m_offer.now.takenBy);
    m_takenBy->lineEdit()->setAccessibleName(tr("Taken by"));
}

void InterimDialog::setUpAnswers()
{
    m_answers.setVotes(m_offer.now.votes);
    m_answersView->setModel(&m_answers);
    m_answersView->setAccessibleName(tr("Answers by seat"));
    m_answersView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_answersView->setTabKeyNavigation(false);
    m_answersView->verticalHeader()->hide();
    m_answersView->verticalHeader()->setDefaultSectionSize(m_answersView->fontMetrics().height() + 2 * rowPadding);
    m_answersView->setShowGrid(false);
    m_answersView->viewport()->setBackgroundRole(QPalette::Window); // on which boxes that are not checked are seen in the dark too
    m_answersView->horizontalHeader()->setSectionResizeMode(AnswersModel::Seat, QHeaderView::Stretch);
    m_answersView->horizontalHeader()->setSectionResizeMode(AnswersModel::Member, QHeaderView::Stretch);
}

/// Who may vote depends on the day.
void InterimDialog::followDays()
{
    const InterimDecision now = words();
    m_answers.setSeats(m_offer.seating, now.isSettled() ? now.settledOn : now.putOn, interimDialect(now, m_offer.body, m_offer.seating));
    tell();
}

void InterimDialog::followWay()
{
    const bool written = words().way == InterimWay::WrittenProcedure;
    m_form->setRowVisible(m_takenBy, !written);
    m_form->setRowVisible(m_answersView, written);
    m_layout->setStretch(0, written ? 1 : 0); // the answers take what room there is
    m_layout->setStretch(1, written ? 0 : 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_untilLabel, m_until})
        part->setVisible(written);
    tell();
}

/// A day that is none would be left out without a word.
void InterimDialog::accept()
{
    for (DayEdit *day : {m_putOn, m_until, m_settled}) {
        if (day->isHidden() || day->fault().isEmpty())
            continue;
        m_remarks->tell(day->fault());
        return day->setFocus();
    }
    if (const InterimDecision now = words(); now.isSettled() && now.settledOn < now.putOn) {
        m_remarks->tell(tr("It was settled on %1, which is before it was put, on %2. Correct one of the days.")
                            .arg(m_settled->dayWords(), m_putOn->dayWords()));
        return m_settled->setFocus();
    }
    QDialog::accept();
}

void InterimDialog::reject()
{
    if (m_warned || words() == m_begun)
        return QDialog::reject();
    m_warned = true;
    m_remarks->tell(tr("What you changed is not saved. Cancel once more to drop it."));
}

void InterimDialog::tell()
{
    m_warned = false;
    const InterimDecision now = words();
    const Dialect dialect = interimDialect(now, m_offer.body, m_offer.seating);
    const Line line = lexLine(now.wording, dialect);
    const bool fits = decides(now, dialect);
    const QString level = dialect.scheme.level(rankOf(now, dialect)).name;
    m_reading->setText(fits ? tr("%1 · %2", "verb, level").arg(line.outcome->verb, level)
                            : tr("One line with a verb that decides, in capitals, and its level at the end."));
    m_accept->setEnabled(fits && now.putOn.isValid());
    QStringList remarks = fits ? remarksOn(now, m_offer.body, m_offer.seating) : QStringList();
    const int unanswered = m_answers.unanswered().value_or(0);
    if (unanswered > 0 && !now.isSettled() && now.way == InterimWay::WrittenProcedure)
        remarks << tr("%n voting seat(s) have not answered yet.", nullptr, unanswered);
    m_remarks->advise(remarks.join(u'\n'));
}

InterimDecision InterimDialog::words() const
{
    InterimDecision decision = m_offer.now;
    decision.way = static_cast<InterimWay>(m_way->currentData().toInt());
    decision.wording = m_wording->toPlainText().simplified();
    if (decision.wording != m_offer.now.wording)
        decision.level.clear(); // it is the new line's
    decision.putOn = m_putOn->date();
    const bool written = decision.way == InterimWay::WrittenProcedure;
    decision.answersUntil = written ? m_until->date() : QDate();
    decision.settledOn = m_settled->date();
    decision.votes = m_votes->text().simplified();
    decision.takenBy = written ? QString() : m_takenBy->currentText().simplified();
    decision.remark = m_remark->text().simplified();
    return decision;
}

} // namespace minutebook
