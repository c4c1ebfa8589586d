#include "models/review/commentlevels.h"

#include "models/notation/changedlevels.h"
#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/review/quotedstretch.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is said in a line, without its keyword, number and tag.
TypedStretch bodyOf(const Line &line)
{
    const qsizetype end = line.tag.exact() ? line.tag.begin : line.text.size();
    const qsizetype begin = QStringView(line.text).first(end).lastIndexOf(line.body);
    return begin < 0 ? TypedStretch{0, line.text.size()} : TypedStretch{begin, begin + line.body.size()};
}

/// In what is said first: the owner of an action stands there as well as before it.
std::optional<TypedStretch> stretchOf(const ReviewComment &comment, const Line &line)
{
    const TypedStretch body = bodyOf(line);
    if (const auto stretch = stretchOf(comment, line.text.sliced(body.begin, body.end - body.begin)))
        return TypedStretch{body.begin + stretch->begin, body.begin + stretch->end};
    return stretchOf(comment, line.text);
}

/// Wherever the bracket stands.
Tag levels(Tag tag)
{
    tag.begin = 0;
    tag.length = 0;
    return tag;
}

QString numberOf(const Line &line)
{
    if (const auto *action = std::get_if<ActionWords>(&line.words))
        return action->number;
    const auto *update = std::get_if<UpdateWords>(&line.words);
    return update ? update->number : QString();
}

std::optional<ActionStatus> statusOf(const Line &line)
{
    const auto *update = std::get_if<UpdateWords>(&line.words);
    return update ? update->status : std::nullopt;
}

bool isAlike(const Line &line, const Line &other)
{
    return line.kind == other.kind && line.depth == other.depth && line.label == other.label && levels(line.tag) == levels(other.tag)
        && numberOf(line) == numberOf(other) && statusOf(line) == statusOf(other);
}

QList<LineLevel> levelsIn(const ItemText &text, const Dialect &dialect)
{
    QList<LineLevel> levels;
    for (Item &item : parseItem(text.heading, text.notes, dialect)) {
        (void)resolve(item, dialect, {});
        levels.append({item.rank, item.titleClearing});
        for (const NoteLine &line : std::as_const(item.lines))
            levels.append({line.standing.rank, line.standing.clearing});
    }
    return levels;
}

} // namespace

bool lowersLevel(const ReviewComment &comment, const Dialect &dialect, Rank rank)
{
    if (comment.kind == CommentKind::Level)
        return dialect.scheme.rankOrHighest(comment.level) < rank;
    if (comment.kind != CommentKind::Wording)
        return false;
    const Tag tag = lexAsText(comment.wording, dialect).tag;
    const bool keeps = tag.level && *tag.level >= rank && !tag.cleared && !tag.doubtful;
    return bringsTag(comment, dialect) && !keeps;
}

bool bringsTag(const ReviewComment &comment, const Dialect &dialect)
{
    const Tag tag = lexAsText(comment.wording, dialect).tag;
    return levels(tag) != Tag() && levels(tag) != levels(lexAsText(comment.quote, dialect).tag);
}

Result<QString> lineWithWording(const QString &text, const ReviewComment &comment, const QString &wording, const Dialect &dialect)
{
    const Line line = lexLine(text, dialect);
    const auto stretch = stretchOf(comment, line);
    if (!stretch)
        return failure(ErrorCode::CommentQuoteGone, {comment.quote});
    const QString changed = replaced(line.text, *stretch, wording);
    return isAlike(line, lexLine(changed, dialect)) ? Result<QString>(changed) : failure(ErrorCode::CommentLowersLevel);
}

Result<QString> headingWithWording(const QString &text, const ReviewComment &comment, const QString &wording, const Dialect &dialect)
{
    ItemHeading heading = lexHeading(text, dialect);
    const auto stretch = stretchOf(comment, heading.title);
    if (!stretch)
        return failure(ErrorCode::CommentQuoteGone, {comment.quote});
    heading.title = replaced(heading.title, *stretch, wording);
    const QString changed = headingText(heading, dialect.scheme);
    const ItemHeading read = lexHeading(changed, dialect);
    const bool alike = read.number == heading.number && read.title == heading.title && levels(read.tag) == levels(heading.tag);
    return alike ? Result<QString>(changed) : failure(ErrorCode::CommentLowersLevel);
}

Result<ItemText> itemWithWording(const ItemText &item, int line, const ReviewComment &comment, const QString &wording,
                                 const Dialect &dialect)
{
    ItemText changed = item;
    QStringList lines = item.notes.split(u'\n');
    const Result<QString> text = line < 0 ? headingWithWording(item.heading, comment, wording, dialect)
                                          : lineWithWording(lines.value(line), comment, wording, dialect);
    if (!text)
        return std::unexpected(text.error());
    (line < 0 ? changed.heading : lines[line]) = *text;
    changed.notes = lines.join(u'\n');
    return levelsIn(item, dialect) == levelsIn(changed, dialect) ? Result<ItemText>(changed) : failure(ErrorCode::CommentLowersLevel);
}

bool collide(const ReviewComment &one, const ReviewComment &other, const QString &line)
{
    if (one.kind != CommentKind::Wording || other.kind != CommentKind::Wording || one.id == other.id)
        return false;
    const auto first = stretchOf(one, line);
    const auto second = stretchOf(other, line);
    return !first || !second || (first->begin < second->end && second->begin < first->end);
}

} // namespace minutebook
