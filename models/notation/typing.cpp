#include "models/notation/typing.h"

#include "models/notation/labels.h"
#include "models/notation/rewriteparts.h"
#include "models/notation/tag.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6;
constexpr qsizetype stepSpaces = 2;

qsizetype indentation(const QString &text)
{
    return std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
}

/// Before the tag there are no words left that a new line could take along.
qsizetype behindTag(const Line &line, qsizetype cursor)
{
    const bool beforeTag = line.tag.exact() && cursor <= line.tag.begin
        && QStringView(line.text).sliced(cursor, line.tag.begin - cursor).trimmed().isEmpty();
    return beforeTag ? line.text.size() : cursor;
}

/// " (RED)", where the line's level would be lost to its first half. That half is not cleared: nobody has judged its wording.
QString levelOf(const Line &line, const Dialect &dialect)
{
    Tag level;
    level.level = line.tag.level;
    return level.level ? u' ' + tagText(level, dialect.scheme) : QString();
}

} // namespace

std::optional<Typed> typeEnter(const Line &line, qsizetype cursor, const QString &before, const Dialect &dialect)
{
    const qsizetype mark = markLength(line);
    if (cursor < mark)
        return std::nullopt;
    if (mark > 0 && line.body.isEmpty() && !line.tag.exact())
        return Typed{{}, 0};
    const QString label = mark == 0 ? QString() : nextLabel(line.label, before);
    const qsizetype at = behindTag(line, cursor);
    const bool cutsTagged = line.tag.level && mark < at && at <= line.tag.begin;
    if (label.isEmpty() && at == cursor && !cutsTagged)
        return std::nullopt;
    const QString newMark = label.isEmpty() ? QString() : line.text.first(indentation(line.text)) + label + u' ';
    const QString head = cutsTagged ? trimmedEnd(line.text.first(at)) + levelOf(line, dialect) : line.text.first(at);
    const QString rest = line.text.sliced(at).trimmed();
    return Typed{head + u'\n' + newMark + rest, head.size() + 1 + newMark.size()};
}

std::optional<Typed> typeBackspace(const Line &line, qsizetype cursor)
{
    if (line.label.isEmpty() || cursor != markLength(line))
        return std::nullopt;
    return Typed{line.text.sliced(cursor), 0};
}

std::optional<Typed> typeSpace(const Line &line, qsizetype cursor)
{
    const bool heading = line.body == "#"_L1 || line.body == "##"_L1;
    if (line.label.isEmpty() || !heading || cursor != line.text.size() || line.text.back() != u'#')
        return std::nullopt;
    return Typed{line.body + u' ', line.body.size() + 1};
}

QString nested(const Line &line, int steps)
{
    if (line.label.isEmpty())
        return line.text;
    const int depth = std::clamp(line.depth + steps, 0, deepest);
    return QString(depth * stepSpaces, u' ') + line.text.sliced(indentation(line.text));
}

} // namespace minutebook
