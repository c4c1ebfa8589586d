#pragma once

#include "models/storage/itemstore.h"

#include <QVariant>

namespace minutebook {

/// Rows of a table, as they are stored.
struct KeptRows {
    QLatin1StringView table;
    QLatin1StringView condition; ///< on which one of them can be put back
    QStringList columns;
    QList<QVariantList> rows;
};

/// An item that is in the book no more, with all that belonged to it and is not read from its text: what was typed, papers, waivers, the time
/// that it took. Some 100 MB for each of its papers at most.
struct RemovedItem {
    StoredItem item;
    int secondsSpent = 0;
    QList<KeptRows> belongings;
};

/// Deletes an item. Errors: ItemMissing, MeetingFrozen.
[[nodiscard]] Result<RemovedItem> removeItem(Transaction &transaction, ItemId id);
/// The same item is there again, under its id, at its position or at the end if there are fewer. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> bringItemBack(Transaction &transaction, const RemovedItem &removed);

} // namespace minutebook
