#include "models/minutes/shownregister.h"

#include "models/domain/seating.h"

#include <algorithm>

namespace minutebook {

namespace {

/// The gate, for entries of registers.
auto shownIn(Edition edition)
{
    return [edition](const RegisterSource &source) { return visible(source.rank, source.clearing, edition.ceiling); };
}

ShownLogEntry entryOf(const LoggedAction &action, Edition edition)
{
    ShownLogEntry entry{action.source, action.number, action.text, action.owners, action.due};
    for (const LoggedUpdate &update : action.updates) {
        if (!shownIn(edition)(update.source))
            continue;
        if (!update.owners.isEmpty())
            entry.owners = update.owners;
        if (update.due.isValid())
            entry.due = update.due;
        entry.status = update.status.value_or(entry.status);
        if (!update.text.isEmpty())
            entry.latest = update;
    }
    return entry;
}

bool isWanted(const ShownLogEntry &entry, const RegisterFilter &filter)
{
    const bool status = filter.statuses.isEmpty() || filter.statuses.contains(entry.status);
    const auto isOwner = [&filter](const QString &owner) { return sameName(owner, filter.owner); };
    return status && (filter.owner.isEmpty() || std::ranges::any_of(entry.owners, isOwner));
}

} // namespace

bool isFinished(ActionStatus status)
{
    return status == ActionStatus::Closed || status == ActionStatus::Transferred || status == ActionStatus::Withdrawn;
}

QList<ShownLogEntry> shownLog(const RegisterRecord &record, Edition edition, const RegisterFilter &filter)
{
    QList<ShownLogEntry> entries;
    for (const LoggedAction &action : record.actions) {
        if (!shownIn(edition)(action.source))
            continue;
        if (const ShownLogEntry entry = entryOf(action, edition); isWanted(entry, filter))
            entries.append(entry);
    }
    return entries;
}

QList<LoggedDecision> shownDecisions(const RegisterRecord &record, Edition edition, const RegisterFilter &filter)
{
    QList<LoggedDecision> decisions = record.decisions;
    decisions.removeIf([&](const LoggedDecision &decision) {
        return !shownIn(edition)(decision.source) || (!filter.verbs.isEmpty() && !filter.verbs.contains(decision.verb));
    });
    return decisions;
}

} // namespace minutebook
