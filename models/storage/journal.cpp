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

Result<QList<JournalRow>> rowsOf(Connection &connection, ItemId item)
{
    return rows(connection, uR"(
        SELECT sequence, position, removed, inserted, undone FROM notes_edit WHERE item = :item ORDER BY sequence
    )"_s,
                {{":item"_L1, item}},
                [](const Row &row) { return JournalRow{row.number(0), {row.number(1), row.text(2), row.text(3), row.flag(4)}}; });
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

Result<> insertEdit(Connection &connection, ItemId item, int sequence, const JournalEdit &edit)
{
    return run(connection, uR"(
        INSERT INTO notes_edit (item, sequence, position, removed, inserted, undone)
        VALUES (:item, :sequence, :position, :removed, :inserted, :undone)
    )"_s,
               {{":item"_L1, item},
                {":sequence"_L1, sequence},
                {":position"_L1, edit.position},
                Bind::written(":removed"_L1, edit.removed),
                Bind::written(":inserted"_L1, edit.inserted),
                {":undone"_L1, edit.undone}});
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

Result<> enterEdit(Transaction &transaction, ItemId item, const QString &before, const QString &after)
{
    const Result<QList<JournalRow>> old = rowsOf(transaction, item);
    return old ? store(transaction, item, *old, journalled(editsOf(*old), before, after)) : Result<>(std::unexpected(old.error()));
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
