#include "app/peoplehistory.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/storage/seatingstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/panes/notespane.h"
#include "widgets/people/peoplepage.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Those of one person, in the seating as it is when it is written.
Result<> saveInterests(Transaction &transaction, const QString &name, const QList<StandingInterest> &interests)
{
    Result<Seating> now = seating(transaction);
    if (!now)
        return std::unexpected(now.error());
    const auto person = std::ranges::find_if(now->people, [&](const KnownPerson &known) { return sameName(known.name, name); });
    if (person == now->people.end() || person->interests == interests)
        return {};
    person->interests = interests;
    return saveSeating(transaction, *now);
}

} // namespace

PeopleHistory::PeopleHistory(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    connect(window.peoplePage(), &PeoplePage::placeChosen, this, &PeopleHistory::follow);
    connect(window.peoplePage(), &PeoplePage::escaped, this, &PeopleHistory::goBack);
    connect(&window, &MainWindow::pageShown, this, [this](MainWindow::Page page) {
        m_actions.action(ActionId::ShowPeople)->setChecked(page == MainWindow::Page::People);
        if (m_history)
            m_history->setWatched(page == MainWindow::Page::People);
    });
}

void PeopleHistory::show()
{
    m_history = std::make_unique<CommitteeHistory>(m_desk.book()->book(), m_clock);
    connect(m_history.get(), &CommitteeHistory::failed, this, &PeopleHistory::failed);
    m_window.peoplePage()->show(m_history.get());
}

void PeopleHistory::leave()
{
    m_window.peoplePage()->show(nullptr);
    m_history.reset();
}

void PeopleHistory::toggle()
{
    if (m_window.page() == MainWindow::Page::People)
        return goBack();
    m_window.showPage(MainWindow::Page::People);
    m_window.peoplePage()->setFocus();
}

void PeopleHistory::changeInterests()
{
    if (m_window.page() != MainWindow::Page::People)
        toggle();
    const Result<Seating> now = seating(m_desk.book()->book().reader());
    if (!now)
        return emit failed(now.error());
    const KnownPerson *person = now->find(m_history->chosen());
    if (!person)
        return emit complained(tr("Choose one of the committee’s own people first: only theirs are kept."));
    const Body &body = m_desk.book()->body();
    const auto interests = m_prompts.interests({person->name, person->interests, body.scheme, m_clock().date(), body.parties, body.language});
    if (interests)
        save(person->name, *interests);
}

void PeopleHistory::save(const QString &name, const QList<StandingInterest> &interests)
{
    m_desk.book()
        ->book()
        .write([name, interests](Transaction &transaction) { return saveInterests(transaction, name, interests); })
        .then(this, [this](const Result<> &saved) {
            if (!saved)
                emit failed(saved.error());
        });
}

void PeopleHistory::follow(MeetingId meeting, ItemId item, int line)
{
    m_window.showNotes();
    emit lineWanted(meeting, item, line);
    m_window.notesPane()->setFocus();
}

void PeopleHistory::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

} // namespace minutebook
