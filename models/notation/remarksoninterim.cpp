#include "models/notation/interim.h"
#include "models/notation/parse.h"
#include "models/notation/quorum.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct InterimRemarks {
    Q_DECLARE_TR_FUNCTIONS(InterimRemarks)
};

/// What somebody answered is as being in the room.
class AnswersCheck
{
public:
    AnswersCheck(const InterimDecision &decision, const VoteWords &votes, const Seating &seating)
        : m_decision(decision)
        , m_votes(votes)
    {
        m_room.header.date = decision.isSettled() ? decision.settledOn : decision.putOn;
        PeopleTable all{PeopleKind::VotingMembers, {}, {}};
        for (const KnownPerson &known : seating.people)
            all.people.append({{}, known.name, known.initials, {}});
        m_room.people.append(all);
        Presence answered;
        for (const VoteShare &share : votes.shares) {
            if (share.side == "casting"_L1)
                continue; // one more voice of somebody who may preside without a seat
            m_given += share.voters.isEmpty() ? share.count : static_cast<int>(share.voters.size());
            answered.present += share.voters;
        }
        m_named = !answered.present.isEmpty();
        m_quorum = quorumAt(seating, m_room, answered);
    }

    QStringList check()
    {
        if (m_quorum.seats.isEmpty())
            return {};
        checkVoters();
        const auto seats = static_cast<int>(m_quorum.seats.size());
        if (m_given > seats)
            m_remarks << InterimRemarks::tr("%1 votes were counted, but %2 seats may vote on that day. Mend the votes or the seats.")
                             .arg(QString::number(m_given), QString::number(seats));
        else if (m_decision.isSettled() && m_decision.way == InterimWay::WrittenProcedure)
            checkQuorum(seats);
        return std::move(m_remarks);
    }

private:
    void checkVoters()
    {
        for (const VoteShare &share : m_votes.shares) {
            for (const QString &voter : share.side == "casting"_L1 ? QStringList() : share.voters) {
                if (!m_quorum.mayVote(voter))
                    m_remarks << InterimRemarks::tr("%1 fills no voting seat on that day. Mend the initials or the seats.").arg(voter);
            }
        }
    }

    void checkQuorum(int seats)
    {
        const int answered = m_named ? m_quorum.filled : m_given;
        if (answered < m_quorum.needed)
            m_remarks << InterimRemarks::tr("Without a quorum: %1 voting seats answered, and %2 have to.")
                             .arg(QString::number(answered), QString::number(m_quorum.needed));
        for (const CategoryCount &count : m_named ? m_quorum.categories : QList<CategoryCount>()) {
            if (count.filled < count.needed)
                m_remarks << InterimRemarks::tr("Without a quorum: of %1, %2 answered, and %3 have to.")
                                 .arg(count.category, QString::number(count.filled), QString::number(count.needed));
        }
        if (answered < seats && m_decision.answersUntil.isValid() && m_decision.settledOn < m_decision.answersUntil)
            m_remarks << InterimRemarks::tr("It was settled before the last day for answers, and %n voting seat(s) had not answered.",
                                            nullptr, seats - answered);
    }

    const InterimDecision &m_decision;
    const VoteWords &m_votes;
    Meeting m_room;
    Quorum m_quorum;
    int m_given = 0;
    bool m_named = false;
    QStringList m_remarks;
};

QStringList remarksOnDays(const InterimDecision &decision)
{
    QStringList remarks;
    if (decision.isSettled() && decision.settledOn < decision.putOn)
        remarks << InterimRemarks::tr("It was settled before it was put. Mend one of the two days.");
    if (decision.answersUntil.isValid() && decision.answersUntil < decision.putOn)
        remarks << InterimRemarks::tr("The last day for answers lies before the day on which it was put. Mend one of the two.");
    return remarks;
}

/// As the lines would be remarked on in the notes. Where there are voting seats, who fills none is told by these.
QStringList remarksOnWording(const InterimDecision &decision, const Dialect &dialect, const Seating &seating)
{
    QStringList remarks;
    const QString vote = decision.votes.isEmpty() ? QString() : u"VOTE: %1\n"_s.arg(decision.votes);
    QList<Item> items = parseItem(u"Decisions between Meetings"_s, vote + decision.wording, dialect);
    const bool seated = std::ranges::any_of(seating.seats, &Seat::votes);
    for (const Diagnostic &diagnostic : resolve(items.first(), dialect, {})) {
        if (!seated || diagnostic.code != DiagnosticCode::PersonUnknown)
            remarks << sentence(diagnostic);
    }
    return remarks;
}

} // namespace

QStringList remarksOn(const InterimDecision &decision, const Body &body, const Seating &seating)
{
    const Dialect dialect = interimDialect(decision, body, seating);
    QStringList remarks = remarksOnDays(decision) + remarksOnWording(decision, dialect, seating);
    if (decision.way == InterimWay::ChairsAction && decision.takenBy.isEmpty())
        remarks << InterimRemarks::tr("Nobody is named who took the chair’s action.");
    const std::optional<VoteWords> votes = readVotes(decision.votes, dialect);
    const bool asked = decision.way == InterimWay::WrittenProcedure && decision.isSettled();
    if (votes)
        remarks += AnswersCheck(decision, *votes, seating).check();
    else if (asked && decision.votes.isEmpty())
        remarks << InterimRemarks::tr("It is settled, and no votes are written down.");
    return remarks;
}

} // namespace minutebook
