#include "widgets/withheld/withheldpage.h"

#include "widgets/delegates/leveldelegate.h"
#include "widgets/emptystate.h"
#include "widgets/pagebar.h"
#include "widgets/panes/treepane.h"
#include "widgets/plainlabel.h"
#include "widgets/registers/registerfilters.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Beside the single states.
constexpr int anyState = -1;
constexpr int dueStates = -2;
constexpr int withheldStates = -3;

constexpr int linesOfFacts = 5;

QList<WithheldState> statesOf(int choice)
{
    if (choice == dueStates)
        return {WithheldState::Overdue, WithheldState::Due};
    if (choice == withheldStates)
        return {WithheldState::Overdue, WithheldState::Due, WithheldState::NotGiven, WithheldState::Later, WithheldState::Gone};
    return choice == anyState ? QList<WithheldState>() : QList<WithheldState>{static_cast<WithheldState>(choice)};
}

int countDue(const QList<LoggedPart> &parts, QDate today)
{
    return static_cast<int>(std::ranges::count_if(parts, [today](const LoggedPart &part) { return isDue(stateOf(part, today)); }));
}

QVariantList dataOf(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

template <typename Values, typename TextOf>
QStringList textsOf(const Values &values, TextOf textOf)
{
    QStringList texts;
    for (const auto &value : values)
        texts << textOf(value);
    return texts;
}

/// Behind the choice that asks for nothing.
void fillWith(QComboBox &box, const QString &any, QStringList texts)
{
    texts.removeAll(QString());
    RegisterFilters::fillChoices(box, QStringList{any} + texts, QVariantList{QString()} + dataOf(texts));
}

} // namespace

QString WithheldPage::noneWords()
{
    return tr("Nothing of this kind is withheld.\nAn item, a section or lines with a level above the meeting’s default one are listed here.\n"
              "Choose another filter above, or go back to the notes.");
}

WithheldPage::WithheldPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(wrappedLabel({}))
    , m_states(new QComboBox)
    , m_owners(new QComboBox)
    , m_meetings(new QComboBox)
    , m_levels(new QComboBox)
    , m_list(new TreePane(WithheldModel::FilterRole, tr("What is withheld"), noneWords(), nullptr))
    , m_delegate(new LevelDelegate({.rank = WithheldModel::RankRole}, m_list))
    , m_facts(wrappedLabel({}))
{
    m_facts->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setMinimumHeight(linesOfFacts * m_facts->fontMetrics().lineSpacing()); // so that the list stays as it is
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setAccessibleName(tr("The chosen part"));
    m_summary->setAccessibleName(tr("What is due"));
    m_list->view()->setRootIsDecorated(false);
    m_list->view()->setUniformRowHeights(true);
    m_list->view()->setItemDelegateForColumn(WithheldModel::Level, m_delegate);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(makeFilters());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_facts);
    setFocusProxy(m_list);
    connect(m_list, &TreePane::chosen, this, &WithheldPage::showChosen);
    connect(m_list, &TreePane::activated, this, &WithheldPage::opened);
    connect(m_list->filter(), &QLineEdit::textChanged, this, &WithheldPage::showChosen);
    showChosen();
}

QWidget *WithheldPage::makeBar()
{
    m_bar = new QWidget;
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    return m_bar;
}

QWidget *WithheldPage::makeFilters()
{
    fillStates();
    auto *filters = new QWidget;
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QComboBox *box, const QString &name) {
        QLabel *label = plainLabel(text);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(label);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &WithheldPage::filtered);
    };
    add(tr("&State:"), m_states, tr("State"));
    add(tr("&Owner:"), m_owners, tr("Owner"));
    add(tr("Meetin&g:"), m_meetings, tr("Meeting"));
    add(tr("&Level:"), m_levels, tr("Level"));
    layout->addStretch(1);
    return filters;
}

void WithheldPage::fillStates()
{
    m_states->addItem(tr("Withheld"), withheldStates);
    m_states->addItem(tr("Due and overdue"), dueStates);
    m_states->addItem(tr("Everything"), anyState);
    for (const WithheldState state : allWithheldStates)
        m_states->addItem(withheldStateWord(state), static_cast<int>(state));
}

void WithheldPage::setActions(const QList<QAction *> &actions)
{
    addPageActions(*m_bar, *m_list->view(), actions);
    m_list->emptyState()->setRemedies({actions.last()});
}

void WithheldPage::setModel(WithheldModel *model)
{
    m_model = model;
    m_list->setModel(model);
    showChosen();
    if (model)
        fitColumns(*m_list->view(), withheldSamples());
}

/// A book of decades is not read in a moment, and until then nobody knows.
void WithheldPage::tellWaiting()
{
    m_list->emptyState()->setText(tr("All meetings are being read."));
}

void WithheldPage::offer(const WithheldRecord &all, bool whole)
{
    const Scheme &scheme = all.body.scheme;
    m_delegate->setScheme(scheme);
    if (whole)
        m_list->emptyState()->setText(noneWords());
    QStringList owners;
    std::set<int, std::greater<>> meetings;
    std::set<Rank, std::greater<>> levels;
    for (const LoggedPart &part : all.parts) {
        owners << part.facts.owner;
        meetings.insert(part.source.meeting);
        levels.insert(part.source.rank);
    }
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    const auto number = [](int meeting) { return QString::number(meeting); };
    const auto name = [&scheme](Rank rank) { return scheme.level(rank).name; };
    fillWith(*m_owners, tr("Anybody"), owners);
    fillWith(*m_meetings, tr("Any meeting"), textsOf(meetings, number));
    fillWith(*m_levels, tr("Any level"), textsOf(levels, name));
    const int due = countDue(all.parts, all.date);
    m_summary->setText(!whole         ? tr("The latest meetings are listed. The others are being read.")
                           : due == 0 ? tr("Nothing is due to be looked at again.")
                                      : tr("%n part(s) are due to be looked at again.", nullptr, due));
}

void WithheldPage::follow()
{
    if (isVisible() && !isAncestorOf(window()->focusWidget()))
        m_list->setFocus(); // it could not have it as long as it was empty
    if (m_model)
        m_list->chooseAtFirst(m_model->index(0, 0));
    showChosen();
}

WithheldFilter WithheldPage::filter() const
{
    return {.states = statesOf(m_states->currentData().toInt()),
            .owner = m_owners->currentData().toString(),
            .meeting = m_meetings->currentData().toInt(),
            .level = m_levels->currentData().toString()};
}

void WithheldPage::setFilter(const WithheldFilter &filter)
{
    for (int at = 0; at < m_states->count(); ++at) {
        if (statesOf(m_states->itemData(at).toInt()) == filter.states)
            m_states->setCurrentIndex(at);
    }
    m_owners->setCurrentIndex(std::max(0, m_owners->findData(filter.owner)));
    m_meetings->setCurrentIndex(std::max(0, m_meetings->findData(QString::number(filter.meeting))));
    m_levels->setCurrentIndex(std::max(0, m_levels->findData(filter.level)));
}

QString WithheldPage::summary() const
{
    return m_summary->text();
}

const LoggedPart *WithheldPage::chosen() const
{
    return m_model ? m_model->part(m_list->current()) : nullptr;
}

void WithheldPage::choose(const LoggedPart &part)
{
    if (m_model)
        m_list->setCurrent(m_model->indexOf(part));
    showChosen();
}

void WithheldPage::showChosen()
{
    const QString facts = m_list->current().data(WithheldModel::FactsRole).toString();
    m_facts->setText(facts);
}

void WithheldPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook
