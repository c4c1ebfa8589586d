#include "models/presentation/carriedactions.h"

#include "models/domain/visible.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"

#include <QSet>

namespace minutebook {

namespace {

constexpr qsizetype withheld = -1;

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

/// `least` is the level that the line has at least.
bool isShown(const RegisterPlace &place, Rank least, const Scheme &scheme, std::optional<Rank> ceiling)
{
    const Rank rank = std::max(least, scheme.rankOrHighest(place.level));
    return !ceiling || visible(rank, place.clearedFrom.isEmpty() ? Clearing() : scheme.rankOrHighest(place.clearedFrom), *ceiling);
}

/// Of what is shown under a ceiling; what is cleared for it is of the ceiling at most.
Rank shownRank(const RegisterPlace &place, const Scheme &scheme, std::optional<Rank> ceiling)
{
    const Rank rank = scheme.rankOrHighest(place.level);
    return std::min(rank, ceiling.value_or(rank));
}

CarriedAction carried(const RegisteredAction &action, const Scheme &scheme, std::optional<Rank> ceiling)
{
    const RegisterPlace &place = action.place;
    const Rank told = shownRank(place, scheme, ceiling);
    return {place.meeting, place.item,   place.line,
            action.number, action.text,  action.owners,
            action.due,    std::nullopt, scheme.rankOrHighest(place.level),
            told};
}

void takeUp(CarriedAction &action, const RegisteredUpdate &update, Rank rank)
{
    if (!update.owners.isEmpty() || update.due.isValid() || update.status)
        action.told = std::max(action.told, rank);
    if (!update.owners.isEmpty())
        action.owners = update.owners;
    if (update.due.isValid())
        action.due = update.due;
    if (update.status)
        action.status = update.status;
}

/// As they stand after the meetings that count, by what a ceiling shows.
template <typename Counts>
Result<QList<CarriedAction>> actionsAmong(Connection &connection, Counts counts, const Scheme &scheme, std::optional<Rank> ceiling)
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
        const bool shown = isShown(action.place, {}, scheme, ceiling);
        places.insert(action.number, shown ? actions.size() : withheld);
        if (shown)
            actions.append(carried(action, scheme, ceiling));
    }
    for (const RegisteredUpdate &update : *updates) {
        const qsizetype place = places.value(update.number, withheld);
        if (place != withheld && counts(update.place.meeting) && isShown(update.place, actions[place].rank, scheme, ceiling))
            takeUp(actions[place], update, shownRank(update.place, scheme, ceiling));
    }
    return actions;
}

} // namespace

Result<QList<CarriedAction>> openActions(Connection &connection, const Scheme &scheme)
{
    Result<QList<CarriedAction>> actions = actionsAmong(connection, [](MeetingId) { return true; }, scheme, {});
    if (actions)
        actions->removeIf([](const CarriedAction &action) { return isEnded(action.status); });
    return actions;
}

Result<QList<CarriedAction>> carriedActions(Connection &connection, MeetingId meeting, const Scheme &scheme, std::optional<Rank> ceiling)
{
    const Result<QSet<qint64>> before = meetingsBefore(connection, meeting);
    if (!before)
        return std::unexpected(before.error());
    return actionsAmong(connection, [&](MeetingId id) { return before->contains(id.value); }, scheme, ceiling);
}

} // namespace minutebook
