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

/// Each once: several seats of a category may be vacant.
void takeSeats(QList<Seat> &seats, const QList<Seat> &listed)
{
    QSet<qsizetype> taken;
    for (const Seat &seat : listed) {
        qsizetype at = 0;
        while (at < seats.size()
               && (taken.contains(at) || !sameName(seats[at].holder, seat.holder) || !sameName(seats[at].category, seat.category)))
            ++at;
        if (at == seats.size())
            seats.append(seat);
        else
            seats[at] = seat;
        taken.insert(at);
    }
}

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
    takeSeats(seating.seats, list.seats);
    return seating;
}

} // namespace minutebook
