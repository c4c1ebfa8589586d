#include "models/presentation/notesparts.h"

#include "models/storage/itemtexts.h"

#include <algorithm>

namespace minutebook {

namespace {

/// The stretch of the first line from `begin` on that reads so, with the feeds around it; nothing if there is none.
std::optional<TextRange> findLine(const QString &text, const QString &line, qsizetype begin)
{
    for (qsizetype at = begin; at <= text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (QStringView(text).sliced(at, end - at) == line)
            return TextRange{std::max<qsizetype>(begin, at - 1), std::min(text.size(), end + 1)};
        at = end + 1;
    }
    return std::nullopt;
}

/// The stretches between the headings; nothing if one of them has changed.
std::optional<QList<TextRange>> betweenHeadings(const QList<NotesPart> &parts, const QString &text)
{
    QList<TextRange> ranges{{0, text.size()}};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const std::optional<TextRange> heading = findLine(text, parts[i].headingLine, ranges.last().begin);
        if (!heading)
            return std::nullopt;
        ranges.last().end = heading->begin;
        ranges.append({heading->end, text.size()});
    }
    return ranges;
}

} // namespace

QList<NotesPart> partsOf(const QString &notes, std::optional<int> cursorLine)
{
    const SplitText split = splitText({ItemId(), QString(), notes, 0}, cursorLine);
    QList<NotesPart> parts;
    qsizetype begin = 0;
    int line = 0;
    for (qsizetype i = 0; i < split.texts.size(); ++i) {
        QString heading;
        for (; line < split.begins[i]; ++line) {
            const qsizetype feed = notes.indexOf(u'\n', begin);
            heading = notes.sliced(begin, feed < 0 ? notes.size() - begin : feed - begin);
            begin = feed < 0 ? notes.size() : feed + 1;
        }
        parts.append({{begin, begin + split.texts[i].notes.size()}, line, heading});
    }
    return parts;
}

const NotesPart &partOfCursor(const QList<NotesPart> &parts, std::optional<int> cursorLine)
{
    const auto behind = std::ranges::upper_bound(parts, cursorLine.value_or(0), {}, &NotesPart::firstLine);
    return behind == parts.begin() ? parts.first() : *std::prev(behind);
}

QList<TextRange> followParts(const QList<NotesPart> &parts, const QString &before, const QString &after)
{
    if (std::optional<QList<TextRange>> ranges = betweenHeadings(parts, after))
        return *ranges;
    QList<TextRange> ranges;
    for (const NotesPart &part : parts)
        ranges.append(follow(part.range, before, after));
    return ranges;
}

} // namespace minutebook
