#include "models/presentation/committeehistory.h"

#include "models/storage/committeerecord.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<CountedHistory> countedHistory(Connection &connection)
{
    const Result<CommitteeRecord> record = committeeRecord(connection);
    if (!record)
        return std::unexpected(record.error());
    return CountedHistory{*record, peopleOf(*record), seatsOf(*record)};
}

} // namespace

CommitteeHistory::CommitteeHistory(Book &book, Clock clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(std::move(clock))
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &CommitteeHistory::receive);
    connect(&book, &Book::committed, this, [this](const Changes &changes) {
        if (m_watched && !changes.areTimesAlone())
            readAgain();
    });
}

void CommitteeHistory::setWatched(bool watched)
{
    if (watched == std::exchange(m_watched, watched))
        return;
    if (watched)
        return readAgain();
    m_counted = {};
    showAll();
}

void CommitteeHistory::readAgain()
{
    m_stale = m_answer.isRunning();
    if (!m_stale)
        m_answer.setFuture(m_book.read([](Connection &connection) { return countedHistory(connection); }));
}

void CommitteeHistory::receive()
{
    if (!m_watched)
        return;
    if (m_stale)
        return readAgain();
    const Result<CountedHistory> answer = m_answer.result();
    if (!answer)
        return emit failed(answer.error());
    m_counted = *answer;
    showAll();
    emit read();
}

void CommitteeHistory::showAll()
{
    m_people.show(m_counted.people, m_clock().date());
    m_seats.show(m_counted.seats);
    choose(m_chosen);
}

void CommitteeHistory::choose(const QString &name)
{
    m_chosen = name;
    m_details.show(m_people.history(m_people.indexOf(name)), m_counted.record.scheme);
}

QString CommitteeHistory::vacancies() const
{
    QStringList seats;
    for (const Vacancy &vacancy : vacanciesOn(m_counted.record.seating, m_clock().date()))
        seats << (vacancy.since.isNull()
                      ? vacancy.category
                      : tr("%1 since %2", "seat, day").arg(vacancy.category, QLocale().toString(vacancy.since, u"d MMMM yyyy"_s)));
    return seats.isEmpty() ? QString() : tr("Vacant: %1").arg(seats.join(", "_L1));
}

} // namespace minutebook
