#include "models/presentation/bookregisters.h"

#include "models/storage/meetingstore.h"
#include "models/storage/registerrecord.h"

namespace minutebook {

namespace {

constexpr int longBook = 300; // meetings: fewer are read in a moment
constexpr int firstMeetings = 40; // they fill a screen of any size

RegisterExtent extentOfFirst(Connection &connection)
{
    return {meetingCount(connection).value_or(0) > longBook ? firstMeetings : 0};
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
    m_actionRecord.reset();
    m_decisionRecord.reset();
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
    const bool ofActions = std::holds_alternative<ActionLogAsk>(*m_ask);
    const auto read = [ask = *m_ask, dialect = m_dialect, ofActions, mayBePart,
                       record = ofActions ? m_actionRecord : m_decisionRecord](Connection &connection) mutable -> Result<Answer> {
        const RegisterExtent extent = mayBePart && !record ? extentOfFirst(connection) : RegisterExtent();
        if (!record) {
            Result<RegisterRecord> stored = ofActions ? actionRecord(connection, extent) : decisionRecord(connection, extent);
            if (!stored)
                return std::unexpected(stored.error());
            record = std::make_shared<const RegisterRecord>(std::move(*stored));
        }
        const auto kept = extent.isAll() ? record : nullptr;
        if (const auto *actions = std::get_if<ActionLogAsk>(&ask))
            return Answer{kept, actionLogRows(*record, dialect, *actions)};
        return Answer{kept, decisionRegisterRows(*record, dialect, std::get<DecisionRegisterAsk>(ask))};
    };
    m_watcher.setFuture(m_book.read(read));
}

void BookRegisters::receive()
{
    Result<Answer> answer = m_watcher.future().takeResult();
    if (answer && m_asked == m_state)
        (std::holds_alternative<ActionLogAnswer>(answer->rows) ? m_actionRecord : m_decisionRecord) = answer->record;
    if (m_waiting)
        return askAgain();
    if (!m_ask)
        return; // nobody looks any more
    if (!answer)
        return emit failed(answer.error());
    m_whole = answer->record != nullptr;
    if (!m_whole)
        read(false);
    emit answering();
    std::visit([this](auto &rows) { take(std::move(rows)); }, answer->rows);
    emit answered();
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
