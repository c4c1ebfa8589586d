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

/// The lines that a stretch of the text touches.
QStringList linesAt(const QString &text, TextRange range)
{
    const qsizetype begin = range.begin == 0 ? 0 : text.lastIndexOf(u'\n', range.begin - 1) + 1;
    const qsizetype feed = text.indexOf(u'\n', range.end);
    return TextRange{begin, feed < 0 ? text.size() : feed}.of(text).split(u'\n');
}

/// What stands after an edit where it was made; where it parted the notes, in all of the parts.
QStringList linesAfter(const JournalEdit &edit, const QString &after)
{
    if (!edit.split)
        return linesAt(after, {edit.position, edit.position + edit.inserted.size()});
    QStringList lines = edit.inserted.split(u'\n');
    for (const StoredItem &part : edit.split->parts)
        lines += part.notes.split(u'\n');
    return lines;
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

QHash<QString, QString> numberedLines(const QList<JournalEdit> &journal, const QString &text, const Dialect &dialect)
{
    QHash<QString, QString> numbered;
    QString before = textBefore(journal, text);
    for (const JournalEdit &edit : journal) {
        const QString after = applyEdits(before, {edit.forth()});
        const QStringList old = linesAt(before, {edit.position, edit.position + edit.removed.size()});
        const QStringList now = linesAfter(edit, after);
        for (const QString &line : old) {
            const auto with = std::ranges::find_if(now, [&](const QString &other) { return isNumbered(line, other, dialect); });
            if (with != now.end())
                numbered.insert(line, *with);
        }
        before = after;
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
