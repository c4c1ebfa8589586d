#include "models/presentation/carriedactions.h"

#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"

#include <QSet>

namespace minutebook {

namespace {

Result<QSet<qint64>> meetingsBefore(Connection &connection, MeetingId id)
{
    const Result<MeetingSummary> here = meeting(connection, id);
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!here || !all)
        return std::unexpected(here ? all.error() : here.error());
    QSet<qint64> before;
    for (const MeetingSummary &other : *all) {
        if (std::pair(other.date, other.number) < std::pair(here->date, here->number))
            before.insert(other.id.value);
    }
    return before;
}

CarriedAction carried(const RegisteredAction &action, const Scheme &scheme)
{
    const RegisterPlace &place = action.place;
    return {place.meeting, place.item,  place.line, action.number, action.text, action.owners,
            action.due,    std::nullopt, scheme.rankOrHighest(place.level)};
}

void takeUp(CarriedAction &action, const RegisteredUpdate &update)
{
    if (!update.owners.isEmpty())
        action.owners = update.owners;
    if (update.due.isValid())
        action.due = update.due;
    if (update.status)
        action.status = update.status;
}

/// As they stand after the meetings that count.
template <typename Counts>
Result<QList<CarriedAction>> actionsAmong(Connection &connection, Counts counts, const Scheme &scheme)
{
    const Result<QList<RegisteredAction>> raised = registeredActions(connection);
    const Result<QList<RegisteredUpdate>> updates = registeredUpdates(connection);
    if (!raised || !updates)
        return std::unexpected(raised ? updates.error() : raised.error());
    QList<CarriedAction> actions;
    QHash<QString, qsizetype> places;
    for (const RegisteredAction &action : *raised) {
        if (!counts(action.place.meeting) || places.contains(action.number))
            continue;
        places.insert(action.number, actions.size());
        actions.append(carried(action, scheme));
    }
    for (const RegisteredUpdate &update : *updates) {
        if (counts(update.place.meeting) && places.contains(update.number))
            takeUp(actions[places.value(update.number)], update);
    }
    return actions;
}

} // namespace

bool isEnded(std::optional<ActionStatus> status)
{
    return status == ActionStatus::Closed || status == ActionStatus::Transferred || status == ActionStatus::Withdrawn;
}

Result<QList<CarriedAction>> openActions(Connection &connection, const Scheme &scheme)
{
    Result<QList<CarriedAction>> actions = actionsAmong(connection, [](MeetingId) { return true; }, scheme);
    if (actions)
        actions->removeIf([](const CarriedAction &action) { return isEnded(action.status); });
    return actions;
}

Result<QList<CarriedAction>> carriedActions(Connection &connection, MeetingId meeting, const Scheme &scheme)
{
    const Result<QSet<qint64>> before = meetingsBefore(connection, meeting);
    if (!before)
        return std::unexpected(before.error());
    return actionsAmong(connection, [&](MeetingId id) { return before->contains(id.value); }, scheme);
}

} // namespace minutebook
