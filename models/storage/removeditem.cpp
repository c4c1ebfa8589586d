#include "models/storage/removeditem.h"

#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/query.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct BelongingTable {
    QLatin1StringView name;
    QLatin1StringView column; ///< that names the item
    QLatin1StringView refersTo = "1"_L1; ///< whether what a row refers to besides is there
};

constexpr auto partsThere = "EXISTS (SELECT 1 FROM item WHERE id = :part) "
                            "AND EXISTS (SELECT 1 FROM notes_edit WHERE item = :item AND sequence = :sequence)"_L1;

/// Each before those that refer to it. In the journals of other items it can be a part that they were parted into.
constexpr std::array<BelongingTable, 7> belongingTables{{
    {"notes_edit"_L1, "item"_L1},
    {"notes_split"_L1, "item"_L1, partsThere},
    {"notes_split"_L1, "part"_L1, partsThere},
    {"paper"_L1, "item"_L1},
    {"withheld_part"_L1, "item"_L1, "EXISTS (SELECT 1 FROM paper WHERE id = :paper)"_L1}, // of lines they follow those
    {"waiver"_L1, "item"_L1},
    {"level_seen"_L1, "item"_L1},
}};

Result<KeptRows> keep(Connection &connection, const BelongingTable &table, ItemId item)
{
    const auto columns = rows(connection, u"SELECT name FROM pragma_table_info(:table)"_s, {Bind(":table"_L1, QString(table.name))},
                              [](const Row &row) { return row.text(0); });
    if (!columns)
        return std::unexpected(columns.error());
    const auto kept = rows(connection, u"SELECT %1 FROM %2 WHERE %3 = :item"_s.arg(columns->join(u", "_s), table.name, table.column),
                           {{":item"_L1, item}}, [](const Row &row) { return row.all(); });
    return kept ? Result<KeptRows>(KeptRows{table.name, table.refersTo, *columns, *kept}) : std::unexpected(kept.error());
}

Result<> putBack(Transaction &transaction, const KeptRows &kept)
{
    QStringList places;
    QList<QByteArray> names;
    for (const QString &column : kept.columns) {
        places << u':' + column;
        names << places.constLast().toLatin1();
    }
    const QString sql = u"INSERT OR REPLACE INTO %1 (%2) SELECT %3 WHERE %4"_s.arg(kept.table, kept.columns.join(u", "_s),
                                                                                   places.join(u", "_s), kept.condition);
    return forEach(kept.rows, [&](const QVariantList &values) {
        Binds binds;
        for (qsizetype i = 0; i < values.size(); ++i)
            binds.append(Bind::kept(QLatin1StringView(names[i]), values[i]));
        return run(transaction, sql, binds);
    });
}

Result<int> secondsOf(Connection &connection, ItemId item)
{
    const Result<QString> seconds = answer(connection, u"SELECT seconds_spent FROM item WHERE id = :id"_s, {{":id"_L1, item}});
    return seconds ? Result<int>(seconds->toInt()) : std::unexpected(seconds.error());
}

} // namespace

Result<RemovedItem> removeItem(Transaction &transaction, ItemId id)
{
    const Result<StoredItem> stored = item(transaction, id);
    const Result<int> seconds = secondsOf(transaction, id);
    if (!stored || !seconds)
        return std::unexpected(stored ? seconds.error() : stored.error());
    RemovedItem removed{*stored, *seconds, {}};
    for (const BelongingTable &table : belongingTables) {
        const Result<KeptRows> kept = keep(transaction, table, id);
        if (!kept)
            return std::unexpected(kept.error());
        removed.belongings.append(*kept);
    }
    const Result<> deleted = deleteItem(transaction, id);
    return deleted ? Result<RemovedItem>(removed) : std::unexpected(deleted.error());
}

Result<> bringItemBack(Transaction &transaction, const RemovedItem &removed)
{
    const StoredItem &item = removed.item;
    const Result<MeetingContext> context = loadEditable(transaction, item.meeting);
    const Result<QList<ItemText>> before = loadTexts(transaction, item.meeting);
    if (!context || !before)
        return std::unexpected(context ? before.error() : context.error());
    QList<ItemText> after = *before;
    after.insert(std::min<qsizetype>(item.position, after.size()), {item.id, item.heading, item.notes, item.revision});
    const Result<NumberedTexts> stored = storeTexts(transaction, *context, *before, after);
    if (!stored)
        return std::unexpected(stored.error());
    return inOrder(
        [&] {
            return run(transaction, u"UPDATE item SET seconds_spent = :seconds WHERE id = :id"_s,
                       {{":seconds"_L1, removed.secondsSpent}, {":id"_L1, item.id}});
        },
        [&] { return forEach(removed.belongings, [&](const KeptRows &kept) { return putBack(transaction, kept); }); });
}

} // namespace minutebook
