#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/retag.h"
#include "models/notation/tag.h"
#include "models/notation/withheldparts.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString levelNamed(Rank level, const Dialect &dialect)
{
    return dialect.scheme.level(level).name;
}

/// A heading that nothing marks has the default level.
QString relevelled(ItemHeading heading, Rank to, const Dialect &dialect)
{
    Tag tag = heading.tag.exact() ? heading.tag : Tag();
    tag.level = to == dialect.defaultRank ? std::nullopt : std::optional(to);
    tag.length = tagText(tag, dialect.scheme).size();
    heading.tag = tag;
    if (!tag.exact())
        heading.tail.clear();
    return headingText(heading, dialect.scheme);
}

QString relevelled(const NoteLine &line, Rank to, Rank around, const Dialect &dialect)
{
    const bool cleared = line.tag.clearedFrom || (line.tag.cleared && to > dialect.defaultRank);
    return to == around && !cleared ? withoutTag(line, dialect) : withLevel(line, to, dialect);
}

bool hasOwnLevel(const NoteLine &line, Rank level)
{
    return line.tag.doubtful || line.tag.level == level;
}

/// What lies around a line of a part once that has its new level: in an item or a section that level.
Rank aroundLine(const WithheldPart &part, qsizetype at, Rank to)
{
    return part.kind == PartKind::Lines || at == part.line ? part.around : to;
}

ItemWords rewritten(const Item &item, const WithheldPart &part, Rank to, const Dialect &dialect)
{
    ItemWords words{item.heading.text, {}};
    if (part.kind == PartKind::Item)
        words.heading = relevelled(item.heading, to, dialect);
    for (const NoteLine &line : item.lines)
        words.lines << line.text;
    for (const qsizetype at : part.lines) {
        if (hasOwnLevel(item.lines[at], part.rank))
            words.lines[at] = relevelled(item.lines[at], to, aroundLine(part, at, to), dialect);
    }
    return words;
}

/// Nothing: all of the part is as low as it was to be.
std::optional<Error> heldBack(const Item &now, const WithheldPart &part, Rank to, const Dialect &dialect)
{
    if (part.kind == PartKind::Item && now.rank > to)
        return Error{ErrorCode::DowngradeHeld, {now.heading.title, levelNamed(now.rank, dialect)}};
    for (const qsizetype at : part.lines) {
        const NoteLine &line = now.lines[at];
        if (!visible(line.standing.rank, line.standing.clearing, to))
            return Error{ErrorCode::DowngradeHeld, {line.body, levelNamed(line.standing.rank, dialect)}};
    }
    return std::nullopt;
}

/// The texts whose new readers are those of the level: the closed title of an item too.
QStringList openedTexts(const Item &now, const WithheldPart &part)
{
    QStringList texts;
    if (part.kind == PartKind::Item)
        texts << now.heading.text << now.data(u"title");
    for (const qsizetype at : part.lines)
        texts << now.lines[at].text;
    return texts;
}

std::optional<Error> namesParty(const QStringList &texts, Rank to, const Dialect &dialect)
{
    const auto named = std::ranges::find_if(texts, [&](const QString &text) { return !dialect.realNames.find(text).isEmpty(); });
    if (named == texts.end() || to == dialect.scheme.highest())
        return std::nullopt;
    return Error{ErrorCode::DowngradeNamesParty, {levelNamed(to, dialect), *named}};
}

/// As its readers know it.
QString nameFor(const Item &item, Rank to)
{
    if (item.heading.number)
        return u"item %1"_s.arg(*item.heading.number);
    const bool shows = visible(item.titleRank, item.titleClearing, to) && !item.heading.title.isEmpty();
    return shows ? u"‘%1’"_s.arg(item.heading.title) : u"an item"_s;
}

QString openedPhrase(PartKind kind)
{
    if (kind == PartKind::Paper)
        return u"A paper that was withheld of %1 is open to readers of these minutes from this day on: %2"_s;
    return kind == PartKind::Item ? u"What was withheld of %1 is in these minutes from this day on: %2"_s
                                  : u"Lines that were withheld of %1 are in these minutes from this day on: %2"_s;
}

} // namespace

Result<ItemWords> downgraded(const Item &item, const WithheldPart &part, Rank to, const Dialect &dialect, const FindAction &findAction)
{
    if (to >= part.rank)
        return failure(ErrorCode::DowngradeNotLower, {levelNamed(to, dialect), levelNamed(part.rank, dialect)});
    ItemWords words = rewritten(item, part, to, dialect);
    const Item now = readAgain(words, dialect, findAction);
    if (const std::optional<Error> held = heldBack(now, part, to, dialect))
        return std::unexpected(*held);
    if (const std::optional<Error> names = namesParty(openedTexts(now, part), to, dialect))
        return std::unexpected(*names);
    return words;
}

Item readAgain(const ItemWords &words, const Dialect &dialect, const FindAction &findAction)
{
    QList<Item> items{Item{.heading = lexHeading(words.heading, dialect)}};
    for (const QString &line : words.lines)
        items.first().lines.append(NoteLine{lexLine(line, dialect), {}});
    (void)resolveMeeting(items, dialect, findAction);
    return items.constFirst();
}

Result<QString> releaseNote(const Item &item, const WithheldPart &part, Rank to, const QString &reason, const Dialect &dialect)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return failure(ErrorCode::DowngradeReasonMissing);
    Line line = lexLine(openedPhrase(part.kind).arg(nameFor(item, to), why), dialect);
    if (to != dialect.defaultRank && !line.tag.exact() && !line.tag.doubtful)
        line = lexLine(withLevel(line, to, dialect), dialect);
    QList<NoteLine> lines{NoteLine{line, {}}};
    resolveLoose(lines, dialect);
    const Standing &standing = lines.constFirst().standing;
    if (!visible(standing.rank, standing.clearing, to) || standing.stub)
        return failure(ErrorCode::DowngradeReasonWithheld, {levelNamed(to, dialect), levelNamed(standing.rank, dialect)});
    if (const std::optional<Error> names = namesParty({line.text}, to, dialect))
        return std::unexpected(*names);
    return line.text;
}

} // namespace minutebook
