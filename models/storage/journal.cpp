#include "models/storage/journal.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"

#include <algorithm>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct JournalRow {
    int sequence = 0;
    JournalEdit edit;
};

/// A part of a split, with the sequence of its edit.
struct PartRow {
    int sequence = 0;
    int position = 0;
    bool current = false;
    StoredItem part;
};

PartRow readPart(const Row &row)
{
    return {row.number(0),
            row.number(1),
            row.flag(2),
            {row.id<ItemId>(3), row.id<MeetingId>(4), row.number(5), row.text(6), row.text(7), row.number(8)}};
}

Result<QList<PartRow>> partsOf(Connection &connection, ItemId item)
{
    return rows(connection, uR"(
        SELECT split.sequence, split.position, is_current, part.id, part.meeting, part.position, split.heading, part.notes, split.revision
        FROM notes_split AS split JOIN item AS part ON part.id = split.part
        WHERE split.item = :item ORDER BY split.sequence, split.position
    )"_s,
                {{":item"_L1, item}}, readPart);
}

Result<QList<JournalRow>> editRows(Connection &connection, ItemId item)
{
    return rows(connection, uR"(
        SELECT sequence, position, removed, inserted, undone FROM notes_edit WHERE item = :item ORDER BY sequence
    )"_s,
                {{":item"_L1, item}},
                [](const Row &row) { return JournalRow{row.number(0), {row.number(1), row.text(2), row.text(3), row.flag(4)}}; });
}

Result<QList<JournalRow>> rowsOf(Connection &connection, ItemId item)
{
    Result<QList<JournalRow>> edits = editRows(connection, item);
    const Result<QList<PartRow>> parts = partsOf(connection, item);
    if (!edits || !parts)
        return std::unexpected(edits ? parts.error() : edits.error());
    for (const PartRow &row : *parts) {
        std::optional<JournalSplit> &split = std::ranges::find(*edits, row.sequence, &JournalRow::sequence)->edit.split;
        if (!split)
            split.emplace();
        split->parts.append(row.part);
        if (row.current)
            split->current = row.position;
    }
    return edits;
}

QList<JournalEdit> editsOf(const QList<JournalRow> &rows)
{
    QList<JournalEdit> edits;
    for (const JournalRow &row : rows)
        edits.append(row.edit);
    return edits;
}

Result<> forgetFrom(Connection &connection, ItemId item, int sequence)
{
    return run(connection, u"DELETE FROM notes_edit WHERE item = :item AND sequence >= :sequence"_s,
               {{":item"_L1, item}, {":sequence"_L1, sequence}});
}

Result<> forgetBefore(Connection &connection, ItemId item, int sequence)
{
    return run(connection, u"DELETE FROM notes_edit WHERE item = :item AND sequence < :sequence"_s,
               {{":item"_L1, item}, {":sequence"_L1, sequence}});
}

Result<> insertPart(Connection &connection, ItemId item, int sequence, qsizetype position, const StoredItem &part, bool current)
{
    return run(connection, uR"(
        INSERT INTO notes_split (item, sequence, position, part, heading, revision, is_current)
        VALUES (:item, :sequence, :position, :part, :heading, :revision, :current)
    )"_s,
               {{":item"_L1, item},
                {":sequence"_L1, sequence},
                {":position"_L1, position},
                {":part"_L1, part.id},
                Bind::written(":heading"_L1, part.heading),
                {":revision"_L1, part.revision},
                {":current"_L1, current}});
}

/// The one that is left of a split that was taken back stands where the current part stood.
Result<> insertSplit(Connection &connection, ItemId item, int sequence, const JournalSplit &split)
{
    if (split.parts.size() == 1)
        return insertPart(connection, item, sequence, split.current, split.parts.first(), true);
    qsizetype position = 0;
    return forEach(split.parts, [&](const StoredItem &part) {
        const qsizetype at = position++;
        return insertPart(connection, item, sequence, at, part, at == split.current);
    });
}

Result<> insertEdit(Connection &connection, ItemId item, int sequence, const JournalEdit &edit)
{
    const Result<> inserted = run(connection, uR"(
        INSERT INTO notes_edit (item, sequence, position, removed, inserted, undone)
        VALUES (:item, :sequence, :position, :removed, :inserted, :undone)
    )"_s,
                                  {{":item"_L1, item},
                                   {":sequence"_L1, sequence},
                                   {":position"_L1, edit.position},
                                   Bind::written(":removed"_L1, edit.removed),
                                   Bind::written(":inserted"_L1, edit.inserted),
                                   {":undone"_L1, edit.undone}});
    return inserted && edit.split ? insertSplit(connection, item, sequence, *edit.split) : inserted;
}

/// Only what differs is written: mostly the last row.
Result<> store(Connection &connection, ItemId item, const QList<JournalRow> &before, const QList<JournalEdit> &after)
{
    const QList<JournalEdit> old = editsOf(before);
    const qsizetype dropped = old.size() > 1 && after.size() == old.size() && after.first() == old[1] ? 1
                                                                                                      : 0; // the oldest, from a full journal
    const int first = before.isEmpty() ? 1 : before.first().sequence + static_cast<int>(dropped);
    const auto same = std::ranges::mismatch(old | std::views::drop(dropped), after).in2 - after.begin();
    const int begin = first + static_cast<int>(same);
    int sequence = begin;
    return inOrder(
        [&] { return dropped ? forgetBefore(connection, item, first) : Result<>(); }, [&] { return forgetFrom(connection, item, begin); },
        [&] { return forEach(after.sliced(same), [&](const JournalEdit &edit) { return insertEdit(connection, item, sequence++, edit); }); });
}

} // namespace

Result<QList<JournalEdit>> journalOf(Connection &connection, ItemId item)
{
    const Result<QList<JournalRow>> all = rowsOf(connection, item);
    return all ? Result<QList<JournalEdit>>(editsOf(*all)) : std::unexpected(all.error());
}

Result<> enterEdit(Transaction &transaction, ItemId item, const NotesChange &change)
{
    const Result<QList<JournalRow>> old = rowsOf(transaction, item);
    if (!old)
        return std::unexpected(old.error());
    const QList<JournalEdit> typed = journalled(editsOf(*old), change.before, change.given, change.typing);
    return store(transaction, item, *old, withNumbers(typed, change.given, change.stored));
}

Result<> replaceEdits(Transaction &transaction, ItemId item, const QList<JournalEdit> &edits)
{
    int sequence = 1;
    return inOrder([&] { return forgetFrom(transaction, item, 0); },
                   [&] { return forEach(edits, [&](const JournalEdit &edit) { return insertEdit(transaction, item, sequence++, edit); }); });
}

Result<> forgetEdits(Transaction &transaction, MeetingId meeting)
{
    return run(transaction, u"DELETE FROM notes_edit WHERE item IN (SELECT id FROM item WHERE meeting = :meeting)"_s,
               {{":meeting"_L1, meeting}});
}

} // namespace minutebook
