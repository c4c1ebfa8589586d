#include "models/presentation/personoffer.h"

#include "models/notation/presence.h"
#include "models/presentation/offeredpeople.h"
#include "models/storage/meetingstore.h"
#include "models/storage/peoplerows.h"

#include <algorithm>
#include <ranges>

namespace minutebook {

namespace {

constexpr int meetingsBack = 24; ///< guests of longer ago are typed anew

/// As somebody comes again: nothing of how they attended, for nobody, with no apologies.
MeetingPerson asGuest(Person person, PeopleKind table)
{
    const QString member = person.alternateFor();
    if (!member.isEmpty())
        person.representing = person.representing.left(person.representing.indexOf(u'(')).trimmed();
    person.attendance = {};
    const bool votes = table == PeopleKind::VotingMembers && member.isEmpty();
    return {person, votes ? PeopleKind::VotingMembers : PeopleKind::Attendees};
}

class KnownPeople
{
public:
    explicit KnownPeople(const PersonOffer &offer)
        : m_others(offer.others)
    {
    }

    void add(const MeetingPerson &person)
    {
        const auto same = [&](const QString &name) { return sameName(name, person.person.name); };
        const bool there = std::ranges::any_of(m_others, same, &Person::name)
            || std::ranges::any_of(m_known, same, [](const MeetingPerson &known) { return known.person.name; });
        if (!there)
            m_known.append(person);
    }

    [[nodiscard]] const QList<MeetingPerson> &known() const { return m_known; }

private:
    const QList<Person> &m_others;
    QList<MeetingPerson> m_known;
};

/// The newest meetings first: what somebody stood for last counts.
Result<> addEarlier(KnownPeople &known, Connection &connection)
{
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!all)
        return std::unexpected(all.error());
    for (const MeetingSummary &meeting : *all | std::views::reverse | std::views::take(meetingsBack)) {
        const Result<PeopleRows> rows = loadPeople(connection, meeting.id);
        if (!rows)
            return std::unexpected(rows.error());
        for (const PeopleTable &table : rows->tables) {
            for (const Person &person : table.people)
                known.add(asGuest(person, table.kind));
        }
    }
    return {};
}

QStringList membersOf(const Seating &seating, QDate day)
{
    QStringList members;
    for (const Seat &seat : seating.seats) {
        if (seat.isHeldOn(day) && !members.contains(seat.holder))
            members.append(seat.holder);
    }
    return members;
}

} // namespace

Result<PersonOffer> personOffer(Connection &connection, const Meeting &tables, const Seating &seating, const QList<ItemReading> &items,
                                const QString &key)
{
    PersonOffer offer;
    if (const std::optional<MeetingPerson> person = personOf(tables.people, key))
        offer.now = *person;
    else
        offer.now.person.initials = key;
    for (const PeopleTable &table : tables.people) {
        for (const Person &person : table.people) {
            if (keyOf(person) != key)
                offer.others.append(person);
        }
    }
    offer.members = membersOf(seating, tables.header.date);
    offer.isNamed = !offer.now.person.name.isEmpty() && firstNaming(items, offer.now.person);
    KnownPeople known(offer);
    for (const OfferedPerson &offered : offeredPeople(seating, tables.people, tables.header.date)) {
        if (offer.now.person.name.isEmpty() && offered.person.initials == key)
            offer.now = {offered.person, offered.table}; // whom a line names without being in a table
        known.add({offered.person, offered.table});
    }
    if (const Result<> earlier = addEarlier(known, connection); !earlier)
        return std::unexpected(earlier.error());
    offer.known = known.known();
    return offer;
}

} // namespace minutebook
