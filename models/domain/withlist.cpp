#include "models/domain/withlist.h"

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
    for (const Seat &seat : list.seats) {
        const auto known = std::ranges::find_if(
            seating.seats, [&](const Seat &one) { return sameName(one.holder, seat.holder) && sameName(one.category, seat.category); });
        if (known == seating.seats.end())
            seating.seats.append(seat);
        else
            *known = seat;
    }
    return seating;
}

} // namespace minutebook
