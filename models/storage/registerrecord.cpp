#include "models/storage/registerrecord.h"

#include "models/notation/lexline.h"
#include "models/storage/bodystore.h"
#include "models/storage/headerrows.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/registerstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What the entries of one meeting have in common.
struct EntriesMeeting {
    int number = 0;
    QDate date;
    Scheme levels;
};

/// Tells where entries come from.
class SourceTeller
{
public:
    explicit SourceTeller(const Body &body)
        : m_scheme(body.scheme)
        , m_dialect(dialectOf(body, {}, {}))
    {
    }

    Result<> read(Connection &connection)
    {
        const Result<QList<MeetingSummary>> all = meetings(connection);
        if (!all)
            return std::unexpected(all.error());
        return inOrder([&] { return forEach(*all, [&](const MeetingSummary &meeting) { return readMeeting(connection, meeting); }); },
                       [&] {
                           return eachRow(connection, u"SELECT id, heading FROM item"_s, {}, [this](const Row &row) {
                               m_items.insert(row.wide(0), lexHeading(row.text(1), m_dialect).number);
                           });
                       });
    }

    [[nodiscard]] QDate latest() const
    {
        QDate latest;
        for (const EntriesMeeting &meeting : m_meetings)
            latest = std::max(latest, meeting.date);
        return latest;
    }

    [[nodiscard]] RegisterSource sourceOf(const RegisterPlace &place) const
    {
        const EntriesMeeting meeting = m_meetings.value(place.meeting.value);
        const Clearing clearing = place.clearedFrom.isEmpty() ? Clearing() : rankOf(place.clearedFrom, meeting.levels);
        return {meeting.number, meeting.date, m_items.value(place.item.value), rankOf(place.level, meeting.levels), clearing};
    }

private:
    Result<> readMeeting(Connection &connection, const MeetingSummary &meeting)
    {
        const Result<HeaderRow> header = loadHeader(connection, meeting.id);
        if (!header)
            return std::unexpected(header.error());
        m_meetings.insert(meeting.id.value, {meeting.number, meeting.date, header->levels});
        return {};
    }

    [[nodiscard]] Rank rankOf(const QString &name, const Scheme &own) const
    {
        Rank rank = m_scheme.rankOrHighest(name);
        const std::optional<Rank> ownRank = own.rankOf(name);
        for (int lower = 0; ownRank && lower < ownRank->value; ++lower)
            rank = std::max(rank, m_scheme.rankOf(own.level(Rank{lower}).name).value_or(rank));
        return rank;
    }

    Scheme m_scheme;
    Dialect m_dialect;
    QHash<qint64, EntriesMeeting> m_meetings;
    QHash<qint64, std::optional<int>> m_items; ///< their numbers
};

QList<LoggedAction> loggedActions(const QList<RegisteredAction> &raised, const QList<RegisteredUpdate> &updates, const SourceTeller &sources)
{
    QList<LoggedAction> actions;
    QHash<QString, qsizetype> places;
    for (const RegisteredAction &action : raised) {
        if (places.contains(action.number))
            continue;
        places.insert(action.number, actions.size());
        actions.append({sources.sourceOf(action.place), action.number, action.text, action.owners, action.due});
    }
    for (const RegisteredUpdate &update : updates) {
        const auto place = places.constFind(update.number);
        if (place == places.cend())
            continue;
        LoggedUpdate logged{sources.sourceOf(update.place), update.status, update.text, update.owners, update.due};
        logged.source.rank = std::max(logged.source.rank, actions[*place].source.rank);
        actions[*place].updates.append(logged);
    }
    return actions;
}

QList<LoggedDecision> loggedDecisions(const QList<RegisteredDecision> &registered, const SourceTeller &sources)
{
    QList<LoggedDecision> decisions;
    for (const RegisteredDecision &decision : registered)
        decisions.append({sources.sourceOf(decision.place), decision.verb, decision.decides, decision.text});
    return decisions;
}

} // namespace

Result<RegisterRecord> registerRecord(Connection &connection)
{
    const Snapshot snapshot(connection);
    const Result<Body> body = loadBody(connection);
    if (!body)
        return std::unexpected(body.error());
    SourceTeller sources(*body);
    if (const Result<> read = sources.read(connection); !read)
        return std::unexpected(read.error());
    const Result<QList<RegisteredAction>> actions = registeredActions(connection);
    const Result<QList<RegisteredUpdate>> updates = registeredUpdates(connection);
    const Result<QList<RegisteredDecision>> decisions = registeredDecisions(connection);
    if (!actions || !updates)
        return std::unexpected(actions ? updates.error() : actions.error());
    if (!decisions)
        return std::unexpected(decisions.error());
    return RegisterRecord{*body, sources.latest(), loggedActions(*actions, *updates, sources), loggedDecisions(*decisions, sources)};
}

} // namespace minutebook
