#include "models/notation/changedlevels.h"

#include <QHash>

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

QList<ItemDiagnostic> lintSinceDraft(const QList<Item> &items, const QList<Item> &draft, const Dialect &dialect)
{
    QList<ItemDiagnostic> findings;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto isIt = [&](const Item &item) { return item.heading.title == items[i].heading.title; };
        const auto old = std::ranges::find_if(draft, isIt);
        if (old == draft.cend())
            continue;
        for (const ChangedLevel &change : changedLevels(*old, items[i])) {
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
