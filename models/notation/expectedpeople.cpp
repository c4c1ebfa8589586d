#include "models/notation/expectedpeople.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool standsIn(const Person &person)
{
    static const QRegularExpression alternate(u"\\(Alternate\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return person.representing.contains(alternate);
}

class Invitation
{
public:
    Invitation(const Seating &seating, const QList<PeopleTable> &last, QDate day)
        : m_seating(seating)
        , m_last(last)
        , m_day(day)
    {
    }

    QList<PeopleTable> tables()
    {
        inviteHolders();
        inviteListed();
        inviteOthers();
        QList<PeopleTable> tables{{PeopleKind::Attendees, m_attendees, {}}, {PeopleKind::VotingMembers, m_votingMembers, {}}};
        tables.removeIf([](const PeopleTable &table) { return table.people.isEmpty(); });
        return tables;
    }

private:
    /// Once, however many seats somebody holds; the voting ones first, which say in which table they stand.
    void inviteHolders()
    {
        for (const bool votes : {true, false}) {
            for (const Seat &seat : m_seating.seats) {
                if (seat.votes == votes && seat.isHeldOn(m_day))
                    invite(votes ? PeopleKind::VotingMembers : PeopleKind::Attendees, seat.category, seat.holder);
            }
        }
    }

    void inviteListed()
    {
        for (const KnownPerson &person : m_seating.people) {
            if (!hasToDoWithASeat(person.name))
                invite(PeopleKind::Attendees, person.representing, person.name);
        }
    }

    void inviteOthers()
    {
        for (const PeopleTable &table : m_last) {
            for (const Person &person : table.people) {
                const bool listed = m_seating.find(person.name) || hasToDoWithASeat(person.name);
                if (!listed && !standsIn(person) && !isGuest(person))
                    invite(tableOf(person, table.kind), person.representing, person.name);
            }
        }
    }

    /// Where the committee lists its people, one of the others who came for a part of the meeting.
    [[nodiscard]] bool isGuest(const Person &person) const { return !m_seating.people.isEmpty() && person.attendance.part; }

    [[nodiscard]] bool hasToDoWithASeat(const QString &name) const
    {
        return std::ranges::any_of(m_seating.seats, [&](const Seat &seat) {
            const auto isThey = [&](const QString &other) { return sameName(name, other); };
            return isThey(seat.holder) || std::ranges::any_of(seat.alternates, isThey);
        });
    }

    /// Whoever was away goes where somebody stood in for them, or where others of the same party stood.
    [[nodiscard]] PeopleKind tableOf(const Person &person, PeopleKind before) const
    {
        if (before != PeopleKind::Apologies)
            return before;
        const bool votes = std::ranges::any_of(m_last, [&](const PeopleTable &table) {
            return table.kind == PeopleKind::VotingMembers && std::ranges::any_of(table.people, [&](const Person &other) {
                       return sameName(other.alternateFor(), person.name) || other.representing == person.representing;
                   });
        });
        return votes ? PeopleKind::VotingMembers : PeopleKind::Attendees;
    }

    void invite(PeopleKind kind, const QString &representing, const QString &name)
    {
        const auto isThey = [&](const Person &person) { return sameName(person.name, name); };
        if (std::ranges::any_of(m_attendees, isThey) || std::ranges::any_of(m_votingMembers, isThey))
            return;
        (kind == PeopleKind::VotingMembers ? m_votingMembers : m_attendees).append({representing, name, initialsOf(name), {}});
    }

    [[nodiscard]] QString initialsOf(const QString &name) const
    {
        if (const KnownPerson *known = m_seating.find(name); known && !known->initials.isEmpty())
            return known->initials;
        for (const PeopleTable &table : m_last) {
            for (const Person &person : table.people) {
                if (sameName(person.name, name))
                    return person.initials;
            }
        }
        return {};
    }

    const Seating &m_seating;
    const QList<PeopleTable> &m_last;
    QDate m_day;
    QList<Person> m_attendees;
    QList<Person> m_votingMembers;
};

} // namespace

QList<PeopleTable> expectedPeople(const Seating &seating, const QList<PeopleTable> &last, QDate day)
{
    return Invitation(seating, last, day).tables();
}

} // namespace minutebook
