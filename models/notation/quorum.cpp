#include "models/notation/quorum.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Keys of the meeting's people by name.
class Names
{
public:
    explicit Names(const Meeting &meeting)
        : m_meeting(meeting)
    {
    }

    [[nodiscard]] QString keyOf(const QString &name) const
    {
        for (const PeopleTable &table : m_meeting.people) {
            for (const Person &person : table.people) {
                if (sameName(person.name, name))
                    return minutebook::keyOf(person);
            }
        }
        return {};
    }

    /// Those who may fill a seat for its holder, the seat's own choice first.
    [[nodiscard]] QStringList alternatesOf(const Seat &seat) const
    {
        QStringList keys;
        for (const QString &name : seat.alternates)
            keys.append(keyOf(name));
        for (const PeopleTable &table : m_meeting.people) {
            for (const Person &person : table.people) {
                if (sameName(person.alternateFor(), seat.holder))
                    keys.append(minutebook::keyOf(person));
            }
        }
        keys.removeAll(QString());
        return keys;
    }

private:
    const Meeting &m_meeting;
};

bool sits(const QList<FilledSeat> &seats, const QString &key)
{
    return std::ranges::find(seats, key, &FilledSeat::by) != seats.end();
}

void countCategories(Quorum &quorum, const Seating &seating)
{
    for (const CategoryQuorum &rule : seating.quorum.categories) {
        const auto counts = [&](const FilledSeat &filled) {
            return !filled.by.isEmpty() && sameName(seating.seats[filled.seat].category, rule.category);
        };
        quorum.categories.append({rule.category, static_cast<int>(std::ranges::count_if(quorum.seats, counts)), rule.seats});
    }
}

/// All holders first, so that one who is there for a seat of their own fills no other.
QList<FilledSeat> holdersOf(const Seating &seating, const Meeting &meeting, const Presence &presence, const Names &names)
{
    QList<FilledSeat> seats;
    for (qsizetype i = 0; i < seating.seats.size(); ++i) {
        const Seat &seat = seating.seats[i];
        if (!seat.votes || !seat.isHeldOn(meeting.header.date))
            continue;
        const QString holder = names.keyOf(seat.holder);
        seats.append({i, presence.takesPart(holder) ? holder : QString(), false});
    }
    return seats;
}

void seatAlternates(QList<FilledSeat> &seats, const Seating &seating, const Presence &presence, const Names &names)
{
    for (FilledSeat &filled : seats) {
        const Seat &seat = seating.seats[filled.seat];
        if (!filled.by.isEmpty() || presence.has(names.keyOf(seat.holder)))
            continue;
        for (const QString &key : names.alternatesOf(seat)) {
            if (presence.takesPart(key) && !sits(seats, key)) {
                filled.by = key;
                filled.byAlternate = true;
                break;
            }
        }
    }
}

} // namespace

bool Quorum::isMet() const
{
    return filled >= needed && std::ranges::all_of(categories, [](const CategoryCount &count) { return count.filled >= count.needed; });
}

bool Quorum::mayVote(const QString &key) const
{
    return sits(seats, key);
}

Quorum quorumAt(const Seating &seating, const Meeting &meeting, const Presence &presence)
{
    const Names names(meeting);
    Quorum quorum;
    quorum.seats = holdersOf(seating, meeting, presence, names);
    seatAlternates(quorum.seats, seating, presence, names);
    quorum.filled = static_cast<int>(std::ranges::count_if(quorum.seats, [](const FilledSeat &seat) { return !seat.by.isEmpty(); }));
    quorum.needed = seating.quorum.neededOf(static_cast<int>(quorum.seats.size()));
    countCategories(quorum, seating);
    return quorum;
}

QStringList notCleared(const Seating &seating, const Meeting &meeting, const Presence &presence, Rank level, const Dialect &dialect)
{
    QStringList keys;
    for (const PeopleTable &table : meeting.people) {
        for (const Person &person : table.people) {
            const KnownPerson *known = seating.find(person.name);
            const bool recorded = known && !known->clearance.isEmpty();
            const Rank reach = recorded ? dialect.scheme.rankOf(known->clearance).value_or(Rank{0}) : dialect.defaultRank;
            if (reach < level && presence.has(keyOf(person)))
                keys.append(keyOf(person));
        }
    }
    return keys;
}

} // namespace minutebook
