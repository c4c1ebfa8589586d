#include "models/notation/fold.h"
#include "models/notation/lintparts.h"
#include "models/notation/people.h"
#include "models/notation/quorum.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

ItemDiagnostic onPeople(DiagnosticCode code, const QStringList &details = {})
{
    return {ofMeeting, {code, Gravity::Hint, 0, 1, 0, details}};
}

bool isThereThroughout(const Person &person)
{
    const Attendance &attendance = person.attendance;
    return !attendance.part && !attendance.arrived.isValid() && !attendance.left.isValid();
}

class PeopleLint
{
public:
    PeopleLint(const Meeting &meeting, const Seating &seating)
        : m_meeting(meeting)
        , m_seating(seating)
        , m_presence(presenceByItem(meeting))
    {
        for (const PeopleTable &table : meeting.people) {
            for (const Person &person : table.people)
                m_known.insert(foldedName(person.name));
        }
    }

    QList<ItemDiagnostic> lint()
    {
        lintTables();
        if (!isWritten(m_meeting))
            return std::move(m_findings);
        lintChair();
        lintAlternates();
        if (!m_meeting.people.isEmpty())
            lintSeats();
        lintQuorum();
        return std::move(m_findings);
    }

private:
    /// What is told of a file's rows as it is read.
    void lintTables()
    {
        QList<QList<int>> rows;
        for (const PeopleTable &table : m_meeting.people)
            rows.append(QList<int>(table.people.size(), 0));
        for (Diagnostic found : checkPeople(m_meeting.people, rows)) {
            found.length = 0;
            m_findings.append({ofMeeting, found});
        }
    }

    void lintChair()
    {
        const auto presides = [](const Presence &presence) { return !presence.presiding.isEmpty(); };
        if (std::ranges::none_of(m_presence, presides))
            m_findings << onPeople(DiagnosticCode::ChairMissing);
    }

    /// One who comes for the other who goes is right; both from beginning to end are one voice too many.
    void lintAlternates()
    {
        QSet<QString> there;
        for (const PeopleTable &table : m_meeting.people) {
            for (const Person &person : table.kind == PeopleKind::Apologies ? QList<Person>() : table.people) {
                if (staysThroughout(person))
                    there.insert(foldedName(person.name));
            }
        }
        for (const PeopleTable &table : m_meeting.people) {
            for (const Person &person : table.kind == PeopleKind::VotingMembers ? table.people : QList<Person>()) {
                const QString holder = person.alternateFor();
                if (!holder.isEmpty() && there.contains(foldedName(holder)) && there.contains(foldedName(person.name)))
                    m_findings << onPeople(DiagnosticCode::AlternateBesideHolder, {person.name, holder});
            }
        }
    }

    [[nodiscard]] bool staysThroughout(const Person &person) const
    {
        const QString key = keyOf(person);
        return isThereThroughout(person) && std::ranges::all_of(m_presence, [&](const Presence &now) { return now.has(key); });
    }

    void lintSeats()
    {
        for (const Seat &seat : m_seating.seats) {
            if (seat.votes && !seat.holder.isEmpty() && seat.isHeldOn(m_meeting.header.date) && !isAccounted(seat))
                m_findings << onPeople(DiagnosticCode::SeatUnaccounted, {seat.category, seat.holder});
        }
    }

    [[nodiscard]] bool isAccounted(const Seat &seat) const
    {
        if (m_known.contains(foldedName(seat.holder)))
            return true;
        return std::ranges::any_of(seat.alternates, [&](const QString &name) { return m_known.contains(foldedName(name)); })
            || std::ranges::any_of(m_meeting.people, [&](const PeopleTable &table) {
                   return std::ranges::any_of(table.people,
                                              [&](const Person &person) { return sameName(person.alternateFor(), seat.holder); });
               });
    }

    /// A decision without a quorum is told where it stands.
    void lintQuorum()
    {
        const VotingSeats seats(m_seating, m_meeting);
        Quorum best = seats.at(m_presence.first());
        for (const Presence &presence : m_presence) {
            const Quorum quorum = seats.at(presence);
            if (quorum.isMet() || quorum.seats.isEmpty())
                return;
            best = quorum.filled > best.filled ? quorum : best;
        }
        if (!decides())
            m_findings << onPeople(DiagnosticCode::QuorumNeverMet, {best.lacking().join(", "_L1)});
    }

    [[nodiscard]] bool decides() const
    {
        const auto isDecision = [](const NoteLine &line) { return line.outcome && line.outcome->decides; };
        return std::ranges::any_of(m_meeting.items, [&](const Item &item) { return std::ranges::any_of(item.lines, isDecision); });
    }

    const Meeting &m_meeting;
    const Seating &m_seating;
    QList<Presence> m_presence; ///< by item, and at the end
    QSet<QString> m_known; ///< folded names in the tables
    QList<ItemDiagnostic> m_findings;
};

} // namespace

QList<ItemDiagnostic> lintPeople(const Meeting &meeting, const Seating &seating)
{
    return PeopleLint(meeting, seating).lint();
}

} // namespace minutebook
