#include "models/domain/member.h"

#include <algorithm>

namespace minutebook {

namespace {

bool isTheirs(const Seat &seat, const QString &name)
{
    const auto same = [&name](const QString &other) { return sameName(other, name); };
    return same(seat.holder) || std::ranges::any_of(seat.alternates, same);
}

/// Null for whoever has no seat, or one without an end.
QDate lastDay(const Seating &seating, const QString &name)
{
    QDate last;
    for (const Seat &seat : seating.seats) {
        if (!isTheirs(seat, name))
            continue;
        if (!seat.until.isValid())
            return {};
        last = last.isValid() ? std::max(last, seat.until) : seat.until;
    }
    return last;
}

} // namespace

QList<Member> membersOf(const Seating &seating)
{
    QList<Member> members;
    const auto add = [&](const QString &name, QDate until) {
        if (const Member member{name.trimmed(), until}; !member.name.isEmpty() && !members.contains(member))
            members.append(member);
    };
    for (const KnownPerson &person : seating.people) {
        const QDate until = lastDay(seating, person.name);
        add(person.name, until);
        add(person.initials, until);
        add(person.representing, {});
    }
    for (const Seat &seat : seating.seats) {
        add(seat.category, {});
        add(seat.holder, lastDay(seating, seat.holder));
        for (const QString &alternate : seat.alternates)
            add(alternate, lastDay(seating, alternate));
    }
    return members;
}

} // namespace minutebook
