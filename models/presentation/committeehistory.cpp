#include "models/presentation/committeehistory.h"

#include "models/storage/committeerecord.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

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
    m_record = {};
    showAll();
}

void CommitteeHistory::readAgain()
{
    m_stale = m_answer.isRunning();
    if (!m_stale)
        m_answer.setFuture(m_book.read([](Connection &connection) { return committeeRecord(connection); }));
}

void CommitteeHistory::receive()
{
    if (!m_watched)
        return;
    if (m_stale)
        return readAgain();
    const Result<CommitteeRecord> answer = m_answer.result();
    if (!answer)
        return emit failed(answer.error());
    m_record = *answer;
    showAll();
    emit read();
}

void CommitteeHistory::showAll()
{
    m_people.show(peopleOf(m_record), m_clock().date());
    m_seats.show(seatsOf(m_record));
    choose(m_chosen);
}

void CommitteeHistory::choose(const QString &name)
{
    m_chosen = name;
    m_details.show(m_people.history(m_people.indexOf(name)), m_record.scheme);
}

QString CommitteeHistory::vacancies() const
{
    QStringList seats;
    for (const Vacancy &vacancy : vacanciesOn(m_record.seating, m_clock().date()))
        seats << (vacancy.since.isNull()
                      ? vacancy.category
                      : tr("%1 since %2", "seat, day").arg(vacancy.category, QLocale().toString(vacancy.since, u"d MMMM yyyy"_s)));
    return seats.isEmpty() ? QString() : tr("Vacant: %1").arg(seats.join(", "_L1));
}

} // namespace minutebook
