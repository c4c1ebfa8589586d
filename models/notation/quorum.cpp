#include "models/notation/quorum.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

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

} // namespace

bool Quorum::isMet() const
{
    return filled >= needed && std::ranges::all_of(categories, [](const CategoryCount &count) { return count.filled >= count.needed; });
}

QStringList Quorum::lacking() const
{
    QStringList all;
    if (filled < needed)
        all << u"%1/%2"_s.arg(filled).arg(needed);
    for (const CategoryCount &count : categories) {
        if (count.filled < count.needed)
            all << u"%1 %2/%3"_s.arg(count.category).arg(count.filled).arg(count.needed);
    }
    return all;
}

bool Quorum::mayVote(const QString &key) const
{
    return sits(seats, key);
}

VotingSeats::VotingSeats(const Seating &seating, const Meeting &meeting)
    : m_seating(seating)
{
    const Names names(meeting);
    for (qsizetype i = 0; i < seating.seats.size(); ++i) {
        const Seat &seat = seating.seats[i];
        if (seat.votes && seat.isHeldOn(meeting.header.date))
            m_held.append({i, names.keyOf(seat.holder), names.alternatesOf(seat)});
    }
    for (const CategoryQuorum &rule : seating.quorum.categories) {
        m_ofCategory.append(QList<qsizetype>());
        for (qsizetype i = 0; i < m_held.size(); ++i) {
            if (sameName(seating.seats[m_held[i].seat].category, rule.category))
                m_ofCategory.last().append(i);
        }
    }
}

Quorum VotingSeats::at(const Presence &presence) const
{
    Quorum quorum;
    quorum.seats = holders(presence);
    seatAlternates(quorum.seats, presence);
    quorum.filled = static_cast<int>(std::ranges::count_if(quorum.seats, [](const FilledSeat &seat) { return !seat.by.isEmpty(); }));
    quorum.needed = m_seating.quorum.neededOf(static_cast<int>(quorum.seats.size()));
    countCategories(quorum);
    return quorum;
}

/// All holders first, so that one who is there for a seat of their own fills no other.
QList<FilledSeat> VotingSeats::holders(const Presence &presence) const
{
    QList<FilledSeat> seats;
    for (const HeldSeat &held : m_held)
        seats.append({held.seat, presence.takesPart(held.holder) ? held.holder : QString(), false});
    return seats;
}

void VotingSeats::seatAlternates(QList<FilledSeat> &seats, const Presence &presence) const
{
    for (qsizetype i = 0; i < seats.size(); ++i) {
        if (!seats[i].by.isEmpty() || presence.has(m_held[i].holder))
            continue;
        const QStringList &alternates = m_held[i].alternates;
        const auto free = [&](const QString &key) { return presence.takesPart(key) && !sits(seats, key); };
        if (const auto first = std::ranges::find_if(alternates, free); first != alternates.end())
            seats[i] = {m_held[i].seat, *first, true};
    }
}

void VotingSeats::countCategories(Quorum &quorum) const
{
    for (qsizetype i = 0; i < m_ofCategory.size(); ++i) {
        const CategoryQuorum &rule = m_seating.quorum.categories[i];
        const auto filled = std::ranges::count_if(m_ofCategory[i], [&](qsizetype seat) { return !quorum.seats[seat].by.isEmpty(); });
        quorum.categories.append({rule.category, static_cast<int>(filled), rule.seats});
    }
}

Quorum quorumAt(const Seating &seating, const Meeting &meeting, const Presence &presence)
{
    return VotingSeats(seating, meeting).at(presence);
}

Rank clearanceOf(const QString &name, const Seating &seating, const Dialect &dialect)
{
    const KnownPerson *known = seating.find(name);
    const bool recorded = known && !known->clearance.isEmpty();
    return recorded ? dialect.scheme.rankOf(known->clearance).value_or(Rank{0}) : dialect.defaultRank;
}

QStringList notCleared(const Seating &seating, const Meeting &meeting, const Presence &presence, Rank level, const Dialect &dialect)
{
    QStringList keys;
    for (const PeopleTable &table : meeting.people) {
        for (const Person &person : table.people) {
            if (presence.has(keyOf(person)) && clearanceOf(person.name, seating, dialect) < level)
                keys.append(keyOf(person));
        }
    }
    return keys;
}

} // namespace minutebook
