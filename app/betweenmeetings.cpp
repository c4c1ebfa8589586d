#include "app/betweenmeetings.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/notation/interim.h"
#include "models/storage/seatingstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/interim/interimpage.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"

namespace minutebook {

namespace {

Result<CommitteeInterim> readInterim(Connection &connection)
{
    const Result<QList<StoredInterim>> decisions = interimDecisions(connection);
    const Result<Seating> seats = seating(connection);
    if (!decisions || !seats)
        return std::unexpected(decisions ? seats.error() : decisions.error());
    return CommitteeInterim{*decisions, *seats};
}

} // namespace

BetweenMeetings::BetweenMeetings(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    window.interimPage()->setModel(&m_model);
    connect(window.interimPage(), &InterimPage::opened, this, [this] {
        if (m_desk.book()->isSafe() || m_desk.book()->isReadOnly())
            return;
        change();
    });
    connect(window.interimPage(), &InterimPage::escaped, this, &BetweenMeetings::goBack);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &BetweenMeetings::receive);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page page) { m_actions.action(ActionId::ShowInterim)->setChecked(page == MainWindow::Page::Interim); });
}

void BetweenMeetings::show()
{
    connect(m_desk.book(), &OpenBook::changed, this, [this] {
        if (m_window.page() == MainWindow::Page::Interim)
            ask();
    });
}

void BetweenMeetings::leave()
{
    m_answer.setFuture({});
    m_model.show({}, {}, {}, {});
    m_window.interimPage()->follow({});
}

void BetweenMeetings::toggle()
{
    if (m_window.page() == MainWindow::Page::Interim)
        return goBack();
    (void)m_desk.book()->settle(); // a line that was typed a moment ago may report one
    ask();
    m_window.showPage(MainWindow::Page::Interim);
    m_window.interimPage()->setFocus();
}

void BetweenMeetings::showDecision(int number)
{
    m_wanted = number;
    if (m_window.page() == MainWindow::Page::Interim)
        ask();
    else if (m_desk.book())
        toggle();
}

/// What was read may be more than the window may show now.
void BetweenMeetings::followCeiling()
{
    const bool shown = m_window.page() == MainWindow::Page::Interim;
    leave();
    if (shown)
        goBack();
}

void BetweenMeetings::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

void BetweenMeetings::ask()
{
    m_answer.setFuture(m_desk.book()->book().read(readInterim));
}

void BetweenMeetings::receive()
{
    if (!m_answer.future().isValid() || m_answer.future().resultCount() == 0)
        return; // the book was left meanwhile
    const Result<CommitteeInterim> answer = m_answer.result();
    if (!answer)
        return emit failed(answer.error());
    const OpenBook &book = *m_desk.book();
    m_model.show(*answer, book.body(), book.safeView().ceilingIn(book.body().scheme), m_clock().date());
    m_window.interimPage()->follow(book.body().scheme);
    if (const int wanted = std::exchange(m_wanted, 0); wanted > 0)
        m_window.interimPage()->choose(wanted);
}

std::optional<InterimDecision> BetweenMeetings::askFor(const InterimDecision &now)
{
    const Result<Seating> seats = seating(m_desk.book()->book().reader());
    if (!seats)
        emit failed(seats.error());
    return seats ? m_prompts.interim({now, m_desk.book()->body(), *seats}) : std::nullopt;
}

void BetweenMeetings::add()
{
    if (const auto wanted = askFor({.wording = {}, .putOn = m_clock().date()}))
        store(*wanted);
}

/// Shows the page, where it is seen and chosen then.
void BetweenMeetings::store(const InterimDecision &wanted)
{
    const auto write = [wanted](Transaction &transaction) -> Result<int> {
        if (wanted.number == 0)
            return addInterim(transaction, wanted);
        const Result<> changed = changeInterim(transaction, wanted);
        return changed ? Result<int>(wanted.number) : std::unexpected(changed.error());
    };
    m_desk.book()->book().write(write).then(this, [this](const Result<int> &stored) {
        if (!stored)
            return emit failed(stored.error());
        showDecision(*stored);
    });
}

const StoredInterim *BetweenMeetings::chosen()
{
    const bool shown = m_window.page() == MainWindow::Page::Interim;
    const StoredInterim *interim = shown ? m_model.interim(m_model.indexOf(m_window.interimPage()->chosen())) : nullptr;
    if (!shown)
        toggle();
    if (!interim)
        emit complained(tr("Choose a decision in the list of decisions between meetings first."));
    return interim;
}

void BetweenMeetings::change()
{
    const StoredInterim *interim = chosen();
    if (!interim)
        return;
    if (interim->reportedAt > 0) {
        const StoredInterim reported = *interim;
        m_window.showNotes();
        emit lineWanted(reported.meeting, reported.item, reported.line);
        m_window.notesPane()->setFocus();
        return emit done(tr("Decision No %1 is reported here: what the notes say counts from now on.").arg(reported.decision.number));
    }
    const InterimDecision now = interim->decision;
    if (const std::optional<InterimDecision> wanted = askFor(now); wanted && *wanted != now)
        store(*wanted);
}

void BetweenMeetings::remove()
{
    const StoredInterim *interim = chosen();
    if (!interim)
        return;
    const int number = interim->decision.number;
    if (!m_prompts.confirm(tr("Decision No %1 would be removed. This cannot be undone, and its number is not given again.").arg(number),
                           tr("Remove")))
        return;
    m_desk.book()
        ->book()
        .write([number](Transaction &transaction) { return removeInterim(transaction, number); })
        .then(this, [this](const Result<> &removed) {
            if (!removed)
                emit failed(removed.error());
        });
}

/// That of its section, or of its item.
Rank BetweenMeetings::levelAtCursor() const
{
    const NotesEditor &editor = *m_window.notesPane()->editor();
    const Item &item = m_desk.book()->notes()->reading().item;
    Rank rank = item.rank;
    for (qsizetype i = 0; i < item.lines.size() && i <= editor.cursorLine(); ++i) {
        const NoteLine &line = item.lines[i];
        if (line.kind == LineKind::Section)
            rank = line.tag.doubtful ? m_desk.book()->dialect().scheme.highest() : line.tag.level.value_or(item.rank);
    }
    return rank;
}

void BetweenMeetings::report()
{
    NotesEditor &editor = *m_window.notesPane()->editor();
    editor.commitPreedit();
    (void)m_desk.book()->settle(); // one that was reported a moment ago is not reported again
    const Result<QList<InterimDecision>> decisions = interimToReport(m_desk.book()->book().reader());
    if (!decisions)
        return emit failed(decisions.error());
    if (decisions->isEmpty())
        return emit complained(tr("There is no decision to report: each one that is settled stands in the notes of a meeting."));
    QStringList lines;
    for (const InterimDecision &decision : *decisions)
        lines += reportLines(decision, m_desk.book()->dialect(), levelAtCursor());
    addLine(editor, lines.join(u'\n')); // one step to be taken back
    editor.setFocus();
    emit done(tr("%n decision(s) between meetings are reported here now.", nullptr, static_cast<int>(decisions->size())));
}

} // namespace minutebook
