#include "models/presentation/notessplit.h"

#include "models/notation/lexline.h"
#include "models/presentation/notesparts.h"
#include "models/storage/joinitems.h"
#include "models/storage/splitstore.h"

#include <algorithm>
#include <ranges>

namespace minutebook {

namespace {

/// Nothing if a part is missing.
std::optional<NotesSplit> wholeSplit(const JournalSplit &stored)
{
    NotesSplit split{stored.text, stored.parts, {}, stored.current};
    for (const NotesPart &part : partsOf(stored.text, {}))
        split.ranges.append(part.range);
    return split.ranges.size() == split.parts.size() ? std::optional(split) : std::nullopt;
}

} // namespace

QList<TextEdit> NotesSplit::edits() const
{
    const TextRange part = rangeOfCurrent();
    return {{part.end, text.size() - part.end, {}}, {0, part.begin, {}}};
}

/// What a later split knows of a part is newer.
QList<StoredItem> partsBefore(const QList<NotesSplit> &splits, qsizetype count, const StoredItem &current)
{
    QList<StoredItem> parts{current};
    for (qsizetype i = splits.size() - 1; i >= splits.size() - count; --i) {
        for (const StoredItem &part : splits[i].parts) {
            if (std::ranges::find(parts, part.id, &StoredItem::id) == parts.end())
                parts.append(part);
        }
    }
    const ItemId first = splits[splits.size() - count].parts.first().id;
    const auto front = std::ranges::find(parts, first, &StoredItem::id);
    std::rotate(parts.begin(), front, front + 1);
    return parts;
}

TypedHistory typedHistory(Connection &connection, const StoredItem &current)
{
    const Result<NotesHistory> stored = notesHistory(connection, current.id);
    if (!stored)
        return {};
    TypedHistory history{stored->edits, {}};
    for (const JournalSplit &split : stored->splits | std::views::reverse) {
        const std::optional<NotesSplit> whole = wholeSplit(split);
        QList<NotesSplit> splits = history.splits;
        if (whole)
            splits.prepend(*whole);
        const bool renamed = whole && splits.size() == 1 && whole->parts[whole->current].heading != current.heading;
        if (!whole || renamed || !mayJoin(connection, partsBefore(splits, splits.size(), current), current.id)) {
            history.edits.remove(0, split.edit + 1);
            break;
        }
        history.splits = splits;
    }
    return history;
}

QStringList headingLines(const QString &notes)
{
    QStringList lines = notes.split(u'\n');
    lines.removeIf([](const QString &line) { return !beginsItem(line); });
    return lines;
}

} // namespace minutebook
