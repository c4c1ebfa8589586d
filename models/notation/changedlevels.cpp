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

/// Something that a title or a line says, and for whom.
struct Said {
    qsizetype line = -1; ///< of its item; -1: its heading
    QString words; ///< as they are read: without marks, and without what ends a sentence
    LineLevel level;
};

QString readWords(const QString &text)
{
    QString words = text.simplified();
    words.removeIf([](QChar c) { return c == u'*' || c == u'_'; });
    while (!words.isEmpty() && words.back().isPunct())
        words.chop(1);
    return words;
}

/// A closed title is of the level of what it is the title of.
Said saidBy(const NoteLine &line, qsizetype at, const Item &item)
{
    const auto *data = std::get_if<DataWords>(&line.words);
    return {at, readWords(data ? data->value : line.body), data ? LineLevel{item.rank} : levelOf(line)};
}

/// But for what is in `there` already, as saidIn() has it.
QList<Said> saidBy(const Item &item, const QString &title = {}, const QSet<QString> &there = {})
{
    QList<Said> all;
    if (!item.heading.tag.doubtful && item.heading.title != title)
        all.append({-1, readWords(item.heading.title), {item.titleRank, item.titleClearing}});
    for (qsizetype i = 0; i < item.lines.size(); ++i) {
        const NoteLine &line = item.lines[i];
        if (saysSomething(line) && !line.tag.doubtful && !there.contains(saidIn(line)))
            all.append(saidBy(line, i, item));
    }
    all.removeIf([](const Said &said) { return said.words.isEmpty(); });
    return all;
}

bool tells(const QString &words, const QString &others)
{
    return words == others || (others.count(u' ') + 1 >= leastWordsAmongOthers && words.contains(others));
}

/// What something says and readers of the draft could not see: of the highest level that it had there.
std::optional<LineLevel> levelInDraft(const Said &now, const QList<Said> &draft)
{
    std::optional<LineLevel> highest;
    for (const Said &old : draft) {
        if (!isLower(now.level, old.level) || !tells(now.words, old.words) || (highest && highest->rank >= old.level.rank))
            continue;
        const auto showedIt = [&](const Said &other) { return !isLower(now.level, other.level) && tells(other.words, old.words); };
        if (std::ranges::none_of(draft, showedIt))
            highest = old.level;
    }
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
    const QList<Said> further = saidBy(now, before.heading.title, there);
    QList<Said> read;
    for (const Item &item : further.isEmpty() ? QList<Item>() : draft)
        read += saidBy(item);
    QList<ChangedLevel> moved;
    for (const Said &said : further) {
        if (const std::optional<LineLevel> level = levelInDraft(said, read))
            moved.append({said.line, *level, said.level});
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
