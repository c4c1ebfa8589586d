#pragma once

#include "models/domain/meeting.h"
#include "models/domain/seating.h"
#include "models/presentation/meetingreading.h"

namespace minutebook {

/// Somebody of a meeting, and the table in which they stand.
struct MeetingPerson {
    Person person;
    PeopleKind table = PeopleKind::Attendees;

    bool operator==(const MeetingPerson &) const = default;
};

/// What the attendance tables are to say of somebody. Part, Video and Telephone are taken back by saying them again.
enum class PersonChange { Present, Apologies, Part, Video, Telephone, Presiding };

/// The tables with that change; the same if nobody has the key (see keyOf). Somebody who comes after all goes to the voting members
/// if the seating lets them fill a voting seat, else to the attendees. Only one presides.
[[nodiscard]] QList<PeopleTable> withChange(QList<PeopleTable> people, const QString &key, PersonChange change, const Seating &seating);

/// "by video", in the program's language.
[[nodiscard]] QString changeWord(PersonChange change);

/// Nothing if nobody has the key.
[[nodiscard]] std::optional<MeetingPerson> personOf(const QList<PeopleTable> &people, const QString &key);
/// The tables with somebody more, last in theirs.
[[nodiscard]] QList<PeopleTable> withPerson(QList<PeopleTable> people, const MeetingPerson &added);
/// The same if nobody has the key, as below.
[[nodiscard]] QList<PeopleTable> withoutPerson(QList<PeopleTable> people, const QString &key);
/// With somebody as they are to be; in the same place if the table stays.
[[nodiscard]] QList<PeopleTable> withCorrection(QList<PeopleTable> people, const QString &key, const MeetingPerson &now);

/// The first line of the notes by which somebody was there: that they joined, left, presided, took no part, moved or voted. Nothing if none says so.
[[nodiscard]] std::optional<NotesPlace> firstSayingThere(const QList<ItemReading> &items, const QString &key);

/// The first line, from 0, of the notes that names somebody by name or initials; the heading is -1. Nothing if none does.
[[nodiscard]] std::optional<NotesPlace> firstNaming(const QList<ItemReading> &items, const Person &person);

} // namespace minutebook
