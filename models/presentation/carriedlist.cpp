#include "models/presentation/carriedlist.h"

#include <QFuture>

namespace minutebook {

CarriedList::CarriedList(Book &book)
    : m_book(book)
{
}

void CarriedList::forget()
{
    ++m_asked;
    m_actions.clear();
}

void CarriedList::read(MeetingId meeting, const Scheme &scheme, std::optional<Rank> ceiling)
{
    const auto work = [=](Connection &connection) { return carriedActions(connection, meeting, scheme, ceiling); };
    m_book.read(work).then(this, [this, asked = ++m_asked](const Result<QList<CarriedAction>> &read) {
        if (asked == m_asked)
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
