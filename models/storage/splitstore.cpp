#include "models/storage/splitstore.h"

#include "models/storage/inorder.h"
#include "models/storage/journal.h"
#include "models/storage/query.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// One part of a split, with the edit that it belongs to.
struct PartRow {
    qsizetype edit = 0;
    bool current = false;
    StoredItem part;
};

PartRow readPart(const Row &row)
{
    return {row.number(0), row.flag(1), {row.id<ItemId>(2), row.id<MeetingId>(3), row.number(4), row.text(5), row.text(6), row.number(7)}};
}

Result<QList<PartRow>> partsOf(Connection &connection, ItemId item)
{
    return rows(connection, uR"(
        SELECT (SELECT count(*) FROM notes_edit WHERE notes_edit.item = split.item AND notes_edit.sequence < split.sequence), is_current,
            part.id, part.meeting, part.position, split.heading, part.notes, split.revision
        FROM notes_split AS split JOIN item AS part ON part.id = split.part
        WHERE split.item = :item ORDER BY split.sequence, split.position
    )"_s,
                {{":item"_L1, item}}, readPart);
}

/// The edits of a journal that was written anew are numbered from 1.
Result<> insertSplit(Transaction &transaction, ItemId item, const JournalSplit &split)
{
    qsizetype position = 0;
    return forEach(split.parts, [&](const StoredItem &part) {
        const bool current = position == split.current;
        return run(transaction, uR"(
            INSERT INTO notes_split (item, sequence, position, part, heading, revision, is_current)
            VALUES (:item, :sequence, :position, :part, :heading, :revision, :current)
        )"_s,
                   {{":item"_L1, item},
                    {":sequence"_L1, split.edit + 1},
                    {":position"_L1, position++},
                    {":part"_L1, part.id},
                    Bind::written(":heading"_L1, part.heading),
                    {":revision"_L1, part.revision},
                    {":current"_L1, current}});
    });
}

Result<> replaceHistory(Transaction &transaction, ItemId item, const NotesHistory &history)
{
    const auto insert = [&](const JournalSplit &split) { return insertSplit(transaction, item, split); };
    return inOrder([&] { return replaceEdits(transaction, item, history.edits); }, [&] { return forEach(history.splits, insert); });
}

/// The splits whose edits are among `edits` still: a full journal loses its oldest.
NotesHistory withEdits(const NotesHistory &history, const QList<JournalEdit> &edits)
{
    NotesHistory now{edits, {}};
    for (JournalSplit split : history.splits) {
        split.edit = edits.indexOf(history.edits[split.edit]);
        if (split.edit >= 0)
            now.splits.append(split);
    }
    return now;
}

QList<JournalSplit> splitsAmong(const QList<JournalEdit> &edits, const QList<PartRow> &parts)
{
    QList<JournalSplit> splits;
    for (const PartRow &row : parts) {
        if (splits.isEmpty() || splits.constLast().edit != row.edit)
            splits.append({row.edit, edits[row.edit].removed, {}, 0});
        JournalSplit &split = splits.last();
        if (row.current)
            split.current = split.parts.size();
        split.parts.append(row.part);
    }
    return splits;
}

} // namespace

Result<NotesHistory> notesHistory(Connection &connection, ItemId item)
{
    const Result<QList<JournalEdit>> edits = journalOf(connection, item);
    const Result<QList<PartRow>> parts = partsOf(connection, item);
    if (!edits || !parts)
        return std::unexpected(edits ? parts.error() : edits.error());
    return NotesHistory{*edits, splitsAmong(*edits, *parts)};
}

Result<> enterSplit(Transaction &transaction, const NotesHistory &history, const QString &before, const QString &whole,
                    const QList<StoredItem> &parts, qsizetype current)
{
    QList<JournalEdit> edits = journalled(history.edits, before, whole);
    edits.removeIf([](const JournalEdit &edit) { return edit.undone; });
    edits.remove(0, std::max<qsizetype>(0, edits.size() + 1 - longestJournal));
    edits.append({0, whole, parts[current].notes, false});
    NotesHistory ofCurrent = withEdits(history, edits);
    ofCurrent.splits.append({edits.size() - 1, whole, parts, current});
    const NotesHistory ofFirst = withEdits(history, cutBack(history.edits, before, parts.first().notes));
    return inOrder([&] { return current > 0 ? replaceHistory(transaction, parts.first().id, ofFirst) : Result<>(); },
                   [&] { return replaceHistory(transaction, parts[current].id, ofCurrent); });
}

Result<> enterJoin(Transaction &transaction, const NotesHistory &history, qsizetype count, const StoredItem &joined)
{
    if (count < 1 || count > history.splits.size())
        return {};
    const qsizetype left = history.splits.size() - count;
    const JournalSplit &undone = history.splits[left];
    const NotesHistory before{history.edits.first(undone.edit), history.splits.first(left)};
    return replaceHistory(transaction, joined.id, withEdits(before, journalled(before.edits, undone.text, joined.notes)));
}

} // namespace minutebook
