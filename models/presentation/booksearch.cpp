#include "models/presentation/booksearch.h"

#include "models/storage/indexmeeting.h"

namespace minutebook {

BookSearch::BookSearch(Book &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &BookSearch::receive);
    connect(&m_ready, &QFutureWatcherBase::finished, this, &BookSearch::goOn);
    connect(&book, &Book::committed, this, qOverload<>(&BookSearch::ask));
}

void BookSearch::ask(const SearchQuery &query, const std::optional<SearchCeiling> &ceiling)
{
    m_query = query;
    m_ceiling = ceiling;
    ask();
}

void BookSearch::ask()
{
    m_asked = m_answer.isRunning();
    if (m_asked)
        return;
    if (m_query.words.isEmpty() && m_query.person.isEmpty()) {
        m_count = 0;
        m_model.show({});
        emit answered();
        return;
    }
    getReady();
    m_answer.setFuture(
        m_book.read([query = m_query, ceiling = m_ceiling](Connection &connection) { return search(connection, query, ceiling, most); }));
}

void BookSearch::receive()
{
    if (m_asked)
        return ask();
    const Result<SearchAnswer> answer = m_answer.result();
    m_count = answer ? answer->count : 0;
    m_model.show(answer ? answer->hits : QList<SearchHit>());
    if (answer)
        emit answered();
    else
        emit failed(answer.error());
}

/// What has been typed since it was looked for last.
void BookSearch::getReady()
{
    if (m_book.isReadOnly() || m_ready.isRunning())
        return;
    m_gettingReady = true;
    m_ready.setFuture(m_book.write([](Transaction &transaction) { return indexNextMeeting(transaction); }));
}

void BookSearch::goOn()
{
    const Result<bool> one = m_ready.result();
    m_gettingReady = false;
    if (!one)
        emit failed(one.error());
    else if (*one)
        ask(); // for what can be found now, and for the next
    else
        emit answered();
}

} // namespace minutebook
