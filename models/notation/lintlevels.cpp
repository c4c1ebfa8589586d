#include "models/notation/lintparts.h"

#include "models/domain/visible.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbersTold = 12;

bool isUnmarked(const Item &item)
{
    return !item.heading.tag.level && !item.heading.tag.doubtful;
}

/// Where even what has the default level is marked so, the few without a mark have been forgotten.
bool marksNearlyAll(const Meeting &meeting, Rank defaultRank)
{
    constexpr qsizetype few = 6; // one in so many
    const auto isMarkedAsDefault = [&](const Item &item) { return item.heading.tag.level == defaultRank; };
    return std::ranges::any_of(meeting.items, isMarkedAsDefault)
        && std::ranges::count_if(meeting.items, isUnmarked) <= std::max<qsizetype>(1, meeting.items.size() / few);
}

/// Most of what it says is above the level that it has for want of another. News of actions have their actions' levels, wherever they stand.
bool saysMostlyHigher(const Item &item)
{
    qsizetype all = 0;
    qsizetype higher = 0;
    for (const NoteLine &line : item.lines) {
        if (!isPrinted(line) || line.kind == LineKind::Section || line.kind == LineKind::Update || line.standing.stub)
            continue;
        ++all;
        higher += line.standing.rank > item.rank && !line.standing.clearing ? 1 : 0;
    }
    return higher * 2 > all;
}

/// An action of this meeting, and where it is raised.
struct RaisedAction {
    int sequence = 0;
    qsizetype item = 0;
    qsizetype line = 0;
    Rank rank;
    Clearing clearing;
};

QList<RaisedAction> numberedActions(const Meeting &meeting, const Dialect &dialect)
{
    QList<RaisedAction> actions;
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        const QList<NoteLine> &lines = meeting.items[i].lines;
        for (qsizetype j = 0; j < lines.size(); ++j) {
            const auto *words = std::get_if<ActionWords>(&lines[j].words);
            if (const std::optional<int> sequence = words ? dialect.sequenceOf(words->number) : std::nullopt)
                actions.append({*sequence, i, j, lines[j].standing.rank, lines[j].standing.clearing});
        }
    }
    std::ranges::stable_sort(actions, {}, &RaisedAction::sequence);
    return actions;
}

QList<RaisedAction> shownUpTo(const QList<RaisedAction> &actions, Rank ceiling)
{
    QList<RaisedAction> shown;
    std::ranges::copy_if(actions, std::back_inserter(shown),
                         [ceiling](const RaisedAction &action) { return visible(action.rank, action.clearing, ceiling); });
    return shown;
}

/// Numbers below the last that is shown which are not, and the first action behind such a gap.
struct Gap {
    QStringList numbers;
    RaisedAction behind;
};

Gap gapIn(const QList<RaisedAction> &shown, const Dialect &dialect)
{
    Gap gap;
    int next = 1;
    for (const RaisedAction &action : shown) {
        if (next < action.sequence && gap.numbers.isEmpty())
            gap.behind = action;
        for (; next < action.sequence && gap.numbers.size() <= mostNumbersTold; ++next)
            gap.numbers << dialect.actionNumber(next);
        next = action.sequence + 1;
    }
    return gap;
}

QString told(const QStringList &numbers)
{
    const bool more = numbers.size() > mostNumbersTold;
    return more ? numbers.first(mostNumbersTold).join(", "_L1) + ", …"_L1 : numbers.join(", "_L1);
}

} // namespace

QList<ItemDiagnostic> lintLevels(const Meeting &meeting, const Dialect &dialect)
{
    const bool isOdd = marksNearlyAll(meeting, dialect.defaultRank);
    QList<ItemDiagnostic> findings;
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        const Item &item = meeting.items[i];
        const auto length = static_cast<int>(item.heading.text.size());
        if (isUnmarked(item) && (isOdd || saysMostlyHigher(item)))
            findings.append({i, {DiagnosticCode::LevelMissing, Gravity::Hint, 1, 1, length, {dialect.scheme.level(item.rank).name}}});
    }
    return findings;
}

/// Of the edition that most readers get: numbers are given whatever the level, so that one who sees 01 and 03 knows of another.
QList<ItemDiagnostic> lintActionNumbers(const Meeting &meeting, const Dialect &dialect)
{
    const Gap gap = gapIn(shownUpTo(numberedActions(meeting, dialect), dialect.defaultRank), dialect);
    if (gap.numbers.isEmpty())
        return {};
    const RaisedAction &at = gap.behind;
    const auto length = static_cast<int>(meeting.items[at.item].lines[at.line].text.size());
    const QStringList details{dialect.scheme.level(dialect.defaultRank).name, told(gap.numbers)};
    return {{at.item, {DiagnosticCode::ActionNumberGap, Gravity::Hint, static_cast<int>(at.line) + 2, 1, length, details}}};
}

} // namespace minutebook
