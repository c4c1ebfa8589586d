#pragma once

#include "models/storage/itemstore.h"

namespace minutebook {

/// The newest splits of an item's history, which are being taken back.
struct TakenBack {
    ItemId item;
    qsizetype splits = 0;
};

/// Makes one item of several again that lines `# TITLE` had parted: the first of `parts` gets `notes`, in which such lines stay what they
/// are, and the others go. `parts` is how the caller knows them, `back` whose history leads to that. Lines that are headings wait.
/// Errors: ItemMissing, MeetingFrozen; ItemsStayApart if one of them has changed since, or one that would go has papers.
[[nodiscard]] Result<Saved> joinItems(Transaction &transaction, const QList<StoredItem> &parts, const TakenBack &back, const QString &notes,
                                      std::optional<int> cursorLine, Waiting waiting = {});

/// The same question beforehand: nothing is wrong with it, or ItemsStayApart. The revision of `except` is not asked for.
[[nodiscard]] Result<> mayJoin(Connection &connection, const QList<StoredItem> &parts, ItemId except = {});

} // namespace minutebook
