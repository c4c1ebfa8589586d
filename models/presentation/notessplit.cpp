#include "models/presentation/notessplit.h"

#include "models/notation/lexline.h"
#include "models/presentation/notesparts.h"
#include "models/storage/joinitems.h"
#include "models/storage/journal.h"

#include <algorithm>

namespace minutebook {

namespace {

NotesSplit splitOf(const JournalEdit &edit)
{
    NotesSplit split{edit.removed, edit.split->parts, {}, edit.split->current};
    for (const NotesPart &part : partsOf(edit.removed, {}))
        split.ranges.append(part.range);
    return split;
}

bool mayTakeBack(Connection &connection, const QList<NotesSplit> &splits, const StoredItem &current)
{
    const NotesSplit &oldest = splits.first();
    if (oldest.ranges.size() != oldest.parts.size())
        return false; // a part is missing
    const bool renamed = splits.size() == 1 && oldest.parts[oldest.current].heading != current.heading;
    return !renamed && mayJoin(connection, partsBefore(splits, splits.size(), current), current.id);
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
    const Result<QList<JournalEdit>> stored = journalOf(connection, current.id);
    if (!stored)
        return {};
    TypedHistory history{*stored, {}, {}};
    for (qsizetype i = stored->size() - 1; i >= 0; --i) {
        const JournalEdit &edit = stored->at(i);
        if (!edit.split)
            continue;
        if (edit.undone) {
            history.takenBack.append(splitOf(edit));
            continue;
        }
        history.splits.prepend(splitOf(edit));
        if (mayTakeBack(connection, history.splits, current))
            continue;
        history.splits.removeFirst();
        history.edits.remove(0, i + 1);
        break;
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
