#include "models/presentation/carriedlist.h"

#include <QFuture>

namespace minutebook {

CarriedList::CarriedList(Book &book)
    : m_book(book)
{
}

void CarriedList::forget()
{
    ++m_times;
    m_asked = {};
    m_actions.clear();
}

void CarriedList::read(MeetingId meeting, const Scheme &scheme, std::optional<Rank> ceiling)
{
    m_asked = {meeting, scheme, ceiling, m_asked.spokenOf};
    readAnew();
}

void CarriedList::speakOf(const QSet<QString> &numbers)
{
    const bool others = std::exchange(m_asked.spokenOf, numbers) != numbers;
    if (others && m_asked.meeting != MeetingId())
        readAnew();
}

void CarriedList::readAnew()
{
    const auto work = [asked = m_asked](Connection &connection) {
        return carriedActions(connection, asked.meeting, asked.scheme, asked.ceiling, asked.spokenOf);
    };
    m_book.read(work).then(this, [this, time = ++m_times](const Result<QList<CarriedAction>> &read) {
        if (time == m_times)
            take(read);
    });
}

void CarriedList::take(Result<QList<CarriedAction>> read)
{
    if (!read)
        return emit failed(read.error());
    if (std::exchange(m_actions, *std::move(read)) != m_actions)
        emit changed();
}

} // namespace minutebook
