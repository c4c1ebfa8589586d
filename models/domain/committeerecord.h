#pragma once

#include "models/domain/ids.h"
#include "models/domain/seatattendance.h"

namespace minutebook {

/// Who is written down as present at a meeting, or away from it.
struct HeldMeeting {
    MeetingId id;
    int number = 0;
    QDate date;
    QList<PeopleTable> people; ///< without loose lines

    bool operator==(const HeldMeeting &) const = default;
};

/// An interest that somebody declared at one item.
struct ItemInterest {
    MeetingId meeting;
    ItemId item;
    int line = 0; ///< of the item's notes, from 0
    int number = 0; ///< of the meeting
    QDate date; ///< of the meeting
    QString title; ///< of the item
    QString name; ///< whose; initials where the meeting knows nobody by them
    QString text;
    QString level;

    bool operator==(const ItemInterest &) const = default;
};

/// Who was at what over the years: the seats as they are set up today, and what each held meeting says of itself, the earliest first.
struct CommitteeRecord {
    Scheme scheme;
    Seating seating;
    QList<HeldMeeting> meetings;
    QList<ItemInterest> interests; ///< in the order of their meetings

    bool operator==(const CommitteeRecord &) const = default;
};

/// Somebody's part in a meeting.
struct MeetingPart {
    MeetingId meeting;
    int number = 0;
    QDate date;
    PeopleKind kind = PeopleKind::Attendees;
    QString representing;
    Attendance attendance;

    bool operator==(const MeetingPart &) const = default;

    [[nodiscard]] bool isPresent() const { return kind != PeopleKind::Apologies; }
    /// There for less than the whole meeting.
    [[nodiscard]] bool isPart() const { return isPresent() && isForPart(attendance); }
};

/// What the book knows of one person.
struct PersonHistory {
    KnownPerson person; ///< as the committee knows them; only the names where a meeting alone does
    bool known = false; ///< to the committee as it is set up today
    QList<Seat> seats; ///< that they hold or held, the latest term first
    QList<Seat> standsIn; ///< of which they are an alternate
    QList<MeetingPart> meetings; ///< the latest first
    QList<ItemInterest> interests; ///< the latest first

    bool operator==(const PersonHistory &) const = default;

    [[nodiscard]] qsizetype present() const;
    [[nodiscard]] qsizetype inPart() const;
    [[nodiscard]] qsizetype apologies() const;
};

/// How a seat was filled at the meetings of its term.
struct SeatHistory {
    Seat seat;
    int meetings = 0;
    int byHolder = 0;
    int byAlternate = 0;
    int apologies = 0; ///< and nobody stood in

    bool operator==(const SeatHistory &) const = default;

    /// The rest: nobody came, and no apologies are written down.
    [[nodiscard]] int unexplained() const { return meetings - byHolder - byAlternate - apologies; }
};

/// Everybody, those whom the committee knows first and in its order, then others by name.
[[nodiscard]] QList<PersonHistory> peopleOf(const CommitteeRecord &record);

/// The seats that are or were held, in the committee's order.
[[nodiscard]] QList<SeatHistory> seatsOf(const CommitteeRecord &record);

/// A seat that nobody holds.
struct Vacancy {
    QString category;
    QDate since; ///< the first day; null: nobody knows

    bool operator==(const Vacancy &) const = default;
};

/// The seats that nobody holds on a day: those set up without a holder, and those whose term has ended with no other in its place.
[[nodiscard]] QList<Vacancy> vacanciesOn(const Seating &seating, QDate day);

} // namespace minutebook
