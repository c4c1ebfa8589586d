#include "models/presentation/changeperson.h"

#include "models/notation/presence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

namespace {

struct ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(PersonChange)
};

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

/// An interest can be declared by letter.
bool saysThere(const NoteLine &line, const QString &key)
{
    if (const auto *vote = std::get_if<VoteWords>(&line.words))
        return std::ranges::any_of(vote->shares, [&](const VoteShare &share) { return share.voters.contains(key); });
    const auto *people = std::get_if<PeopleWords>(&line.words);
    return people && line.kind != LineKind::Interest && people->people.contains(key);
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

QString changeWord(PersonChange change)
{
    switch (change) {
    case PersonChange::Present:
        return ChangeTexts::tr("present");
    case PersonChange::Apologies:
        return ChangeTexts::tr("apologies");
    case PersonChange::Part:
        return ChangeTexts::tr("part of the meeting");
    case PersonChange::Video:
        return ChangeTexts::tr("by video");
    case PersonChange::Telephone:
        return ChangeTexts::tr("by telephone");
    case PersonChange::Presiding:
        return ChangeTexts::tr("presides");
    }
    return {};
}

std::optional<MeetingPerson> personOf(const QList<PeopleTable> &people, const QString &key)
{
    const PersonPlace place = placeOf(people, key);
    return place.table < 0 ? std::nullopt : std::optional(MeetingPerson{people[place.table].people[place.row], people[place.table].kind});
}

QList<PeopleTable> withPerson(QList<PeopleTable> people, const MeetingPerson &added)
{
    tableOf(people, added.table).people.append(added.person);
    return people;
}

QList<PeopleTable> withoutPerson(QList<PeopleTable> people, const QString &key)
{
    if (const PersonPlace place = placeOf(people, key); place.table >= 0)
        people[place.table].people.removeAt(place.row);
    return people;
}

QList<PeopleTable> withCorrection(QList<PeopleTable> people, const QString &key, const MeetingPerson &now)
{
    const PersonPlace place = placeOf(people, key);
    if (place.table < 0)
        return people;
    if (people[place.table].kind != now.table)
        return withPerson(withoutPerson(std::move(people), key), now);
    people[place.table].people[place.row] = now.person;
    return people;
}

std::optional<NotesPlace> firstSayingThere(const QList<ItemReading> &items, const QString &key)
{
    for (const ItemReading &item : items) {
        const QList<NoteLine> &lines = item.notes.item.lines;
        const auto line = std::ranges::find_if(lines, [&](const NoteLine &one) { return saysThere(one, key); });
        if (line != lines.end())
            return NotesPlace{item.id, static_cast<int>(line - lines.begin())};
    }
    return {};
}

std::optional<NotesPlace> firstNaming(const QList<ItemReading> &items, const Person &person)
{
    QStringList words;
    for (const QString &word : {person.initials, person.name}) {
        if (!word.isEmpty())
            words << QRegularExpression::escape(word);
    }
    const QRegularExpression named(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(words.join(u'|')),
                                   QRegularExpression::UseUnicodePropertiesOption);
    for (const ItemReading &item : items) {
        if (words.isEmpty() || item.notes.item.heading.text.contains(named))
            return words.isEmpty() ? std::nullopt : std::optional(NotesPlace{item.id, -1});
        const QList<NoteLine> &lines = item.notes.item.lines;
        const auto line = std::ranges::find_if(lines, [&](const NoteLine &one) { return one.text.contains(named); });
        if (line != lines.end())
            return NotesPlace{item.id, static_cast<int>(line - lines.begin())};
    }
    return {};
}

} // namespace minutebook
