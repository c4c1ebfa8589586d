#include "models/presentation/bookregisters.h"

#include "models/storage/meetingstore.h"
#include "models/storage/registerrecord.h"

#include <QThreadPool>

namespace minutebook {

namespace {

RegisterExtent extentOfFirst(Connection &connection)
{
    return {isLong(connection) ? meetingsShownFirst : 0};
}

/// A hundred thousand rows are not given up in a moment either: whoever types does not wait for it.
template <typename Kept>
void forget(Kept &kept)
{
    if (kept.record)
        QThreadPool::globalInstance()->start([gone = std::exchange(kept, {})] { });
}

/// Reads what is not kept.
template <typename Kept, typename ReadRecord>
Result<> readRecord(Kept &kept, ReadRecord readRecord)
{
    if (kept.record)
        return {};
    Result<RegisterRecord> record = readRecord();
    if (!record)
        return std::unexpected(record.error());
    kept.record = std::make_shared<const RegisterRecord>(std::move(*record));
    return {};
}

template <typename Kept, typename MakeRows>
void makeRows(Kept &kept, Rank ceiling, QDate today, MakeRows makeRows)
{
    if (kept.rows && kept.ceiling == ceiling && kept.today == today)
        return;
    kept.ceiling = ceiling;
    kept.today = today;
    kept.rows = std::make_shared<const std::remove_cvref_t<decltype(*kept.rows)>>(makeRows());
}

} // namespace

BookRegisters::BookRegisters(Book &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_dialect(dialectOf(book.body(), {}, {}))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BookRegisters::receive);
    connect(&book, &Book::committed, this, [this](const Changes &changes) {
        if (!changes.areTimesAlone())
            forgetRecord();
    });
}

void BookRegisters::ask(const RegisterAsk &ask)
{
    m_ask = ask;
    askAgain();
}

void BookRegisters::rest()
{
    m_ask.reset();
    m_waiting = false;
}

void BookRegisters::clear()
{
    rest();
    take(ActionLogAnswer());
    take(DecisionRegisterAnswer());
}

void BookRegisters::forgetRecord()
{
    ++m_state;
    forget(m_keptActions);
    forget(m_keptDecisions);
    m_dialect = dialectOf(m_book.body(), {}, {});
    if (m_ask)
        askAgain();
}

void BookRegisters::askAgain()
{
    m_waiting = m_watcher.isRunning();
    if (m_waiting)
        return;
    m_asked = m_state;
    read(mayBePart());
}

bool BookRegisters::mayBePart() const
{
    const auto isPlain = [](const auto &ask) {
        const RegisterFilter all{.reader = ask.filter.reader, .today = ask.filter.today};
        return ask.column < 0 && ask.filter == all;
    };
    const auto *actions = std::get_if<ActionLogAsk>(&*m_ask);
    const bool ungrouped = !actions || !actions->byOwner;
    return ungrouped && std::visit(isPlain, *m_ask) && (actions ? m_actions.rowCount() : m_decisions.rowCount()) == 0;
}

void BookRegisters::read(bool mayBePart)
{
    m_watcher.setFuture(m_book.read(std::visit([&](const auto &ask) { return reading(ask, mayBePart); }, *m_ask)));
}

std::function<Result<BookRegisters::Answer>(Connection &)> BookRegisters::reading(const ActionLogAsk &ask, bool mayBePart) const
{
    return [ask, dialect = m_dialect, kept = m_keptActions, mayBePart,
            shown = m_actions.rows()](Connection &connection) mutable -> Result<Answer> {
        const RegisterExtent extent = mayBePart && !kept.record ? extentOfFirst(connection) : RegisterExtent();
        if (const Result<> read = readRecord(kept, [&] { return actionRecord(connection, extent); }); !read)
            return std::unexpected(read.error());
        makeRows(kept, ask.ceiling, ask.today, [&] { return allActionLogRows(*kept.record, dialect, ask); });
        ActionLogAnswer answer = actionLogRows(*kept.rows, *kept.record, dialect, ask);
        answer.rows = keepingShown(std::move(answer.rows), shown);
        return Answered<KeptActions, ActionLogAnswer>{extent.isAll() ? kept : KeptActions(), std::move(answer)};
    };
}

std::function<Result<BookRegisters::Answer>(Connection &)> BookRegisters::reading(const DecisionRegisterAsk &ask, bool mayBePart) const
{
    return [ask, dialect = m_dialect, kept = m_keptDecisions, mayBePart,
            shown = m_decisions.rows()](Connection &connection) mutable -> Result<Answer> {
        const RegisterExtent extent = mayBePart && !kept.record ? extentOfFirst(connection) : RegisterExtent();
        if (const Result<> read = readRecord(kept, [&] { return decisionRecord(connection, extent); }); !read)
            return std::unexpected(read.error());
        makeRows(kept, ask.ceiling, QDate(), [&] { return allDecisionRegisterRows(*kept.record, dialect, ask); });
        DecisionRegisterAnswer answer = decisionRegisterRows(*kept.rows, *kept.record, ask);
        answer.rows = keepingShown(std::move(answer.rows), shown);
        return Answered<KeptDecisions, DecisionRegisterAnswer>{extent.isAll() ? kept : KeptDecisions(), std::move(answer)};
    };
}

void BookRegisters::receive()
{
    Result<Answer> answer = m_watcher.future().takeResult();
    if (answer && m_asked == m_state)
        keep(*answer);
    if (m_waiting)
        return askAgain();
    if (!m_ask)
        return; // nobody looks any more
    if (!answer)
        return emit failed(answer.error());
    m_whole = std::visit([](const auto &answered) { return answered.kept.record != nullptr; }, *answer);
    if (!m_whole)
        read(false);
    emit answering();
    std::visit([this](auto &answered) { take(std::move(answered.rows)); }, *answer);
    emit answered();
}

void BookRegisters::keep(const Answer &answer)
{
    if (const auto *actions = std::get_if<0>(&answer))
        m_keptActions = actions->kept;
    else
        m_keptDecisions = std::get<1>(answer).kept;
}

void BookRegisters::take(ActionLogAnswer answer)
{
    m_actions.show(std::exchange(answer.rows, {}));
    m_actionAnswer = std::move(answer);
}

void BookRegisters::take(DecisionRegisterAnswer answer)
{
    m_decisions.show(std::exchange(answer.rows, {}));
    m_decisionAnswer = std::move(answer);
}

} // namespace minutebook
