#include "app/previewer.h"

#include "models/storage/revisionstore.h"

namespace minutebook {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 300ms; // of the typing, in which a page is printed: showing it costs as much as several keys
constexpr auto longestWait = 4s; // for such a pause

} // namespace

Previewer::Previewer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &Previewer::print);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &Previewer::receive);
}

Previewer::~Previewer()
{
    m_answer.disconnect(this);
    m_answer.waitForFinished();
}

void Previewer::show(Book *book, std::optional<Subject> subject)
{
    if (book == m_book && subject == m_subject)
        return;
    m_book = book;
    m_subject = book ? subject : std::nullopt;
    m_soon.stop();
    if (m_subject)
        print();
    else
        emit emptied();
}

void Previewer::refresh()
{
    if (!m_subject)
        return;
    if (!m_soon.isActive())
        m_waiting.start();
    if (m_waiting.durationElapsed() < longestWait)
        m_soon.start();
}

void Previewer::showAnother()
{
    m_soon.stop();
    m_dropped = m_printing.has_value();
    m_stale = false;
}

void Previewer::print()
{
    m_dropped = false;
    m_stale = m_printing.has_value();
    if (m_stale || !m_subject)
        return;
    m_printing = m_subject;
    const auto read = [id = m_subject->meeting](Connection &connection) {
        const Snapshot snapshot(connection);
        const Result<> kept = requireAsApproved(connection, id);
        return kept ? placedRecord(connection, id) : std::unexpected(kept.error());
    };
    const auto print = [subject = *m_subject](const Result<PlacedRecord> &placed) {
        return placed ? printPreview(*placed, subject.kind, subject.edition, subject.beside) : std::unexpected(placed.error());
    };
    m_answer.setFuture(m_book->read(read).then(&m_pool, print));
}

void Previewer::receive()
{
    const bool dropped = std::exchange(m_dropped, false);
    const bool wanted = std::exchange(m_printing, std::nullopt) == m_subject && !dropped;
    const Result<PrintedEditions> editions = m_answer.result();
    if (wanted && editions)
        emit printed(*editions);
    else if (wanted && !m_stale)
        emit failed(editions.error());
    if (!dropped && (!wanted || std::exchange(m_stale, false)))
        print();
}

} // namespace minutebook
