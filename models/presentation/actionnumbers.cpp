#include "models/presentation/actionnumbers.h"

#include "models/notation/lexline.h"
#include "models/presentation/notesreader.h"

#include <algorithm>
#include <functional>

namespace minutebook {

namespace {

TextRange rangeOfLine(const QString &text, int line)
{
    qsizetype begin = 0;
    for (; line > 0; --line)
        begin = text.indexOf(u'\n', begin) + 1;
    const qsizetype end = text.indexOf(u'\n', begin);
    return {begin, end < 0 ? text.size() : end};
}

bool isNumbered(const QString &before, const QString &after, const Dialect &dialect)
{
    const Line one = lexLine(before, dialect);
    const Line other = lexLine(after, dialect);
    const auto *without = std::get_if<ActionWords>(&one.words);
    const auto *with = std::get_if<ActionWords>(&other.words);
    return without && with && without->number.isEmpty() && !with->number.isEmpty() && one.body == other.body;
}

} // namespace

bool waitsForCursor(const Line &line)
{
    const auto *action = std::get_if<ActionWords>(&line.words);
    return (action && action->number.isEmpty()) || beginsItem(line.text);
}

QList<TextEdit> numberEdits(const QString &sent, const QList<WrittenLine> &written, const QString &now)
{
    QList<TextEdit> edits;
    QList<WrittenLine> lines = written;
    std::ranges::sort(lines, std::ranges::greater(), &WrittenLine::line); // from below, so that places above stay
    for (const WrittenLine &line : lines) {
        const TextRange range = rangeOfLine(sent, line.line);
        const TextRange place = follow(range, sent, now);
        if (place.of(now) != range.of(sent))
            continue;
        for (TextEdit edit : editBetween(range.of(sent), line.text)) {
            edit.position += place.begin;
            edits.append(edit);
        }
    }
    return edits;
}

std::optional<QList<WrittenLine>> numbersBetween(const QString &before, const QString &after, const Dialect &dialect)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    if (old.size() != now.size())
        return std::nullopt;
    QList<WrittenLine> numbered;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i] == now[i])
            continue;
        if (!isNumbered(old[i], now[i], dialect))
            return std::nullopt;
        numbered.append({static_cast<int>(i), now[i]});
    }
    return numbered;
}

QList<WrittenLine> within(const QList<WrittenLine> &written, int firstLine, int lines)
{
    QList<WrittenLine> inside;
    for (const WrittenLine &line : written) {
        if (line.line >= firstLine && line.line < firstLine + lines)
            inside.append({line.line - firstLine, line.text});
    }
    return inside;
}

} // namespace minutebook
