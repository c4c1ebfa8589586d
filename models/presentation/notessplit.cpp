#include "models/presentation/notessplit.h"

#include "models/notation/lexline.h"

#include <algorithm>

namespace minutebook {

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

QStringList headingLines(const QString &notes)
{
    QStringList lines = notes.split(u'\n');
    lines.removeIf([](const QString &line) { return !beginsItem(line); });
    return lines;
}

} // namespace minutebook
