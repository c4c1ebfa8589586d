#include "models/notation/changedlevels.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

LineLevel levelOf(const NoteLine &line)
{
    return {line.standing.rank, line.standing.clearing};
}

bool saysSomething(const NoteLine &line)
{
    const auto *data = std::get_if<DataWords>(&line.words);
    return line.kind != LineKind::Blank && line.kind != LineKind::OwnNote && (!data || data->key == "title"_L1);
}

/// What a line says, its tag aside.
QString saidIn(const NoteLine &line)
{
    return QString::number(static_cast<int>(line.kind)) + u' ' + line.body.simplified();
}

constexpr qsizetype leastWordsAmongOthers = 4; ///< fewer are met by chance

bool says(const NoteLine &line, const NoteLine &other)
{
    const QString said = line.body.simplified();
    const QString asked = other.body.simplified();
    return said == asked || (asked.count(u' ') + 1 >= leastWordsAmongOthers && said.contains(asked));
}

/// What a line says and readers of the draft could not see: of the highest level that it had there.
std::optional<LineLevel> levelInDraft(const NoteLine &line, const QList<Item> &draft)
{
    std::optional<LineLevel> highest;
    const auto each = [&draft](auto look) {
        for (const Item &item : draft)
            std::ranges::for_each(item.lines, look);
    };
    each([&](const NoteLine &old) {
        if (!saysSomething(old) || old.tag.doubtful || !isLower(levelOf(line), levelOf(old)) || !says(line, old))
            return;
        bool seen = false;
        each([&](const NoteLine &other) { seen = seen || (!isLower(levelOf(line), levelOf(other)) && says(other, old)); });
        if (!seen && (!highest || highest->rank < old.standing.rank))
            highest = levelOf(old);
    });
    return highest;
}

} // namespace

bool isLower(const LineLevel &now, const LineLevel &before)
{
    return now.rank < before.rank || (now.clearing && (!before.clearing || *now.clearing < *before.clearing));
}

QString levelWords(const LineLevel &level, const Dialect &dialect)
{
    QString name = dialect.scheme.level(level.rank).name;
    if (!level.clearing)
        return name;
    const bool plain = *level.clearing == dialect.defaultRank;
    return name + (plain ? u", cleared"_s : u", cleared "_s + dialect.scheme.level(*level.clearing).name);
}

QList<ChangedLevel> changedLevels(const Item &before, const Item &now)
{
    QList<ChangedLevel> changed;
    const bool heading = before.rank != now.rank && !before.heading.tag.doubtful && !now.heading.tag.doubtful;
    if (heading)
        changed.append({-1, {before.rank}, {now.rank}});
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < before.lines.size(); ++i)
        places[saidIn(before.lines[i])].append(i);
    for (qsizetype i = 0; i < now.lines.size(); ++i) {
        const NoteLine &line = now.lines[i];
        const auto same = places.find(saidIn(line));
        if (!saysSomething(line) || same == places.end() || same->isEmpty())
            continue;
        const NoteLine &old = before.lines[same->takeFirst()];
        const bool follows = heading && !old.tag.exact() && !line.tag.exact();
        if (!old.tag.doubtful && !line.tag.doubtful && levelOf(old) != levelOf(line))
            changed.append({i, levelOf(old), levelOf(line), follows});
    }
    return changed;
}

QList<ChangedLevel> movedLevels(const Item &before, const Item &now, const QList<Item> &draft)
{
    QSet<QString> there;
    for (const NoteLine &line : before.lines)
        there.insert(saidIn(line));
    QList<ChangedLevel> moved;
    for (qsizetype i = 0; i < now.lines.size(); ++i) {
        const NoteLine &line = now.lines[i];
        if (!saysSomething(line) || line.tag.doubtful || line.body.isEmpty() || there.contains(saidIn(line)))
            continue;
        if (const std::optional<LineLevel> level = levelInDraft(line, draft))
            moved.append({i, *level, levelOf(line)});
    }
    return moved;
}

QList<ItemDiagnostic> lintSinceDraft(const QList<Item> &items, const QList<Item> &draft, const Dialect &dialect)
{
    QList<ItemDiagnostic> findings;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto isIt = [&](const Item &item) { return item.heading.title == items[i].heading.title; };
        const auto old = std::ranges::find_if(draft, isIt);
        const Item before = old == draft.cend() ? Item() : *old;
        const QList<ChangedLevel> changed = old == draft.cend() ? QList<ChangedLevel>() : changedLevels(before, items[i]);
        for (const ChangedLevel &change : changed + movedLevels(before, items[i], draft)) {
            if (change.follows)
                continue;
            const QString &text = change.line < 0 ? items[i].heading.text : items[i].lines[change.line].text;
            const auto code = isLower(change.now, change.before) ? DiagnosticCode::LevelLowered : DiagnosticCode::LevelRaised;
            findings.append({i,
                             {code,
                              Gravity::Hint,
                              static_cast<int>(change.line) + 2,
                              1,
                              static_cast<int>(text.size()),
                              {levelWords(change.before, dialect), levelWords(change.now, dialect)}}});
        }
    }
    return findings;
}

} // namespace minutebook
