#include "models/domain/ownnames.h"

#include <algorithm>

namespace minutebook {

QStringList ownNames(const QString &name, const Seating &seating)
{
    const KnownPerson *person = seating.find(name);
    if (!person)
        return {};
    QStringList names{person->name};
    if (!person->initials.isEmpty())
        names << person->initials;
    const auto isOpen = [](const Seat &seat) { return !seat.until.isValid(); };
    for (const Seat &seat : seating.seats) {
        const auto sharesIt = [&](const Seat &other) {
            return isOpen(other) && other.category == seat.category && !sameName(other.holder, name);
        };
        if (isOpen(seat) && sameName(seat.holder, name) && std::ranges::none_of(seating.seats, sharesIt))
            names << seat.category;
    }
    names.removeDuplicates();
    return names;
}

QStringList ownerNames(const QString &owner, const Seating &seating)
{
    const auto person = std::ranges::find_if(seating.people, [&owner](const KnownPerson &known) {
        return sameName(known.name, owner) || (!known.initials.isEmpty() && known.initials == owner);
    });
    if (owner.isEmpty() || person == seating.people.end())
        return {owner};
    return person->initials.isEmpty() ? QStringList{person->name} : QStringList{person->name, person->initials};
}

} // namespace minutebook
