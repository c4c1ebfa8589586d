#include "models/storage/registerrecord.h"

#include "models/notation/places.h"
#include "models/storage/bodystore.h"
#include "models/storage/decisionentries.h"
#include "models/storage/inorder.h"
#include "models/storage/loggedvotes.h"
#include "models/storage/seatingstore.h"

#include <algorithm>

namespace minutebook {

namespace {

/// The ready line of a meeting that is still to come: nobody has said anything yet.
bool saysNothing(const RegisteredUpdate &update)
{
    const QString text = update.text.trimmed();
    const QList<FillPlace> places = placesIn(text);
    const bool isPlace = places.size() == 1 && places.constFirst().length == text.size();
    return isPlace && !update.status && update.owners.isEmpty() && !update.due.isValid();
}

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
        if (place == places.cend() || saysNothing(update))
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

Result<> readActions(Connection &connection, const SourceTeller &sources, RegisterExtent extent, RegisterRecord &record)
{
    const Result<QList<RegisteredAction>> actions = registeredActions(connection, extent);
    const Result<QList<RegisteredUpdate>> updates = registeredUpdates(connection, extent);
    if (!actions || !updates)
        return std::unexpected(actions ? updates.error() : actions.error());
    record.actions = loggedActions(*actions, *updates, sources);
    return {};
}

Result<> readDecisions(Connection &connection, const SourceTeller &sources, RegisterExtent extent, RegisterRecord &record)
{
    const Result<QList<RegisteredDecision>> decisions = registeredDecisions(connection, extent);
    if (!decisions)
        return std::unexpected(decisions.error());
    record.decisions = loggedDecisions(*decisions, sources);
    if (!extent.words)
        return {};
    return inOrder([&] { return logVotes(connection, sources, record.decisions, extent); },
                   [&] { return readDecisionEntries(connection, record.decisions); });
}

using ReadRegister = Result<> (*)(Connection &, const SourceTeller &, RegisterExtent, RegisterRecord &);

Result<RegisterRecord> recordOf(Connection &connection, const QList<ReadRegister> &registers, RegisterExtent extent = {})
{
    const Snapshot snapshot(connection);
    const Result<Body> body = loadBody(connection);
    if (!body)
        return std::unexpected(body.error());
    SourceTeller sources(*body);
    if (const Result<> read = sources.read(connection, extent); !read)
        return std::unexpected(read.error());
    RegisterRecord record{*body, sources.latest(), {}, {}};
    if (const Result<> read = forEach(registers, [&](ReadRegister one) { return one(connection, sources, extent, record); }); !read)
        return std::unexpected(read.error());
    const Result<Seating> now = seating(connection);
    if (!now)
        return std::unexpected(now.error());
    record.seating = *now;
    return record;
}

} // namespace

Result<RegisterRecord> registerRecord(Connection &connection)
{
    return recordOf(connection, {readActions, readDecisions});
}

Result<RegisterRecord> actionRecord(Connection &connection, RegisterExtent extent)
{
    return recordOf(connection, {readActions}, extent);
}

Result<RegisterRecord> decisionRecord(Connection &connection, RegisterExtent extent)
{
    return recordOf(connection, {readDecisions}, extent);
}

} // namespace minutebook
