#include "models/presentation/changeperson.h"

#include "models/notation/presence.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Where somebody stands; both -1 if nowhere.
struct PersonPlace {
    qsizetype table = -1;
    qsizetype row = -1;
};

PersonPlace placeOf(const QList<PeopleTable> &people, const QString &key)
{
    for (qsizetype table = 0; table < people.size(); ++table) {
        const QList<Person> &rows = people[table].people;
        const auto found = std::ranges::find(rows, key, keyOf);
        if (found != rows.end())
            return {table, found - rows.begin()};
    }
    return {};
}

bool mayVote(const Person &person, const Seating &seating)
{
    return std::ranges::any_of(seating.seats, [&](const Seat &seat) {
        const auto isPerson = [&](const QString &name) { return sameName(name, person.name); };
        return seat.votes
            && (isPerson(seat.holder) || std::ranges::any_of(seat.alternates, isPerson) || sameName(person.alternateFor(), seat.holder));
    });
}

PeopleTable &tableOf(QList<PeopleTable> &people, PeopleKind kind)
{
    auto found = std::ranges::find(people, kind, &PeopleTable::kind);
    if (found == people.end()) {
        const auto before = std::ranges::find_if(people, [&](const PeopleTable &table) { return table.kind > kind; });
        found = people.insert(before, PeopleTable{kind, {}, {}});
    }
    return *found;
}

void move(QList<PeopleTable> &people, PersonPlace from, PeopleKind to)
{
    Person person = people[from.table].people.takeAt(from.row);
    person.attendance = {};
    tableOf(people, to).people.append(person);
}

void preside(QList<PeopleTable> &people, PersonPlace place)
{
    for (PeopleTable &table : people) {
        for (Person &person : table.people)
            person.attendance.presiding = false;
    }
    people[place.table].people[place.row].attendance.presiding = true;
}

} // namespace

QList<PeopleTable> withChange(QList<PeopleTable> people, const QString &key, PersonChange change, const Seating &seating)
{
    const PersonPlace place = placeOf(people, key);
    if (place.table < 0)
        return people;
    const bool away = people[place.table].kind == PeopleKind::Apologies;
    Person &person = people[place.table].people[place.row];
    Attendance &attendance = person.attendance;
    switch (change) {
    case PersonChange::Present:
        if (away)
            move(people, place, mayVote(person, seating) ? PeopleKind::VotingMembers : PeopleKind::Attendees);
        break;
    case PersonChange::Apologies:
        if (!away)
            move(people, place, PeopleKind::Apologies);
        break;
    case PersonChange::Part:
        attendance.part = !attendance.part;
        break;
    case PersonChange::Video:
        attendance.video = !attendance.video;
        break;
    case PersonChange::Telephone:
        attendance.teleconference = !attendance.teleconference;
        break;
    case PersonChange::Presiding:
        if (!away)
            preside(people, place);
        break;
    }
    return people;
}

} // namespace minutebook
