#include "models/notation/retag.h"

#include "models/notation/doubt.h"
#include "models/notation/lexline.h"
#include "models/notation/rewriteparts.h"
#include "models/notation/tag.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool hasLevel(const Line &line)
{
    const bool bareMark = line.kind == LineKind::ListItem && line.body.isEmpty() && !line.tag.exact();
    return line.kind != LineKind::Blank && line.kind != LineKind::Data && line.kind != LineKind::OwnNote && !bareMark;
}

/// A list mark alone keeps the space that makes it one.
QString joinedTo(const QString &text, const QString &end)
{
    return end.isEmpty() ? text : trimmedEnd(text) + u' ' + end;
}

/// The line with the exact tag, or what is nearly one, replaced; with `tag` at its end where there is neither.
QString replaced(const Line &line, const QString &tag, const Dialect &dialect)
{
    const Passage place = line.tag.exact() ? Passage{line.tag.begin, line.tag.length} : nearTag(line.text, dialect);
    if (place.length == 0)
        return joinedTo(line.text, tag);
    const QString head = line.text.first(place.begin);
    const QString tail = line.text.sliced(place.begin + place.length);
    return tag.isEmpty() ? trimmedEnd(head) + tail : head + tag + tail;
}

} // namespace

QString withLevel(const Line &line, Rank level, const Dialect &dialect)
{
    if (!hasLevel(line))
        return line.text;
    Tag tag = line.tag.exact() ? line.tag : Tag();
    tag.level = level;
    tag.stub = false; // a stub has its section's level, and no other
    return replaced(line, tagText(tag, dialect.scheme), dialect);
}

QString withoutTag(const Line &line, const Dialect &dialect)
{
    return hasLevel(line) ? replaced(line, {}, dialect) : line.text;
}

bool canBeCleared(const Line &line)
{
    return hasLevel(line) && !line.tag.doubtful;
}

QString withClearing(const Line &line, bool cleared, const Dialect &dialect)
{
    if (!canBeCleared(line))
        return line.text;
    Tag tag = line.tag.exact() ? line.tag : Tag();
    tag.cleared = cleared;
    tag.clearedFrom.reset();
    tag.stub = false;
    return replaced(line, cleared || tag.level ? tagText(tag, dialect.scheme) : QString(), dialect);
}

QString asOwnNote(const Line &line)
{
    return line.kind == LineKind::OwnNote ? line.text : "// "_L1 + line.text;
}

QString asPrintedLine(const Line &line)
{
    if (line.kind != LineKind::OwnNote)
        return line.text;
    const qsizetype mark = ownNoteMark(line.text);
    const qsizetype after = mark + 2;
    return line.text.first(mark) + line.text.sliced(after + (line.text.sliced(after).startsWith(u' ') ? 1 : 0));
}

} // namespace minutebook
