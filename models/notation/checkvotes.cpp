#include "models/notation/interim.h"
#include "models/notation/quorum.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto quorumReason = u"quorum";

int voices(const VoteShare &share)
{
    return share.voters.isEmpty() ? share.count : static_cast<int>(share.voters.size());
}

/// Goes through a meeting with the seats as they are filled at each line.
class VoteCheck
{
public:
    VoteCheck(const Seating &seating, const Meeting &meeting)
        : m_seats(seating, meeting)
        , m_meeting(meeting)
        , m_walk(meeting)
    {
    }

    QList<ItemDiagnostic> check()
    {
        for (m_at = 0; m_at < m_meeting.items.size(); ++m_at)
            checkItem(m_meeting.items[m_at]);
        return std::move(m_diagnostics);
    }

private:
    void checkItem(const Item &item)
    {
        m_walk.enter(item);
        m_quorum.reset();
        for (qsizetype i = 0; i < item.lines.size(); ++i) {
            const NoteLine &line = item.lines[i];
            if (wasTakenElsewhere(item, line))
                continue; // who was asked then is not who is here now
            if (const auto *vote = std::get_if<VoteWords>(&line.words))
                checkVote(*vote, i);
            else if (line.outcome && line.outcome->decides && item.data(quorumReason).isEmpty())
                checkDecision(*line.outcome, i);
            m_walk.pass(line);
            if (std::holds_alternative<PeopleWords>(line.words))
                m_quorum.reset(); // somebody came or went
        }
    }

    /// A decision between meetings that this one reports, or the vote on it.
    static bool wasTakenElsewhere(const Item &item, const NoteLine &line)
    {
        if (std::holds_alternative<VoteWords>(line.words))
            return line.standing.decision >= 0 && reportedInterim(item.lines[line.standing.decision].body);
        return line.outcome && reportedInterim(line.body);
    }

    const Quorum &quorumNow()
    {
        if (!m_quorum)
            m_quorum = m_seats.at(m_walk.presence());
        return *m_quorum;
    }

    void checkVote(const VoteWords &vote, qsizetype line)
    {
        const Quorum &quorum = quorumNow();
        if (quorum.seats.isEmpty())
            return;
        int total = 0;
        bool allMay = true; // else who voted comes first, and how many after that
        for (const VoteShare &share : vote.shares) {
            if (share.side == "casting"_L1)
                continue; // one more voice of somebody who may preside without a seat
            total += voices(share);
            for (const QString &voter : share.voters) {
                if (quorum.mayVote(voter))
                    continue;
                allMay = false;
                remark(DiagnosticCode::VoterWithoutVote, Gravity::Warning, line, {voter});
            }
        }
        if (!allMay || total == quorum.filled)
            return;
        const QStringList details{QString::number(total), QString::number(quorum.filled)};
        if (total > quorum.filled)
            remark(DiagnosticCode::VotesTooMany, Gravity::Warning, line, details);
        else
            remark(DiagnosticCode::VotesTooFew, Gravity::Hint, line, details);
    }

    void checkDecision(const Outcome &outcome, qsizetype line)
    {
        const Quorum &quorum = quorumNow();
        if (!quorum.seats.isEmpty() && !quorum.isMet())
            remark(DiagnosticCode::QuorumMissing, Gravity::Warning, line, {outcome.verb, quorum.lacking().join(", "_L1)});
    }

    void remark(DiagnosticCode code, Gravity gravity, qsizetype line, const QStringList &details)
    {
        const auto length = static_cast<int>(m_meeting.items[m_at].lines[line].text.size());
        m_diagnostics.append({m_at, {code, gravity, static_cast<int>(line) + 2, 1, length, details}});
    }

    const VotingSeats m_seats;
    const Meeting &m_meeting;
    PresenceWalk m_walk;
    std::optional<Quorum> m_quorum; ///< as long as nobody moves
    qsizetype m_at = 0;
    QList<ItemDiagnostic> m_diagnostics;
};

} // namespace

QList<ItemDiagnostic> checkVotes(const Seating &seating, const Meeting &meeting)
{
    const bool anyVotes = std::ranges::any_of(seating.seats, &Seat::votes);
    return anyVotes ? VoteCheck(seating, meeting).check() : QList<ItemDiagnostic>();
}

} // namespace minutebook
