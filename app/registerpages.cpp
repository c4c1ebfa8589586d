#include "app/registerpages.h"

#include "app/actiontable.h"
#include "app/bookexporter.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/storage/decisionentries.h"
#include "models/storage/savedfilters.h"
#include "models/storage/seatingstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/panes/notespane.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto readerKey = "reader"_L1;

DecisionReference referenceTo(const LoggedDecision &decision)
{
    return {decision.source.line, decision.text};
}

} // namespace

RegisterPages::RegisterPages(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, QSettings &settings, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_clock(std::move(clock))
{
    connectPage(*window.actionLogPage());
    connectPage(*window.decisionRegisterPage());
    connect(window.decisionRegisterPage(), &DecisionRegisterPage::dated, this,
            [this](const LoggedDecision &decision, QDate effective, QDate review) {
                write([reference = referenceTo(decision), effective, review](Transaction &transaction) {
                    return dateDecision(transaction, reference, effective, review);
                });
            });
    connect(window.actionLogPage(), &ActionLogPage::readerWanted, this, &RegisterPages::chooseReader);
    connect(&window, &MainWindow::pageShown, this, &RegisterPages::markShown);
}

void RegisterPages::connectPage(RegisterPage &page)
{
    connect(&page, &RegisterPage::lineWanted, this, &RegisterPages::follow);
    connect(&page, &RegisterPage::escaped, this, &RegisterPages::goBack);
}

void RegisterPages::show()
{
    m_registers = std::make_unique<BookRegisters>(m_desk.book()->book());
    connect(m_registers.get(), &BookRegisters::failed, this, &RegisterPages::failed);
    for (RegisterPage *page : std::initializer_list<RegisterPage *>{m_window.actionLogPage(), m_window.decisionRegisterPage()})
        page->setRegisters(m_registers.get());
}

void RegisterPages::leave()
{
    for (RegisterPage *page : std::initializer_list<RegisterPage *>{m_window.actionLogPage(), m_window.decisionRegisterPage()})
        page->setRegisters(nullptr);
    m_registers.reset();
    m_noted.reset();
}

template <typename Work>
void RegisterPages::write(Work work)
{
    m_desk.book()->book().write(std::move(work)).then(this, [this](const Result<> &written) {
        if (!written)
            emit failed(written.error());
    });
}

/// All or none of them.
template <typename Work>
void RegisterPages::writeOfEach(const QList<LoggedDecision> &decisions, Work work)
{
    if (decisions.isEmpty())
        return;
    QList<DecisionReference> references;
    for (const LoggedDecision &decision : decisions)
        references.append(referenceTo(decision));
    write([references, work](Transaction &transaction) {
        Result<> written;
        for (qsizetype i = 0; written && i < references.size(); ++i)
            written = work(transaction, references[i]);
        return written;
    });
}

std::optional<LoggedDecision> RegisterPages::chosenDecision()
{
    const bool shown = m_window.page() == MainWindow::Page::DecisionRegister;
    const std::optional<LoggedDecision> chosen = shown ? m_window.decisionRegisterPage()->chosenDecision() : std::nullopt;
    if (!chosen)
        emit complained(tr("Choose a decision in the decision register first."));
    return chosen;
}

void RegisterPages::noteDecision()
{
    m_noted = chosenDecision();
    if (m_noted)
        emit done(tr("The decision is noted. Choose another one, and say in its menu what the noted one has to do with it."));
}

/// Whoever has just taken down a decision that replaces an earlier one has the cursor on it.
std::optional<LoggedDecision> RegisterPages::decisionAtCursor() const
{
    const OpenBook &book = *m_desk.book();
    if (!book.meeting() || !book.notes())
        return std::nullopt;
    const RegisterLine line{book.meeting()->id, book.notes()->item(), m_window.notesPane()->cursorLine()};
    const DecisionRegisterModel &model = *m_registers->decisions();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).decision.source.line == line)
            return model.row(row).decision;
    }
    return std::nullopt;
}

/// The other is the one that was noted, else the one at the cursor of the notes.
RegisterPages::Related RegisterPages::related()
{
    if (!chosenDecision())
        return {};
    const std::optional<LoggedDecision> other = m_noted ? m_noted : decisionAtCursor();
    QList<LoggedDecision> chosen = m_window.decisionRegisterPage()->chosenDecisions();
    if (other)
        chosen.removeIf([&other](const LoggedDecision &decision) { return decision.source.line == other->source.line; });
    if (other && !chosen.isEmpty())
        return {chosen, *other};
    emit complained(tr("Note another decision first, or go to it in the notes: the one that this one has to do with."));
    return {};
}

void RegisterPages::supersedeDecision()
{
    const auto [chosen, other] = related();
    const auto is = [line = other.source.line](const LoggedDecision &decision) { return decision.facts.supersededBy == line; };
    const auto by = std::ranges::all_of(chosen, is) ? std::nullopt : std::optional(referenceTo(other));
    writeOfEach(chosen, [by](Transaction &transaction, const DecisionReference &reference) {
        return minutebook::supersedeDecision(transaction, reference, by);
    });
}

void RegisterPages::linkDecision()
{
    const auto [chosen, other] = related();
    const auto is = [line = other.source.line](const LoggedDecision &decision) { return decision.facts.linked.contains(line); };
    const bool links = !std::ranges::all_of(chosen, is);
    writeOfEach(chosen, [links, two = referenceTo(other)](Transaction &transaction, const DecisionReference &one) {
        return linkDecisions(transaction, one, two, links);
    });
}

void RegisterPages::toggleActionLog()
{
    if (m_window.page() == MainWindow::Page::ActionLog)
        return goBack();
    open(*m_window.actionLogPage());
    m_window.showPage(MainWindow::Page::ActionLog);
    m_window.actionLogPage()->setFocus();
}

void RegisterPages::toggleDecisionRegister()
{
    if (m_window.page() == MainWindow::Page::DecisionRegister)
        return goBack();
    open(*m_window.decisionRegisterPage());
    m_window.showPage(MainWindow::Page::DecisionRegister);
    m_window.decisionRegisterPage()->setFocus();
}

/// What was typed a moment ago is in it.
void RegisterPages::open(RegisterPage &page)
{
    OpenBook &book = *m_desk.book();
    (void)book.settle();
    m_window.decisionRegisterPage()->setEditable(!book.isReadOnly() && !book.isSafe());
    showReader(seating(book.book().reader()).value_or(Seating()));
    page.look(highestShown(book), m_clock().date());
    showFilters();
}

/// Their names may tell something of what is hidden.
void RegisterPages::showFilters()
{
    OpenBook &book = *m_desk.book();
    const auto show = [&book](RegisterPage &page, FilteredRegister of) {
        const Result<QList<SavedFilter>> saved = savedFilters(book.book().reader(), of);
        page.setSavedFilters(book.isSafe() || !saved ? QList<SavedFilter>() : *saved);
    };
    show(*m_window.actionLogPage(), FilteredRegister::Actions);
    show(*m_window.decisionRegisterPage(), FilteredRegister::Decisions);
}

/// Null if neither is.
RegisterPage *RegisterPages::shownPage() const
{
    if (m_window.page() == MainWindow::Page::ActionLog)
        return m_window.actionLogPage();
    return m_window.page() == MainWindow::Page::DecisionRegister ? m_window.decisionRegisterPage() : nullptr;
}

void RegisterPages::keepFilter()
{
    RegisterPage *page = shownPage();
    if (!page)
        return emit complained(tr("Open the action log or the decision register first."));
    Book &book = m_desk.book()->book();
    const FilteredRegister of = page == m_window.actionLogPage() ? FilteredRegister::Actions : FilteredRegister::Decisions;
    QStringList names;
    for (const SavedFilter &saved : savedFilters(book.reader(), of).value_or(QList<SavedFilter>()))
        names << saved.name;
    SavedFilter wanted = page->toSave({}); // while its name is asked for, the safe view may empty the page
    const std::optional<QString> name = m_prompts.filterName(page->filterWords(), names);
    if (!name)
        return;
    wanted.name = *name;
    const auto keep = [of, saved = wanted](Transaction &transaction) { return minutebook::keepFilter(transaction, of, saved); };
    book.write(keep).then(this, [this, page, name = *name](const Result<> &kept) {
        if (!kept)
            return emit failed(kept.error());
        showFilters();
        page->savedFilters()->setCurrentText(name);
    });
}

void RegisterPages::forgetFilter()
{
    RegisterPage *page = shownPage();
    const QString name = page ? page->chosenFilter() : QString();
    if (name.isEmpty())
        return emit complained(tr("Choose one of the kept filters of the action log or the decision register first."));
    const FilteredRegister of = page == m_window.actionLogPage() ? FilteredRegister::Actions : FilteredRegister::Decisions;
    const auto forget = [of, name](Transaction &transaction) { return minutebook::forgetFilter(transaction, of, name); };
    m_desk.book()->book().write(forget).then(this, [this](const Result<> &forgotten) {
        if (!forgotten)
            return emit failed(forgotten.error());
        showFilters();
    });
}

void RegisterPages::showReader(const Seating &committee)
{
    const KnownPerson *reader = committee.find(m_settings.value(readerKey).toString());
    m_window.actionLogPage()->setReader(reader ? reader->name : QString());
}

void RegisterPages::chooseReader()
{
    const Result<Seating> committee = seating(m_desk.book()->book().reader());
    if (!committee)
        return emit failed(committee.error());
    QStringList people;
    for (const KnownPerson &person : committee->people)
        people << person.name;
    if (people.isEmpty()) {
        m_window.actionLogPage()->setReader({});
        return emit complained(tr("Say first who belongs to the committee: “Set Up the Committee…” in the menu Book."));
    }
    people.sort(Qt::CaseInsensitive);
    if (const std::optional<QString> reader = m_prompts.reader(people, m_settings.value(readerKey).toString()))
        m_settings.setValue(readerKey, *reader);
    m_desk.sign();
    showReader(*committee);
}

void RegisterPages::goToLatest()
{
    if (m_window.page() == MainWindow::Page::ActionLog)
        m_window.actionLogPage()->goToLatest();
    else
        emit complained(tr("Choose an action in the action log first."));
}

void RegisterPages::follow(const RegisterLine &line)
{
    m_window.showNotes();
    emit lineWanted(line.meeting, line.item, line.line);
    m_window.notesPane()->setFocus();
}

void RegisterPages::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

/// A page that is not shown asks for nothing: nobody waits while notes are typed.
void RegisterPages::markShown()
{
    const MainWindow::Page page = m_window.page();
    m_actions.action(ActionId::ShowActionLog)->setChecked(page == MainWindow::Page::ActionLog);
    m_actions.action(ActionId::ShowDecisionRegister)->setChecked(page == MainWindow::Page::DecisionRegister);
    if (page != MainWindow::Page::ActionLog)
        m_window.actionLogPage()->rest();
    if (page != MainWindow::Page::DecisionRegister)
        m_window.decisionRegisterPage()->rest();
    const bool looks = page == MainWindow::Page::ActionLog || page == MainWindow::Page::DecisionRegister;
    if (m_registers && !looks)
        m_registers->rest();
}

} // namespace minutebook
