#include "models/domain/shownwithheld.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct StateName {
    WithheldState state;
    QLatin1StringView name;
};

constexpr std::array stateNames{
    StateName{WithheldState::Overdue, "overdue"_L1},
    StateName{WithheldState::Due, "due"_L1},
    StateName{WithheldState::NotGiven, "not-given"_L1},
    StateName{WithheldState::Later, "later"_L1},
    StateName{WithheldState::Gone, "gone"_L1},
    StateName{WithheldState::Opened, "opened"_L1},
    StateName{WithheldState::Downgraded, "downgraded"_L1},
};

LoggedPart asShown(LoggedPart part, Rank ceiling)
{
    if (!visible(part.factsRank, std::nullopt, ceiling))
        part.facts = {};
    if (!visible(part.titleRank, part.titleClearing, ceiling))
        part.title.clear();
    return part;
}

} // namespace

WithheldState stateOf(const LoggedPart &part, QDate today)
{
    if (part.isGone())
        return WithheldState::Gone;
    if (!part.withheld)
        return part.downgrade ? WithheldState::Downgraded : WithheldState::Opened;
    if (part.facts.review.isValid() && part.facts.review <= today)
        return part.facts.review.addDays(daysOfGrace) < today ? WithheldState::Overdue : WithheldState::Due;
    return part.facts.ground.isEmpty() || !part.facts.hasReview() ? WithheldState::NotGiven : WithheldState::Later;
}

bool isDue(WithheldState state)
{
    return state == WithheldState::Due || state == WithheldState::Overdue;
}

QString nameOfState(WithheldState state)
{
    return std::ranges::find(stateNames, state, &StateName::state)->name;
}

std::optional<WithheldState> withheldStateNamed(QStringView name)
{
    const auto found = std::ranges::find_if(stateNames, [name](const StateName &state) { return state.name == name; });
    return found == stateNames.end() ? std::nullopt : std::optional(found->state);
}

bool wants(const WithheldFilter &filter, const LoggedPart &part, const Scheme &scheme, QDate today)
{
    if (!filter.states.isEmpty() && !filter.states.contains(stateOf(part, today)))
        return false;
    if (filter.meeting > 0 && filter.meeting != part.source.meeting)
        return false;
    if (!filter.level.isEmpty() && filter.level != scheme.level(part.source.rank).name)
        return false;
    return filter.owner.isEmpty() || filter.owner.compare(part.facts.owner, Qt::CaseInsensitive) == 0;
}

/// Wanted by what is shown: a filter tells nothing of what is not.
QList<LoggedPart> shownWithheld(const WithheldRecord &record, Rank ceiling, const WithheldFilter &filter)
{
    QList<LoggedPart> parts;
    for (const LoggedPart &part : record.parts) {
        if (!visible(part.source.rank, part.source.clearing, ceiling))
            continue;
        const LoggedPart shown = asShown(part, ceiling);
        if (wants(filter, shown, record.body.scheme, record.date))
            parts.append(shown);
    }
    std::ranges::stable_sort(parts, {}, [&](const LoggedPart &part) { return stateOf(part, record.date); });
    return parts;
}

WithheldRecord latestShown(WithheldRecord record, Rank ceiling)
{
    std::ranges::stable_sort(record.parts, std::ranges::greater(),
                             [](const LoggedPart &part) { return std::pair(part.source.date, part.source.meeting); });
    record.parts = shownWithheld(record, ceiling);
    return record;
}

} // namespace minutebook
