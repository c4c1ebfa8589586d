#include "models/presentation/committeehistory.h"

#include "models/storage/committeerecord.h"
#include "models/storage/meetingstore.h"

#include <QLocale>
#include <QThreadPool>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Counted = Result<std::shared_ptr<const CountedHistory>>;

Counted countedHistory(Connection &connection, bool mayBePart)
{
    const bool part = mayBePart && isLong(connection);
    const Result<CommitteeRecord> record = committeeRecord(connection, part ? meetingsShownFirst : allMeetings);
    if (!record)
        return std::unexpected(record.error());
    return std::make_shared<const CountedHistory>(CountedHistory{*record, peopleOf(*record), seatsOf(*record), !part});
}

} // namespace

CommitteeHistory::CommitteeHistory(Book &book, Clock clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(std::move(clock))
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &CommitteeHistory::receive);
    connect(&book, &Book::committed, this, [this](const Changes &changes) {
        if (changes.areTimesAlone())
            return;
        if (m_watched)
            readAgain();
        else
            forget();
    });
}

void CommitteeHistory::setWatched(bool watched)
{
    if (watched == std::exchange(m_watched, watched))
        return;
    showAll();
    if (!watched)
        return;
    if (isWhole())
        emit read();
    else
        readAgain();
}

void CommitteeHistory::readAgain()
{
    m_stale = m_answer.isRunning();
    if (!m_stale)
        readMeetings(m_people.rowCount() == 0);
}

void CommitteeHistory::readMeetings(bool mayBePart)
{
    m_answer.setFuture(m_book.read([mayBePart](Connection &connection) { return countedHistory(connection, mayBePart); }));
}

void CommitteeHistory::receive()
{
    if (!m_watched)
        return;
    if (m_stale)
        return readAgain();
    Counted answer = m_answer.future().takeResult();
    if (!answer)
        return emit failed(answer.error());
    forget();
    m_counted = *std::move(answer);
    if (!isWhole())
        readMeetings(false);
    showAll();
    emit read();
}

/// Decades of meetings are not given up in a moment either: whoever types does not wait for it.
void CommitteeHistory::forget()
{
    if (m_counted)
        QThreadPool::globalInstance()->start([gone = std::exchange(m_counted, nullptr)] { });
}

void CommitteeHistory::showAll()
{
    const bool shown = m_watched && m_counted;
    m_people.show(shown ? m_counted->people : QList<PersonHistory>(), m_clock().date());
    m_seats.show(shown ? m_counted->seats : QList<SeatHistory>());
    choose(m_chosen);
}

void CommitteeHistory::choose(const QString &name)
{
    m_chosen = name;
    m_details.show(m_people.history(m_people.indexOf(name)), record().scheme);
}

QString CommitteeHistory::vacancies() const
{
    QStringList seats;
    for (const Vacancy &vacancy : vacanciesOn(record().seating, m_clock().date()))
        seats << (vacancy.since.isNull()
                      ? vacancy.category
                      : tr("%1 since %2", "seat, day").arg(vacancy.category, QLocale().toString(vacancy.since, u"d MMMM yyyy"_s)));
    return seats.isEmpty() ? QString() : tr("Vacant: %1").arg(seats.join(", "_L1));
}

} // namespace minutebook
