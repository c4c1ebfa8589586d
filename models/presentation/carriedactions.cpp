#include "models/presentation/carriedactions.h"

#include "models/domain/visible.h"
#include "models/storage/meetingstore.h"
#include "models/storage/openactions.h"
#include "models/storage/registerstore.h"

namespace minutebook {

namespace {

constexpr qsizetype withheld = -1;

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

/// What is read of the registers.
struct Lines {
    QList<RegisteredAction> raised;
    QList<RegisteredUpdate> updates;
};

Result<Lines> linesOf(const Result<QList<RegisteredAction>> &raised, const Result<QList<RegisteredUpdate>> &updates)
{
    if (!raised || !updates)
        return std::unexpected(raised ? updates.error() : raised.error());
    return Lines{*raised, *updates};
}

Result<Lines> linesNumbered(Connection &connection, const Result<QSet<QString>> &numbers)
{
    return numbers ? linesOf(actionsNumbered(connection, *numbers), updatesNumbered(connection, *numbers))
                   : std::unexpected(numbers.error());
}

/// Under a ceiling what ended an action may be hidden: then all are read.
Result<Lines> linesBefore(Connection &connection, MeetingId meeting, std::optional<Rank> ceiling, const QSet<QString> &spokenOf)
{
    if (ceiling)
        return linesOf(registeredActions(connection), registeredUpdates(connection));
    const Result<QSet<QString>> open = openActionNumbers(connection, meeting);
    return linesNumbered(connection, open ? *open + spokenOf : open);
}

/// As they stand after the meetings that count, by what a ceiling shows.
template <typename Counts>
Result<QList<CarriedAction>> actionsAmong(const Result<Lines> &lines, Counts counts, const Scheme &scheme, std::optional<Rank> ceiling)
{
    if (!lines)
        return std::unexpected(lines.error());
    QList<CarriedAction> actions;
    QHash<QString, qsizetype> places;
    for (const RegisteredAction &action : lines->raised) {
        if (!counts(action.place.meeting) || places.contains(action.number))
            continue;
        const bool shown = isShown(action.place, {}, scheme, ceiling);
        places.insert(action.number, shown ? actions.size() : withheld);
        if (shown)
            actions.append(carried(action, scheme, ceiling));
    }
    for (const RegisteredUpdate &update : lines->updates) {
        const qsizetype place = places.value(update.number, withheld);
        if (place != withheld && counts(update.place.meeting) && isShown(update.place, actions[place].rank, scheme, ceiling))
            takeUp(actions[place], update, shownRank(update.place, scheme, ceiling));
    }
    return actions;
}

} // namespace

Result<QList<CarriedAction>> openActions(Connection &connection, const Scheme &scheme)
{
    const Result<Lines> lines = linesNumbered(connection, openActionNumbers(connection));
    return actionsAmong(lines, [](MeetingId) { return true; }, scheme, {});
}

Result<QList<CarriedAction>> carriedActions(Connection &connection, MeetingId meeting, const Scheme &scheme, std::optional<Rank> ceiling,
                                            const QSet<QString> &spokenOf)
{
    const Result<QList<MeetingId>> all = meetingsBefore(connection, meeting);
    if (!all)
        return std::unexpected(all.error());
    QSet<qint64> before;
    for (const MeetingId id : *all)
        before.insert(id.value);
    const Result<Lines> lines = linesBefore(connection, meeting, ceiling, spokenOf);
    auto actions = actionsAmong(lines, [&](MeetingId id) { return before.contains(id.value); }, scheme, ceiling);
    if (actions)
        actions->removeIf([&](const CarriedAction &action) { return isEnded(action.status) && !spokenOf.contains(action.number); });
    return actions;
}

} // namespace minutebook
