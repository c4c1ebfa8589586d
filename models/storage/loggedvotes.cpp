#include "models/storage/loggedvotes.h"

#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/storage/query.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

class VoteLogger
{
public:
    VoteLogger(const SourceTeller &sources, QList<LoggedDecision> &decisions)
        : m_sources(sources)
        , m_decisions(decisions)
    {
        for (qsizetype i = 0; i < decisions.size(); ++i)
            m_places.insert({decisions[i].source.line.item.value, decisions[i].source.line.line}, i);
    }

    void readItem(ItemId id, MeetingId meeting, const QString &heading, const QString &notes)
    {
        const Dialect &dialect = m_sources.dialectOf(meeting);
        int begin = 0;
        for (Item &item : parseItem(heading, notes, dialect)) { // one, but while a further heading is typed
            (void)resolve(item, dialect, {});
            for (const NoteLine &line : std::as_const(item.lines)) {
                if (line.kind == LineKind::Vote && line.standing.decision >= 0)
                    log(line, id, begin + static_cast<int>(line.standing.decision), dialect.scheme);
            }
            begin += static_cast<int>(item.lines.size()) + 1;
        }
    }

private:
    /// As its decision, but for what the line says of itself: that raises it at most.
    void log(const NoteLine &line, ItemId item, int at, const Scheme &own)
    {
        const auto place = m_places.constFind({item.value, at});
        if (place == m_places.cend())
            return;
        LoggedDecision &decision = m_decisions[*place];
        LoggedVote vote{line.body, decision.source.rank, decision.source.clearing};
        if (line.tag.exact() || line.tag.doubtful) {
            const auto told = [&](Rank rank) { return m_sources.rankOf(own.level(rank).name, decision.source.line.meeting); };
            vote.rank = std::max(vote.rank, told(line.standing.rank));
            vote.clearing = line.standing.clearing ? Clearing(told(*line.standing.clearing)) : std::nullopt;
        }
        decision.vote = vote;
    }

    const SourceTeller &m_sources;
    QList<LoggedDecision> &m_decisions;
    QHash<std::pair<qint64, int>, qsizetype> m_places; ///< of decisions, by item and line
};

} // namespace

Result<> logVotes(Connection &connection, const SourceTeller &sources, QList<LoggedDecision> &decisions, RegisterExtent extent)
{
    VoteLogger logger(sources, decisions);
    return eachRow(connection, u"SELECT id, meeting, heading, notes FROM item WHERE notes LIKE '%VOTE%' AND "_s + extent.holds("meeting"_L1),
                   {}, [&](const Row &row) { logger.readItem(row.id<ItemId>(0), row.id<MeetingId>(1), row.text(2), row.text(3)); });
}

} // namespace minutebook
