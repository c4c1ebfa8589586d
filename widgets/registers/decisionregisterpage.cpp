#include "widgets/registers/decisionregisterpage.h"

#include "models/presentation/entryhistory.h"
#include "widgets/dayedit.h"
#include "widgets/delegates/plaindelegate.h"
#include "widgets/faultlabel.h"
#include "widgets/registers/entryhistoryview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

enum Effect { Everything, Deciding, Recording };

} // namespace

DecisionRegisterPage::DecisionRegisterPage(QWidget *parent)
    : RegisterPage({.name = tr("Decision register"),
                    .hint = tr("Words of a decision or of its vote"),
                    .none = tr("Nothing has been decided yet.\nA line of the notes with one of the committee’s verbs in capitals, such as "
                               "AGREED or NOTED, is entered here."),
                    .noneLike = tr("There is no such decision."),
                    .columns = {.samples = {u"AGREED, supersededMM"_s,
                                            {},
                                            u"888, 30 Mmm 2026"_s,
                                            u"Item 8"_s,
                                            u"8 for, 8 against, 8 abstentions"_s,
                                            u"30 Mmm 2026"_s,
                                            u"30 Mmm 2026"_s,
                                            u"AMBER "_s},
                                .level = DecisionRegisterModel::Level,
                                .rankRole = DecisionRegisterModel::RankRole,
                                .lineRole = DecisionRegisterModel::LineRole}},
                   parent)
    , m_effects(new QComboBox)
    , m_verbs(new QComboBox)
    , m_effective(new DayEdit(DayEdit::Empty::Allowed, tr("In force from this day on")))
    , m_review(new DayEdit(DayEdit::Empty::Allowed, tr("To be reviewed on this day")))
    , m_fault(new FaultLabel(nullptr))
    , m_relations(new EntryHistoryView(tr("Decisions that have to do with the chosen one")))
{
    addDetail(makeDays());
    addDetail(m_fault);
    addDetail(m_relations);
    connect(m_relations, &EntryHistoryView::lineChosen, this, &DecisionRegisterPage::lineWanted);
    m_effects->addItem(tr("All outcomes"), Everything);
    m_effects->addItem(tr("What was decided"), Deciding);
    m_effects->addItem(tr("What was recorded"), Recording);
    filters()->add(tr("&Outcome:"), m_effects, tr("Whether a verb decides or records"));
    filters()->add(tr("&Under verb:"), m_verbs, tr("Verb of the decisions"));
    filters()->add(tr("Mee&ting:"), meetings(), tr("Meeting that took the decisions"));
    filters()->add(tr("&Level:"), levels(), tr("Level of the decisions"));
    view()->setSelectionMode(QAbstractItemView::ExtendedSelection); // one decision can supersede several
    view()->setItemDelegateForColumn(DecisionRegisterModel::Verb, new PlainDelegate({.strong = DecisionRegisterModel::DecidesRole}, view()));
}

QWidget *DecisionRegisterPage::makeDays()
{
    auto *days = new QWidget;
    auto *layout = new QHBoxLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto &[words, day] :
         std::initializer_list<std::pair<QString, DayEdit *>>{{tr("In &force from:"), m_effective}, {tr("Rev&iew on:"), m_review}}) {
        auto *label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(day);
        layout->addWidget(label);
        layout->addWidget(day);
        connect(day, &DayEdit::dateChanged, this, &DecisionRegisterPage::takeDays);
    }
    layout->addStretch(1);
    return days;
}

void DecisionRegisterPage::setEditable(bool editable)
{
    m_effective->setEnabled(editable);
    m_review->setEnabled(editable);
}

/// What is being typed into them stays where it says the same.
void DecisionRegisterPage::showDays(const DecisionFacts &facts, QDate decided)
{
    for (const auto &[box, day] : {std::pair(m_effective, facts.effective), std::pair(m_review, facts.review)}) {
        const QSignalBlocker quiet(box);
        if (box->date() != day)
            box->setDate(day);
    }
    checkDays(decided);
}

bool DecisionRegisterPage::checkDays(QDate decided)
{
    const QDate review = m_review->date();
    const auto dayText = [this](QDate day) { return locale().toString(day, u"d MMMM yyyy"_s); };
    QString fault;
    if (review.isValid() && decided.isValid() && review < decided)
        fault = tr("This was decided on %1: it cannot be reviewed before that. Choose a later day to review it on.").arg(dayText(decided));
    else if (review.isValid() && m_effective->date().isValid() && review < m_effective->date())
        fault = tr("It would be reviewed before it is in force. Choose a later day to review it on, or an earlier one from which it holds.");
    m_fault->tell(fault);
    return fault.isEmpty();
}

void DecisionRegisterPage::takeDays()
{
    const std::optional<LoggedDecision> decision = chosenDecision();
    if (!decision || !m_effective->fault().isEmpty() || !m_review->fault().isEmpty())
        return;
    if (!checkDays(decision->source.date))
        return;
    const QDate effective = m_effective->date();
    const QDate review = m_review->date();
    if (effective != decision->facts.effective || review != decision->facts.review)
        emit dated(*decision, effective, review);
}

RegisterFilter DecisionRegisterPage::filter() const
{
    RegisterFilter wanted = RegisterPage::filter();
    if (const QString verb = m_verbs->currentData().toString(); !verb.isEmpty())
        wanted.verbs = {verb};
    if (m_effects->currentData().toInt() != Everything)
        wanted.decides = m_effects->currentData().toInt() == Deciding;
    return wanted;
}

QString DecisionRegisterPage::filterWords() const
{
    QStringList words;
    if (m_effects->currentIndex() > 0)
        words << m_effects->currentText().toLower();
    words << m_verbs->currentData().toString() << RegisterPage::filterWords();
    words.removeAll(QString());
    return words.join(u" · "_s);
}

RegisterAsk DecisionRegisterPage::question() const
{
    return DecisionRegisterAsk{.ceiling = ceiling(), .filter = filter(), .column = view()->sortColumn(), .order = view()->sortOrder()};
}

const QList<RegisterMeeting> &DecisionRegisterPage::meetingsOf(const BookRegisters &registers) const
{
    return registers.decisionAnswer().meetings;
}

std::pair<int, int> DecisionRegisterPage::counts(const BookRegisters &registers) const
{
    return {view()->model()->rowCount(), registers.decisionAnswer().all};
}

QString DecisionRegisterPage::countWords(int shown, int all) const
{
    return shown == all ? tr("%n outcome(s)", nullptr, all) : tr("%1 of %n outcome(s)", nullptr, all).arg(shown);
}

void DecisionRegisterPage::takeChoices(const BookRegisters &registers)
{
    QStringList texts{tr("Any verb")};
    QVariantList verbs{QString()};
    for (const QString &verb : registers.decisionAnswer().verbs) {
        texts << verb;
        verbs << verb;
    }
    RegisterFilters::fillChoices(*m_verbs, texts, verbs);
}

void DecisionRegisterPage::showDetail(const QModelIndex &index)
{
    const DecisionRegisterRow &row = registers()->decisions()->row(index.row());
    QStringList facts{placeWords(row.decision.source, registers()->body().abbreviation)};
    if (row.decision.vote)
        facts << tr("votes: %1").arg(row.cells.value(DecisionRegisterModel::Vote));
    facts << (row.decision.decides ? tr("decides") : tr("records")) << row.cells.value(DecisionRegisterModel::Level);
    facts.removeAll(QString());
    showText(row.cells.value(DecisionRegisterModel::Text), facts.join(u" · "_s));
    showDays(row.decision.facts, row.decision.source.date);
    m_relations->show(relationsOf(row.relations, registers()->body(), registers()->dialect(), ceiling()), scheme());
    m_relations->setVisible(!row.relations.isEmpty());
}

void DecisionRegisterPage::apply(const SavedFilter &saved)
{
    RegisterPage::apply(saved);
    const QString verb = saved.filter.verbs.value(0);
    RegisterFilters::choose(*m_verbs, verb, verb);
    m_effects->setCurrentIndex(!saved.filter.decides ? Everything : *saved.filter.decides ? Deciding : Recording);
}

void DecisionRegisterPage::resetFilters()
{
    m_effects->setCurrentIndex(0);
    m_verbs->clear();
    m_relations->clear();
    showDays({}, {});
}

QList<LoggedDecision> DecisionRegisterPage::chosenDecisions() const
{
    QList<LoggedDecision> chosen;
    if (!chosenLine())
        return chosen;
    for (const QModelIndex &index : view()->selectionModel()->selectedRows())
        chosen.append(registers()->decisions()->row(index.row()).decision);
    return chosen;
}

std::optional<LoggedDecision> DecisionRegisterPage::chosenDecision() const
{
    return chosenLine() ? std::optional(registers()->decisions()->row(view()->currentIndex().row()).decision) : std::nullopt;
}

} // namespace minutebook
