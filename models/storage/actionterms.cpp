#include "models/storage/actionterms.h"

#include "models/domain/ended.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/registerstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The lowest ceiling whose edition shows it.
Rank shownFrom(Rank rank, Clearing clearing)
{
    return std::min(rank, clearing.value_or(rank));
}

ActionTerms termsOf(const RegisteredUpdate &update, const Action &action, const Scheme &scheme)
{
    const std::optional<Rank> cleared = scheme.rankOf(update.place.clearedFrom);
    return {update.owners, update.due, std::max(action.rank, scheme.rankOrHighest(update.place.level)), cleared};
}

} // namespace

Result<std::optional<Action>> actionBefore(Connection &connection, const QString &number, MeetingId meeting, const Scheme &scheme)
{
    Result<std::optional<Action>> action = raisedAction(connection, number, scheme);
    if (!action || !*action)
        return action;
    const Result<QList<RegisteredUpdate>> updates = updatesBefore(connection, number, meeting);
    if (!updates)
        return std::unexpected(updates.error());
    for (const RegisteredUpdate &update : *updates) {
        if (!update.owners.isEmpty() || update.due.isValid())
            takeUp(**action, termsOf(update, **action, scheme));
    }
    return action;
}

FindEnding findEnding(Connection &connection, MeetingId meeting)
{
    return [&connection, meeting](const QString &number) -> std::optional<int> {
        MeetingId at;
        for (const RegisteredUpdate &update : updatesBefore(connection, number, meeting).value_or(QList<RegisteredUpdate>())) {
            if (update.status)
                at = isEnded(update.status) ? update.place.meeting : MeetingId();
        }
        const auto ended = firstRow(connection, u"SELECT number FROM meeting WHERE id = :id"_s, {{":id"_L1, at}},
                                    [](const Row &row) { return row.number(0); });
        return ended && *ended ? std::optional(static_cast<int>(**ended)) : std::nullopt;
    };
}

void takeUp(Action &action, const ActionTerms &terms)
{
    action.changes.append(terms);
    if (shownFrom(terms.rank, terms.clearing) > shownFrom(action.rank, action.clearing))
        return;
    if (!terms.owners.isEmpty())
        action.owners = terms.owners;
    if (terms.due.isValid())
        action.due = terms.due;
}

} // namespace minutebook
