#include "widgets/registers/actionlogpage.h"

#include "models/notation/inline.h"
#include "models/presentation/words.h"
#include "widgets/delegates/plaindelegate.h"
#include "widgets/registers/entryhistoryview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

ActionLogPage::ActionLogPage(QWidget *parent)
    : RegisterPage({.name = tr("Action log"),
                    .hint = tr("Words of an action, of what was said of it, a number or an owner"),
                    .none = tr("No action has been raised yet.\nType “ACTION: WHO to do something by DATE” in the notes of a meeting."),
                    .noneLike = tr("There is no such action."),
                    .columns = {.samples = actionLogSamples(),
                                .level = ActionLogModel::Level,
                                .strong = ActionLogModel::Due,
                                .rankRole = ActionLogModel::RankRole,
                                .lineRole = ActionLogModel::RaisedRole}},
                   parent)
    , m_states(new QComboBox)
    , m_owners(new QComboBox)
    , m_byOwner(new QCheckBox(tr("&Group by owner")))
    , m_history(new EntryHistoryView(tr("What was said of the chosen action")))
{
    makeFilters();
    addDetail(m_history);
    connect(m_history, &EntryHistoryView::lineChosen, this, &ActionLogPage::lineWanted);
    view()->setItemDelegate(new PlainDelegate({.strong = ActionLogModel::HeadingRole}, view()));
    view()->setItemDelegateForColumn(ActionLogModel::Due, new PlainDelegate({.strong = ActionLogModel::OverdueRole}, view()));
}

void ActionLogPage::makeFilters()
{
    for (const auto &[words, state] : std::initializer_list<std::pair<QString, ActionState>>{{tr("All"), ActionState::Any},
                                                                                             {tr("Open"), ActionState::Open},
                                                                                             {tr("Overdue"), ActionState::Overdue},
                                                                                             {tr("Finished"), ActionState::Finished}})
        m_states->addItem(words, static_cast<int>(state));
    filters()->add(tr("&State:"), m_states, tr("State of the actions"));
    filters()->add(tr("&Owner:"), m_owners, tr("Owner of the actions"));
    filters()->add(tr("Mee&ting:"), meetings(), tr("Meeting that raised or took up the actions"));
    filters()->add(tr("&Level:"), levels(), tr("Level of the actions"));
    filters()->add(m_byOwner);
    connect(m_owners, &QComboBox::activated, this, &ActionLogPage::askForReader);
    connect(m_byOwner, &QCheckBox::toggled, this, &ActionLogPage::ask);
}

RegisterFilter ActionLogPage::filter() const
{
    RegisterFilter wanted = RegisterPage::filter();
    wanted.state = static_cast<ActionState>(m_states->currentData().toInt());
    wanted.mine = isMine();
    if (wanted.mine)
        wanted.reader = m_reader;
    else
        wanted.owner = m_owners->currentData().toString();
    if (wanted.state == ActionState::Overdue)
        wanted.today = today();
    return wanted;
}

QString ActionLogPage::filterWords() const
{
    QStringList words;
    if (m_states->currentIndex() > 0)
        words << m_states->currentText().toLower();
    if (isMine())
        words << tr("mine");
    else if (const QString owner = filter().owner; !owner.isEmpty())
        words << tr("owner %1").arg(owner);
    words << RegisterPage::filterWords();
    words.removeAll(QString());
    return words.join(u" · "_s);
}

RegisterAsk ActionLogPage::question() const
{
    return ActionLogAsk{.ceiling = ceiling(),
                        .filter = filter(),
                        .column = view()->sortColumn(),
                        .order = view()->sortOrder(),
                        .byOwner = m_byOwner->isChecked(),
                        .today = today()};
}

const QList<RegisterMeeting> &ActionLogPage::meetingsOf(const BookRegisters &registers) const
{
    return registers.actionAnswer().meetings;
}

std::pair<int, int> ActionLogPage::counts(const BookRegisters &registers) const
{
    return {registers.actionAnswer().count, registers.actionAnswer().all};
}

QString ActionLogPage::countWords(int shown, int all) const
{
    return shown == all ? tr("%n action(s)", nullptr, all) : tr("%1 of %n action(s)", nullptr, all).arg(shown);
}

void ActionLogPage::takeChoices(const BookRegisters &registers)
{
    m_allOwners = registers.actionAnswer().owners;
    fillOwners();
    spanHeadings({}, 0, view()->model()->rowCount() - 1);
}

void ActionLogPage::fillOwners()
{
    QStringList texts{tr("Anybody"), m_reader.isEmpty() ? tr("Mine…") : tr("Mine (%1)").arg(m_reader)};
    QVariantList names{QString(), true};
    for (const QString &owner : std::as_const(m_allOwners)) {
        texts << owner;
        names << owner;
    }
    RegisterFilters::fillChoices(*m_owners, texts, names);
}

bool ActionLogPage::isMine() const
{
    return m_owners->currentData().typeId() == QMetaType::Bool;
}

void ActionLogPage::askForReader()
{
    if (isMine() && m_reader.isEmpty())
        emit readerWanted();
}

void ActionLogPage::setReader(const QString &name)
{
    m_reader = name;
    fillOwners();
    if (m_reader.isEmpty() && isMine())
        m_owners->setCurrentIndex(0);
    else if (isMine())
        ask();
}

/// The title of a group has the whole width.
void ActionLogPage::spanHeadings(const QModelIndex &parent, int first, int last)
{
    if (!m_byOwner->isChecked())
        return;
    for (int row = first; row <= last; ++row) {
        if (view()->model()->index(row, 0, parent).data(ActionLogModel::HeadingRole).toBool())
            view()->setFirstColumnSpanned(row, parent, true);
    }
}

void ActionLogPage::showDetail(const QModelIndex &index)
{
    const ActionLogRow &row = registers()->actions()->row(index.row());
    if (row.isHeading) {
        m_history->clear();
        return showText(row.cells.value(0), {});
    }
    showText(row.cells.value(ActionLogModel::Text), factsOf(row));
    m_history->show(historyOf(row.entry, registers()->body(), registers()->dialect(), ceiling()), scheme());
}

QString ActionLogPage::factsOf(const ActionLogRow &row) const
{
    QStringList facts{row.entry.number};
    for (const auto column : {ActionLogModel::Owners, ActionLogModel::Due, ActionLogModel::Status, ActionLogModel::Level})
        facts << row.cells.value(column);
    facts << placeWords(row.entry.source, registers()->body().abbreviation);
    if (!row.former.isEmpty())
        facts << tr("no longer on the committee: %1", "names").arg(row.former.join(", "_L1));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

SavedFilter ActionLogPage::toSave(const QString &name) const
{
    SavedFilter saved = RegisterPage::toSave(name);
    saved.byOwner = m_byOwner->isChecked();
    return saved;
}

void ActionLogPage::apply(const SavedFilter &saved)
{
    RegisterPage::apply(saved);
    m_states->setCurrentIndex(m_states->findData(static_cast<int>(saved.filter.state)));
    RegisterFilters::choose(*m_owners, saved.filter.mine ? QVariant(true) : saved.filter.owner, saved.filter.owner);
    askForReader();
    m_byOwner->setChecked(saved.byOwner);
}

void ActionLogPage::resetFilters()
{
    m_states->setCurrentIndex(0);
    m_owners->clear();
    m_allOwners.clear();
    m_history->clear();
}

void ActionLogPage::goToLatest()
{
    if (chosenLine())
        emit lineWanted(view()->currentIndex().data(ActionLogModel::LatestRole).value<RegisterLine>());
}

} // namespace minutebook
