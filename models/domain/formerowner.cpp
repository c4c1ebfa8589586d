#include "models/domain/formerowner.h"

#include <algorithm>

namespace minutebook {

bool isFormerOwner(const QString &owner, const Seating &seating, QDate today)
{
    const auto isNamed = [&](const KnownPerson &person) { return sameName(person.name, owner) || person.initials == owner.trimmed(); };
    const auto person = std::ranges::find_if(seating.people, isNamed);
    const QString name = person == seating.people.cend() ? owner : person->name;
    const auto isTheirs = [&name](const Seat &seat) {
        const auto same = [&name](const QString &other) { return sameName(other, name); };
        return same(seat.holder) || std::ranges::any_of(seat.alternates, same);
    };
    const auto hasEnded = [&](const Seat &seat) { return !isTheirs(seat) || (seat.until.isValid() && seat.until < today); };
    return !name.trimmed().isEmpty() && std::ranges::any_of(seating.seats, isTheirs) && std::ranges::all_of(seating.seats, hasEnded);
}

} // namespace minutebook
