#include "models/presentation/offeredpeople.h"

#include "models/domain/initials.h"
#include "models/notation/presence.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Whom a meeting could have besides those of its tables.
class Offer
{
public:
    Offer(const Seating &seating, const QList<PeopleTable> &people, QDate day)
        : m_seating(seating)
        , m_people(people)
        , m_day(day)
    {
        for (const PeopleTable &table : people) {
            for (const Person &person : table.people)
                m_taken.append({person.name, person.initials, {}, {}});
        }
    }

    QList<OfferedPerson> people()
    {
        QList<OfferedPerson> offered;
        for (const KnownPerson &known : m_seating.people) {
            if (!known.name.isEmpty() && !find(known.name))
                offered.append(offer(known));
        }
        std::ranges::stable_partition(offered, [](const OfferedPerson &one) { return !one.standsFor.isEmpty(); });
        return offered;
    }

private:
    OfferedPerson offer(const KnownPerson &known)
    {
        OfferedPerson offered{{known.representing, known.name, initialsOf(known), {}}, PeopleKind::Attendees, {}};
        if (const Seat *own = seatOf([&](const Seat &seat) { return sameName(seat.holder, known.name); }))
            take(offered, *own, own->category);
        else if (const Seat *seat = seatToFill(known.name)) {
            take(offered, *seat, u"%1 (Alternate for %2)"_s.arg(seat->category, seat->holder));
            offered.standsFor = shortly(seat->holder);
        }
        m_taken.append({known.name, offered.person.initials, {}, {}});
        return offered;
    }

    /// In the meeting, else on the committee's list.
    [[nodiscard]] QString shortly(const QString &holder) const
    {
        if (const Person *person = find(holder))
            return keyOf(*person);
        const auto known = std::ranges::find_if(m_seating.people, [&](const KnownPerson &one) { return sameName(one.name, holder); });
        return known == m_seating.people.end() || known->initials.isEmpty() ? holder : known->initials;
    }

    static void take(OfferedPerson &offered, const Seat &seat, const QString &representing)
    {
        offered.table = seat.votes ? PeopleKind::VotingMembers : PeopleKind::Attendees;
        offered.person.representing = representing;
    }

    [[nodiscard]] const Seat *seatToFill(const QString &name) const
    {
        const auto mayFill = [&](const Seat &seat) {
            return std::ranges::any_of(seat.alternates, [&](const QString &alternate) { return sameName(alternate, name); });
        };
        const Seat *empty = seatOf([&](const Seat &seat) { return mayFill(seat) && isAway(seat.holder); });
        return empty ? empty : seatOf(mayFill);
    }

    template <typename Matches>
    [[nodiscard]] const Seat *seatOf(Matches matches) const
    {
        const auto found = std::ranges::find_if(m_seating.seats, [&](const Seat &seat) { return seat.isHeldOn(m_day) && matches(seat); });
        return found == m_seating.seats.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool isAway(const QString &name) const
    {
        return std::ranges::none_of(m_people, [&](const PeopleTable &table) {
            return table.kind != PeopleKind::Apologies
                && std::ranges::any_of(table.people, [&](const Person &person) { return sameName(person.name, name); });
        });
    }

    [[nodiscard]] const Person *find(const QString &name) const
    {
        for (const PeopleTable &table : m_people) {
            const auto found = std::ranges::find_if(table.people, [&](const Person &person) { return sameName(person.name, name); });
            if (found != table.people.end())
                return &*found;
        }
        return nullptr;
    }

    [[nodiscard]] QString initialsOf(const KnownPerson &known) const
    {
        const bool free = !known.initials.isEmpty() && std::ranges::find(m_taken, known.initials, &KnownPerson::initials) == m_taken.end();
        return free ? known.initials : proposedInitials(known.name, m_taken);
    }

    const Seating &m_seating;
    const QList<PeopleTable> &m_people;
    QDate m_day;
    QList<KnownPerson> m_taken;
};

} // namespace

QList<OfferedPerson> offeredPeople(const Seating &seating, const QList<PeopleTable> &people, QDate day)
{
    return Offer(seating, people, day).people();
}

} // namespace minutebook
