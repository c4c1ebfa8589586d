#include "models/domain/withlist.h"

#include <QSet>

#include <algorithm>

namespace minutebook {

namespace {

/// What the list says of somebody, over what was known.
KnownPerson joined(const KnownPerson &known, const KnownPerson &listed)
{
    const auto either = [](const QString &first, const QString &second) { return first.isEmpty() ? second : first; };
    return {listed.name,
            either(listed.initials, known.initials),
            either(listed.representing, known.representing),
            either(listed.clearance, known.clearance),
            either(listed.contact, known.contact),
            known.interests};
}

/// No list says what somebody has declared.
QList<KnownPerson> withInterests(QList<KnownPerson> listed, const Seating &known)
{
    for (KnownPerson &person : listed) {
        if (const KnownPerson *before = known.find(person.name))
            person.interests = before->interests;
    }
    return listed;
}

/// Takes the seats of a list in, each place once: several of a category may be vacant.
class SeatTaker
{
public:
    explicit SeatTaker(QList<Seat> &seats)
        : m_seats(seats)
    {
    }

    /// Whoever the list names beside no such seat takes a vacant one of the category.
    void take(const QList<Seat> &listed)
    {
        QList<Seat> left;
        for (const Seat &seat : listed) {
            if (!put(seat, seat.holder))
                left.append(seat);
        }
        for (const Seat &seat : std::as_const(left)) {
            if (seat.holder.isEmpty() || !put(seat, {})) {
                m_taken.insert(m_seats.size());
                m_seats.append(seat);
            }
        }
    }

private:
    /// In the place of the first that is not taken and has this holder.
    bool put(const Seat &seat, const QString &holder)
    {
        for (qsizetype at = 0; at < m_seats.size(); ++at) {
            const bool over = holder.isEmpty() && m_seats[at].until.isValid() && m_seats[at].until != seat.until;
            if (over || m_taken.contains(at) || !sameName(m_seats[at].holder, holder) || !sameName(m_seats[at].category, seat.category))
                continue;
            m_seats[at] = seat;
            m_taken.insert(at);
            return true;
        }
        return false;
    }

    QList<Seat> &m_seats;
    QSet<qsizetype> m_taken;
};

} // namespace

Seating withList(Seating seating, const Seating &list, TakeIn how)
{
    if (how == TakeIn::Replace)
        return {withInterests(list.people, seating), list.seats, seating.quorum};
    for (const KnownPerson &person : list.people) {
        const auto known = std::ranges::find_if(seating.people, [&](const KnownPerson &one) { return sameName(one.name, person.name); });
        if (known == seating.people.end())
            seating.people.append(person);
        else
            *known = joined(*known, person);
    }
    SeatTaker(seating.seats).take(list.seats);
    return seating;
}

} // namespace minutebook
